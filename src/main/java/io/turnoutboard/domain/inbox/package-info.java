/**
 * Reads what wards send by message or copy from a spreadsheet, and says piece by piece what was understood.
 * Nothing of the text is dropped and nothing is guessed: a piece is a count, or unclear with the reason, or was passed
 * over; begin at {@link io.turnoutboard.domain.inbox.InboxReader}.
 * Pure functions; everything may be used from any thread.
 */
@NullMarked
package io.turnoutboard.domain.inbox;

import org.jspecify.annotations.NullMarked;
