package io.turnoutboard.domain.inbox;

/** A part of the pasted text, from its first character to the one after its last. */
record Span(int from, int to) {
    Span upTo(Span last) {
        return new Span(from, last.to);
    }
}
