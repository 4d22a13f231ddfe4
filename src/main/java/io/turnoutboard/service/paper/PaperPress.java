package io.turnoutboard.service.paper;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.turnout.Board;
import java.util.Optional;

/** The port to whoever lays a paper out. The same request, board and checkpoint give the same bytes, everywhere. */
@FunctionalInterface
public interface PaperPress {
    /**
     * The paper as a PDF/A-3a file, with its figures as CSV inside. Takes some hundred milliseconds: not for the FX
     * thread.
     *
     * @param checkpoint the sealer's word on the ledger that the paper was made from, printed in the foot as a code to
     *     scan; none for a draft, which proves nothing
     */
    byte[] pdf(PaperRequest request, Board board, Optional<Checkpoint> checkpoint);
}
