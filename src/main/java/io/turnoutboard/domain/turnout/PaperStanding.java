package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.ReportIssued;
import io.turnoutboard.domain.paper.PaperNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a number of the register stands now: whether what its paper says still holds.
 *
 * @param changed the figures that it states and that have been corrected since it was issued, by station
 * @param replacedBy the paper that was issued in its place
 */
public record PaperStanding(
        RegisteredPaper paper, Status status, List<ChangedFigure> changed, Optional<PaperNumber> replacedBy) {
    /** What may be said of a number. */
    public enum Status {
        /** Taken, and its paper is being made, or its making broke off. */
        OPEN,
        VOID,
        /** Issued, and every figure in it still holds. */
        VALID,
        /** Issued, and a figure in it was corrected since; nothing was issued in its place yet. */
        CORRECTED,
        /** Another paper was issued in its place. */
        REPLACED
    }

    /** How a paper stands on a board. Folds the board back to the paper's line: not for every repaint. Pure function. */
    public static PaperStanding of(RegisteredPaper paper, Board board) {
        Optional<PaperNumber> replacedBy = paper.issue().flatMap(made -> successor(made, board));
        List<ChangedFigure> changed = paper.issue()
                .map(made -> ChangedFigure.of(made.report().request(), board.knownAt(made.figuresUpTo()), board))
                .orElse(List.of());
        return new PaperStanding(paper, status(paper, changed, replacedBy), changed, replacedBy);
    }

    /**
     * The next paper of the same matter: it names the one before it, unless two desks issued at the same moment, and then
     * the later seal holds all the same.
     */
    private static Optional<PaperNumber> successor(RegisteredPaper.Issue made, Board board) {
        return board.papers().issues().stream()
                .filter(later -> later.seq() > made.seq())
                .map(RegisteredPaper.Issue::report)
                .filter(later ->
                        later.replaces().equals(Optional.of(made.report().number()))
                                || later.request().isOfSameMatter(made.report().request()))
                .map(ReportIssued::number)
                .findFirst();
    }

    /** Every number of the register as it stands, in its order. */
    public static List<PaperStanding> all(Board board) {
        return board.papers().papers().stream().map(paper -> of(paper, board)).toList();
    }

    /** The papers that state the count of a station at exactly a moment and in whose place no other stands yet, oldest first. */
    public static List<PaperNumber> stating(Board board, StationId station, Instant asOf) {
        return board.papers().issues().stream()
                .filter(made -> successor(made, board).isEmpty())
                .filter(made -> ChangedFigure.states(made, board, station, asOf))
                .map(made -> made.report().number())
                .toList();
    }

    private static Status status(RegisteredPaper paper, List<ChangedFigure> changed, Optional<PaperNumber> replacedBy) {
        if (paper.voiding().isPresent()) {
            return Status.VOID;
        }
        if (paper.issue().isEmpty()) {
            return Status.OPEN;
        }
        if (replacedBy.isPresent()) {
            return Status.REPLACED;
        }
        return changed.isEmpty() ? Status.VALID : Status.CORRECTED;
    }
}
