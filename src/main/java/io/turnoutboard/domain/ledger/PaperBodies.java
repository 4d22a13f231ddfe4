package io.turnoutboard.domain.ledger;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.paper.Signature;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The canonical form of what is sealed about papers: a number taken, a paper issued, a number voided. */
final class PaperBodies {
    /** The forms have seven headings; more would be a form of its own. */
    private static final int HEADINGS = 9;

    private PaperBodies() {}

    static void write(BodyLines out, EntryBody.PaperNumberReserved reserved) {
        number(out, "", reserved.number())
                .put("kind", reserved.kind().id())
                .put("time", Timestamps.text(reserved.time()));
    }

    static EntryBody.PaperNumberReserved reserved(BodyValues in) {
        return new EntryBody.PaperNumberReserved(number(in), kind(in).orElseThrow(), in.instant("time"));
    }

    static void write(BodyLines out, EntryBody.PaperNumberVoided voided) {
        number(out, "", voided.number()).put("reason", voided.reason());
    }

    static EntryBody.PaperNumberVoided voided(BodyValues in) {
        return new EntryBody.PaperNumberVoided(number(in), in.text("reason"));
    }

    static void write(BodyLines out, EntryBody.ReportIssued issued) {
        PaperRequest request = issued.request();
        number(out, "", issued.number())
                .put("kind", request.kind().id())
                .put("time", Timestamps.text(request.cutOff()))
                .put("station", request.station())
                .put("recipient", request.recipient())
                .putAll("capacity", request.closing().signature().capacity())
                .put("signer", request.closing().signature().name())
                .putAll("copy", request.closing().copies());
        request.texts().forEach((heading, text) -> out.put("text_" + heading, text));
        issued.replaces().ifPresent(old -> number(out, "replaces_", old));
        out.put("checkpoint", issued.proof().checkpoint().text())
                .put("template", issued.proof().template())
                .put("hash", issued.proof().hash())
                .put("size", issued.proof().size());
    }

    static EntryBody.ReportIssued issued(BodyValues in) {
        PaperRequest request = new PaperRequest(
                kind(in).orElseThrow(),
                in.instant("time"),
                letterhead(in, "letterhead"),
                in.optional("station").map(StationId::new),
                in.text("recipient"),
                new PaperRequest.Closing(new Signature(in.all("capacity"), in.text("signer")), in.all("copy")),
                texts(in));
        EntryBody.PaperProof proof = new EntryBody.PaperProof(
                Checkpoint.parse(in.text("checkpoint")),
                in.text("template"),
                new Hash(in.text("hash")),
                in.integer("size"));
        Optional<PaperNumber> replaces = in.optional("replaces_letterhead")
                .map(_ -> new PaperNumber(letterhead(in, "replaces_letterhead"), in.integer("replaces_number")));
        return new EntryBody.ReportIssued(number(in), request, proof, replaces);
    }

    /** False where a newer program made it: its kinds of paper are not ours to guess at. */
    static boolean isOfKnownKind(BodyValues in) {
        return kind(in).isPresent();
    }

    private static SortedMap<Integer, String> texts(BodyValues in) {
        SortedMap<Integer, String> texts = new TreeMap<>();
        for (int heading = 1; heading <= HEADINGS; heading++) {
            int here = heading;
            in.optional("text_" + heading).ifPresent(text -> texts.put(here, text));
        }
        return texts;
    }

    private static BodyLines number(BodyLines out, String prefix, PaperNumber number) {
        return out.put(prefix + "letterhead", number.letterhead().id()).put(prefix + "number", number.number());
    }

    private static PaperNumber number(BodyValues in) {
        return new PaperNumber(letterhead(in, "letterhead"), in.integer("number"));
    }

    private static Letterhead letterhead(BodyValues in, String name) {
        return Letterhead.of(in.text(name));
    }

    private static Optional<PaperKind> kind(BodyValues in) {
        return PaperKind.of(in.text("kind"));
    }
}
