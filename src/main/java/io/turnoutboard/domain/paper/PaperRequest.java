package io.turnoutboard.domain.paper;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.text.TypedText;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A paper as a person wants it.
 *
 * @param cutOff the moment that its figures are of
 * @param station the station that it is about, for the kinds that are of one
 * @param recipient to whom it goes ("Kính gửi"), blank for none
 * @param texts what was written under the headings of the form, by the number of the heading, in place of what the
 *     board itself says, in the order of the headings; what is blank is left out, and lines part paragraphs
 */
public record PaperRequest(
        PaperKind kind,
        Instant cutOff,
        Letterhead letterhead,
        Optional<StationId> station,
        String recipient,
        Closing closing,
        SortedMap<Integer, String> texts) {

    /** The foot of the paper: who signs, and to whom copies go ("Nơi nhận"). */
    public record Closing(Signature signature, List<String> copies) {
        public Closing {
            copies = copies.stream()
                    .map(TypedText::normalised)
                    .filter(copy -> !copy.isEmpty())
                    .toList();
        }
    }

    public PaperRequest {
        recipient = TypedText.normalised(recipient);
        SortedMap<Integer, String> written = new TreeMap<>();
        texts.forEach((heading, text) -> {
            if (!text.isBlank()) {
                written.put(heading, TypedText.normalised(text));
            }
        });
        texts = Collections.unmodifiableSortedMap(written);
    }

    /** A draft with what the form itself says: to the city's Ủy ban bầu cử, signed for the ward's by its chair. */
    public static PaperRequest draft(PaperKind kind, Instant cutOff, Letterhead letterhead, Election election) {
        return new PaperRequest(
                kind,
                cutOff,
                letterhead,
                Optional.empty(),
                letterhead.recipient(election.ward()),
                new Closing(new Signature(letterhead.capacity(), ""), letterhead.copies()),
                new TreeMap<>());
    }

    /** True for papers of which only the last one holds: of the same kind, cut-off, head and station. */
    public boolean isOfSameMatter(PaperRequest other) {
        return kind == other.kind
                && cutOff.equals(other.cutOff)
                && letterhead == other.letterhead
                && station.equals(other.station);
    }

    /** The same paper about one station. */
    public PaperRequest about(StationId one) {
        return new PaperRequest(kind, cutOff, letterhead, Optional.of(one), recipient, closing, texts);
    }

    /** The same paper with these texts under its headings in place of all others. */
    public PaperRequest withTexts(SortedMap<Integer, String> written) {
        return new PaperRequest(kind, cutOff, letterhead, station, recipient, closing, written);
    }

    /** The same paper signed by this name in the same capacity; blank leaves the place for the pen. */
    public PaperRequest signedBy(String name) {
        Closing signed = new Closing(new Signature(closing.signature().capacity(), name), closing.copies());
        return new PaperRequest(kind, cutOff, letterhead, station, recipient, signed, texts);
    }
}
