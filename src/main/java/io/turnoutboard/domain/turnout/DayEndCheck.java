package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.Station;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands against closing the day, station by station and then paper by paper. It is reckoned from the board and
 * never written, so it is never out of date. Pure.
 */
public record DayEndCheck(List<DayEndFinding> findings) {
    public DayEndCheck {
        findings = List.copyOf(findings);
    }

    /** @param now by whose clock the hours of stations have come or not */
    public static DayEndCheck of(Board board, Instant now) {
        List<DayEndFinding> found = new ArrayList<>();
        board.stations().forEach(turnout -> new OfStation(board, turnout, found).look(now));
        Undecided.of(board).stream().map(DayEndCheck::undecided).forEach(found::add);
        PaperStanding.all(board).stream()
                .flatMap(paper -> paper(paper).stream())
                .forEach(found::add);
        if (board.unknownSince().isPresent()) {
            found.add(DayEndFinding.of(
                    DayEndRule.NOT_UNDERSTOOD, board.unknownSince().get().toString()));
        }
        int waiting = board.registry().roster().waiting().size();
        if (waiting > 0) {
            found.add(DayEndFinding.of(DayEndRule.WORK_WAITS, Integer.toString(waiting)));
        }
        return new DayEndCheck(found);
    }

    /** What keeps the day from being closed. */
    public List<DayEndFinding> stopping() {
        return findings.stream().filter(finding -> finding.rule().stops()).toList();
    }

    /** What a person has to accept before the day is closed. */
    public List<DayEndFinding> toAccept() {
        return findings.stream().filter(finding -> !finding.rule().stops()).toList();
    }

    private static DayEndFinding undecided(Undecided undecided) {
        DayEndRule rule =
                undecided instanceof Undecided.Conflict ? DayEndRule.COUNTS_CONTRADICT : DayEndRule.PROPOSAL_WAITS;
        return DayEndFinding.at(undecided.station(), rule, undecided.moment().toString());
    }

    private static Optional<DayEndFinding> paper(PaperStanding paper) {
        String number = paper.paper().number().text();
        return switch (paper.status()) {
            case OPEN -> Optional.of(DayEndFinding.of(DayEndRule.NUMBER_OPEN, number));
            case CORRECTED -> Optional.of(DayEndFinding.of(DayEndRule.PAPER_OUTDATED, number));
            case VOID, VALID, REPLACED -> Optional.empty();
        };
    }

    /** What is found at one station. */
    private record OfStation(Board board, StationTurnout turnout, List<DayEndFinding> found) {
        void look(Instant now) {
            LocalTime closes = station().rules().hours().closes();
            if (turnout.closedAt().isEmpty()) {
                boolean early = now.isBefore(board.election().at(closes));
                add(early ? DayEndRule.HOUR_NOT_COME : DayEndRule.CLOSING_NOT_NOTED, closes.toString());
            }
            counts();
            figures();
            if (turnout.day().isInterrupted()) {
                add(DayEndRule.INTERRUPTED, "");
            }
            if (turnout.day().isMobileBoxOut()) {
                add(DayEndRule.MOBILE_BOX_OUT, "");
            }
        }

        private void counts() {
            Optional<Slot> last = board.slotPlan().slots().stream().reduce((earlier, later) -> later);
            boolean counted = turnout.cells().stream().anyMatch(cell -> !cell.isBlank());
            if (!counted) {
                add(DayEndRule.NEVER_COUNTED, "");
            } else if (last.isPresent() && isBlankFrom(last.get()) && !hasWholeList(last.get())) {
                add(DayEndRule.LAST_CUT_OFF_BLANK, last.get().at().toString());
            }
        }

        /** A count of a later moment says as much as one of the last cut-off itself. */
        private boolean isBlankFrom(Slot last) {
            Instant at = board.election().at(last.at());
            return turnout.cells().stream()
                    .filter(cell -> !cell.asOf().isBefore(at))
                    .allMatch(SlotCell::isBlank);
        }

        /** Nobody is left to come where all have voted, so nothing is missing. */
        private boolean hasWholeList(Slot last) {
            Instant at = board.election().at(last.at());
            int list = turnout.rollAt(at).voters();
            return turnout.latest(at)
                    .flatMap(SlotCell::holds)
                    .filter(tally -> tally.voted() >= list)
                    .isPresent();
        }

        private void figures() {
            for (Ballot ballot : board.preparation().ballots()) {
                boolean votes = turnout.list().handedOver().voters(ballot) > 0;
                if (votes && turnout.day().figures(ballot).isEmpty()) {
                    add(DayEndRule.CLOSING_FIGURES_MISSING, ballot.name());
                }
            }
        }

        private Station station() {
            return turnout.station();
        }

        private void add(DayEndRule rule, String value) {
            found.add(DayEndFinding.at(station(), rule, value));
        }
    }
}
