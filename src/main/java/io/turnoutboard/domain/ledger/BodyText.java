package io.turnoutboard.domain.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry's body as it is stored: its kind and version, the station and time that stand beside it for queries, and its
 * canonical text. It is kept as it was written and never encoded anew.
 */
public record BodyText(String kind, int version, Optional<String> station, Optional<Instant> asOf, String text) {
    public static final int MOST_CHARACTERS = 60_000;

    public BodyText {
        asOf = asOf.map(Timestamps::whole);
    }

    public static BodyText of(EntryBody body) {
        String text = BodyEncoder.encode(body);
        if (text.length() > MOST_CHARACTERS) {
            throw new MalformedEntryException("a body of " + text.length() + " characters");
        }
        return new BodyText(
                BodyEncoder.kind(body),
                BodyEncoder.version(body),
                body.station().map(Object::toString),
                body.asOf(),
                text);
    }

    /**
     * What the text says; {@link EntryBody.Unknown} for a kind or version of a newer program.
     *
     * @throws MalformedEntryException when the text is not canonical or the columns beside it differ from it
     */
    public EntryBody decode() {
        EntryBody body = BodyDecoder.decode(kind, version, text);
        if (!(body instanceof EntryBody.Unknown) && !of(body).equals(this)) {
            throw new MalformedEntryException("the body of a " + kind + " is not in canonical form");
        }
        return body;
    }
}
