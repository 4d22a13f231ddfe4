package io.turnoutboard.domain.ledger;

/** Identity of a person who signs entries. */
public record PersonId(String value) {
    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("person id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
