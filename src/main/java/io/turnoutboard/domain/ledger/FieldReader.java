package io.turnoutboard.domain.ledger;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Reads what {@link FieldWriter} wrote; anything else is a {@link MalformedEntryException}. */
final class FieldReader {
    private final ByteBuffer bytes;

    FieldReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    Optional<String> optional() {
        try {
            int length = bytes.getInt();
            if (length == FieldWriter.ABSENT) {
                return Optional.empty();
            }
            if (length < 0 || length > bytes.remaining()) {
                throw new MalformedEntryException(
                        "a field of " + length + " bytes where " + bytes.remaining() + " are left");
            }
            ByteBuffer field = bytes.slice(bytes.position(), length);
            bytes.position(bytes.position() + length);
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(field).toString());
        } catch (BufferUnderflowException | CharacterCodingException e) {
            throw new MalformedEntryException("fields end early or are not UTF-8", e);
        }
    }

    String text() {
        return optional().orElseThrow(() -> new MalformedEntryException("a field is absent that must be there"));
    }

    long number() {
        try {
            return Long.parseLong(text());
        } catch (NumberFormatException e) {
            throw new MalformedEntryException("a field is not a whole number", e);
        }
    }

    Instant instant() {
        try {
            return Timestamps.parse(text());
        } catch (DateTimeException e) {
            throw new MalformedEntryException("a field is not a time", e);
        }
    }

    void end() {
        if (bytes.hasRemaining()) {
            throw new MalformedEntryException(bytes.remaining() + " bytes follow the last field");
        }
    }
}
