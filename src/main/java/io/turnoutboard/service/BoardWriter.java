package io.turnoutboard.service;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import java.time.Instant;

/** The port through which a board leaves the program in some written form, for the public: see the report package. */
@FunctionalInterface
public interface BoardWriter {
    /** The whole document of the board as it stood at a moment, in the language of the messages. */
    String write(Board board, Instant moment, Messages messages);
}
