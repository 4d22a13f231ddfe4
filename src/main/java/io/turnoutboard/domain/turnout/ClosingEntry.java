package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;

/** The closing figures of a ballot as they were sealed; the latest of a ballot hold, earlier ones stay. */
public record ClosingEntry(long seq, Ballot ballot, ClosingFigures figures, String reason, Tally.Origin origin) {}
