package io.turnoutboard.domain.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes fields one after another so that no two lists of fields give the same bytes: each is its length in four bytes
 * (big endian) and its UTF-8 text; an absent field is the length −1. docs/ledger-format.md, section 1.
 */
final class FieldWriter {
    static final int ABSENT = -1;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    FieldWriter text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
        bytes.writeBytes(utf8);
        return this;
    }

    FieldWriter optional(Optional<String> text) {
        if (text.isPresent()) {
            return text(text.get());
        }
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(ABSENT).array());
        return this;
    }

    FieldWriter number(long number) {
        return text(Long.toString(number));
    }

    FieldWriter instant(Instant instant) {
        return text(Timestamps.text(instant));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
