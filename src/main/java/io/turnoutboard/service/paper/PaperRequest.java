package io.turnoutboard.service.paper;

import io.turnoutboard.domain.election.Election;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A paper as a person wants it.
 *
 * @param cutOff the moment that its figures are of
 * @param number its number in the register; none for a draft, which leaves the place open
 * @param recipient to whom it goes ("Kính gửi"), blank for none
 * @param texts what was written under the headings of the form, by the number of the heading, in place of what the
 *     board itself says; blank lines part paragraphs
 */
public record PaperRequest(
        PaperKind kind,
        Instant cutOff,
        Letterhead letterhead,
        OptionalInt number,
        String recipient,
        Closing closing,
        Map<Integer, String> texts) {

    /** The foot of the paper: who signs, and to whom copies go ("Nơi nhận"). */
    public record Closing(Signature signature, List<String> copies) {
        public Closing {
            copies = List.copyOf(copies);
        }
    }

    public PaperRequest {
        texts = Map.copyOf(texts);
    }

    /** A draft with what the form itself says: to the city's Ủy ban bầu cử, signed for the ward's by its chair. */
    public static PaperRequest draft(PaperKind kind, Instant cutOff, Letterhead letterhead, Election election) {
        return new PaperRequest(
                kind,
                cutOff,
                letterhead,
                OptionalInt.empty(),
                letterhead.recipient(election.ward()),
                new Closing(new Signature(letterhead.capacity(), ""), letterhead.copies()),
                Map.of());
    }

    public boolean isDraft() {
        return number.isEmpty();
    }
}
