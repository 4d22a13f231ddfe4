package io.turnoutboard.domain.ledger;

import java.util.UUID;

/** Identity of an entry: a version 7 UUID made on the desk that keyed it, so that resending it can never double it. */
public record EntryId(UUID value) {
    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
