package io.turnoutboard.domain.inbox;

/**
 * A part of a pasted text and how it was read. The pieces of a text lie side by side: each of its characters is in
 * exactly one, so that whatever was not understood is still seen.
 */
public record Piece(int from, int to, String text, Reading reading) {}
