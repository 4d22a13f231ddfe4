/**
 * The append-only ledger: entries, seals, the hash chain that binds them, and signed checkpoints.
 * The bytes written here are specified in docs/ledger-format.md and frozen by golden vectors: they may never change.
 * All types are immutable and safe on any thread; nothing here knows a database.
 */
@NullMarked
package io.turnoutboard.domain.ledger;

import org.jspecify.annotations.NullMarked;
