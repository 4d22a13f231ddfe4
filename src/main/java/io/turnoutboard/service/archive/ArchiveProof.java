package io.turnoutboard.service.archive;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.turnout.Board;

/**
 * What was proved of an archive.
 *
 * @param board as its lines tell it
 * @param papers how many issued papers it holds
 * @param checkpoint of the sealer, for its last line
 * @param file the hash of the whole file, {@code size} bytes
 * @param tablesCompared false where another version of the program wrote its tables, which are then not compared
 */
public record ArchiveProof(
        Board board, int papers, Checkpoint checkpoint, Hash file, long size, boolean tablesCompared) {
    public long lines() {
        return board.head().seq() + 1;
    }
}
