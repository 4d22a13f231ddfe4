package io.turnoutboard.domain.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;

/**
 * One thing that a person keyed in, signed by its author. {@code deskSeq} counts from 1 on each desk without gaps.
 * {@code clockOffsetMillis} is how far the desk's clock was ahead of the host's when it was made, 0 where not known.
 */
public record Entry(Head head, BodyText body, String signature) {
    private static final String DOMAIN = "turnout-board entry 1";

    /** Who made it, where and when. */
    public record Head(EntryId id, DeskId desk, long deskSeq, PersonId author, Instant madeAt, long clockOffsetMillis) {
        public Head {
            madeAt = Timestamps.whole(madeAt);
            if (deskSeq < 1) {
                throw new IllegalArgumentException("desk numbers count from 1: " + deskSeq);
            }
        }
    }

    public static Entry signed(Head head, EntryBody body, SigningKey key) {
        BodyText text = BodyText.of(body);
        return new Entry(head, text, key.sign(signedBytes(head, text)));
    }

    /** True when the signature is the given key's for exactly these fields. */
    public boolean isSignedBy(PublicKeyText key) {
        return key.verifies(signedBytes(head, body), signature);
    }

    /** All fields with the signature: the form kept in journals and compared when an entry is delivered twice. */
    public byte[] bytes() {
        return fields(head, body).text(signature).bytes();
    }

    /** @throws MalformedEntryException when the bytes are not those of an entry */
    public static Entry of(byte[] bytes) {
        FieldReader in = new FieldReader(bytes);
        if (!in.text().equals(DOMAIN)) {
            throw new MalformedEntryException("not an entry of this format");
        }
        try {
            Head head = new Head(
                    EntryId.of(in.text()),
                    DeskId.of(in.text()),
                    in.number(),
                    new PersonId(in.text()),
                    in.instant(),
                    in.number());
            BodyText body = new BodyText(
                    in.text(),
                    Math.toIntExact(in.number()),
                    in.optional(),
                    in.optional().map(Timestamps::parse),
                    in.text());
            Entry entry = new Entry(head, body, in.text());
            in.end();
            if (!Arrays.equals(entry.bytes(), bytes)) {
                throw new MalformedEntryException("an entry is not in canonical form");
            }
            return entry;
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new MalformedEntryException("a field of an entry is wrong", e);
        }
    }

    private static byte[] signedBytes(Head head, BodyText body) {
        return fields(head, body).bytes();
    }

    static FieldWriter fields(Head head, BodyText body) {
        return new FieldWriter()
                .text(DOMAIN)
                .text(head.id.toString())
                .text(head.desk.toString())
                .number(head.deskSeq)
                .text(head.author.value())
                .instant(head.madeAt)
                .number(head.clockOffsetMillis)
                .text(body.kind())
                .number(body.version())
                .optional(body.station())
                .optional(body.asOf().map(Timestamps::text))
                .text(body.text());
    }
}
