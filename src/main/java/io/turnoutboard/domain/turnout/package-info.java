/**
 * The board of the day, folded from the ledger, and everything that is computed from it.
 * These are pure functions of sealed entries: the same ledger gives the same figures on every desk, for ever.
 * All types are immutable and safe on any thread; instants are absolute, a screen converts them to the election's zone.
 */
@NullMarked
package io.turnoutboard.domain.turnout;

import org.jspecify.annotations.NullMarked;
