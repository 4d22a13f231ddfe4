package io.turnoutboard.service.intake;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.turnout.Board;
import java.time.Instant;

/** What a table is read against: the board as this desk knows it, the election's clock, and the words for the ledger. */
public record IntakeContext(Board board, Instant now, IntakeWords words) {
    Election election() {
        return board.election();
    }
}
