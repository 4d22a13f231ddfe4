package io.turnoutboard.domain.election;

import java.time.Instant;

/** Voters added to or struck from a list (bổ sung, xóa tên), from {@code at} on, always with a reason. */
public record RollChange(Instant at, Roll added, Roll removed, String reason) {
    public RollChange {
        reason = Required.text(reason, "reason of a roll change");
        Required.that(!added.equals(Roll.EMPTY) || !removed.equals(Roll.EMPTY), "a roll change must change something");
    }
}
