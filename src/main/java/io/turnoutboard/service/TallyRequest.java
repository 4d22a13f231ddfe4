package io.turnoutboard.service;

import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.turnout.CountKind;

/**
 * A count as a clerk typed it: texts are checked by {@link TallyDesk}, so that every fault has its own words. {@code kind}
 * says how {@code voted} was reported; the parts are always those of the cumulative count.
 */
public record TallyRequest(String station, String time, String voted, String reason, TallyParts parts, CountKind kind) {
    public static TallyRequest of(String station, String time, String voted, String reason) {
        return new TallyRequest(station, time, voted, reason, TallyParts.NONE, CountKind.CUMULATIVE);
    }

    /** The same, reported in another way. */
    public TallyRequest as(CountKind other) {
        return new TallyRequest(station, time, voted, reason, parts, other);
    }
}
