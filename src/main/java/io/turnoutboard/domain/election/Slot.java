package io.turnoutboard.domain.election;

import java.time.LocalTime;

/** A cut-off at which stations report (mốc báo cáo): any minute of the day, in the election's zone. */
public record Slot(LocalTime at) implements Comparable<Slot> {
    public Slot {
        Required.that(at.getSecond() == 0 && at.getNano() == 0, "a slot is a whole minute: " + at);
    }

    public static Slot of(int hour, int minute) {
        return new Slot(LocalTime.of(hour, minute));
    }

    @Override
    public int compareTo(Slot other) {
        return at.compareTo(other.at);
    }
}
