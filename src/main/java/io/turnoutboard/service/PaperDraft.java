package io.turnoutboard.service;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A paper that is being prepared, as the texts that stand in the fields: what is half typed may be anything.
 *
 * @param kind the name of the kind of paper; there is one draft of each
 * @param cutOff the time of its cut-off as {@code 10:30}, or {@code now}
 * @param station the number of the station, for a kind that is of one
 * @param foot who signs and to whom copies go
 * @param texts what was written under the headings of the form, by their numbers
 */
public record PaperDraft(
        String kind,
        String cutOff,
        String letterhead,
        String recipient,
        String number,
        String station,
        Foot foot,
        SortedMap<Integer, String> texts) {

    /** @param capacity as one line, its parts parted by {@code " / "}; {@code copies} has one recipient a line */
    public record Foot(String signer, String capacity, String copies) {}

    public PaperDraft {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }
}
