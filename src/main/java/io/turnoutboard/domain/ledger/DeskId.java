package io.turnoutboard.domain.ledger;

import java.util.UUID;

/** Identity of one journal incarnation of a desk, bound to its machine: a copied folder gets a new one. */
public record DeskId(UUID value) {
    public static DeskId of(String text) {
        return new DeskId(UUID.fromString(text));
    }

    /** The first eight digits, for people to tell desks apart. */
    public String shortForm() {
        return value.toString().substring(0, 8);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
