package io.turnoutboard.domain.election;

import java.util.UUID;

/** Identity of one election in one ward; a drill of it has another. */
public record ElectionId(UUID value) {
    public static ElectionId of(String text) {
        return new ElectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
