package io.turnoutboard.service.paper;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.paper.PaperNumber;
import java.util.Optional;

/**
 * What makes a paper of a draft.
 *
 * @param checkpoint the sealer's word on the ledger that it was made from, printed in the foot as a code to scan
 * @param replaces the paper in whose place it stands
 */
public record PaperOrigin(PaperNumber number, Checkpoint checkpoint, Optional<PaperNumber> replaces) {}
