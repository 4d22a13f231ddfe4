package io.turnoutboard.service;

import io.turnoutboard.domain.ledger.EntryBody.TallyParts;

/** A count as a clerk typed it: texts are checked by {@link TallyDesk}, so that every fault has its own words. */
public record TallyRequest(String station, String time, String voted, String reason, TallyParts parts) {
    public static TallyRequest of(String station, String time, String voted, String reason) {
        return new TallyRequest(station, time, voted, reason, TallyParts.NONE);
    }
}
