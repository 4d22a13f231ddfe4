package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.SigningKey;

/** The person who works at a desk now, with the key that signs what they key in. */
public record Signer(PersonId person, String name, SigningKey key) {}
