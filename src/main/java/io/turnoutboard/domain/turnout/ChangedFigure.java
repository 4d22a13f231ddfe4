package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A figure that a paper states and that is another one now. What came in later beside it changes nothing that the paper
 * said, and is not meant.
 *
 * @param of the moment of the count; none for a list of voters or closing figures
 * @param closing which of the closing figures; none for the others
 * @param was as the paper states it
 * @param now absent where it was withdrawn
 */
public record ChangedFigure(
        StationId station,
        Matter matter,
        Optional<Instant> of,
        Optional<ClosingFigure> closing,
        long was,
        OptionalLong now) {
    /** What kind of figure. */
    public enum Matter {
        COUNT,
        LIST,
        /** A closing figure; {@link #closing} says which. */
        CLOSING
    }

    /** One of the closing figures of a ballot. */
    public record ClosingFigure(Ballot ballot, Part part) {
        /** Which one, in the order of the forms. */
        public enum Part {
            LIST,
            VOTED,
            ISSUED,
            COLLECTED,
            VALID,
            INVALID;

            int of(ClosingFigures figures) {
                return switch (this) {
                    case LIST -> figures.turnout().list();
                    case VOTED -> figures.turnout().voted();
                    case ISSUED -> figures.papers().issued();
                    case COLLECTED -> figures.papers().collected();
                    case VALID -> figures.papers().valid();
                    case INVALID -> figures.papers().invalid();
                };
            }
        }
    }

    /** What changed of what a paper states, between the board that it was made from and another. */
    static List<ChangedFigure> of(PaperRequest paper, Board then, Board now) {
        List<ChangedFigure> changed = new ArrayList<>();
        for (StationTurnout before : stations(paper, then)) {
            now.station(before.station().id()).ifPresent(after -> {
                counts(paper, then.slotPlan(), then.election(), before)
                        .forEach(asOf -> count(before, after, asOf, changed));
                if (statesLists(paper)) {
                    list(paper, before, after, changed);
                }
                if (paper.kind() == PaperKind.CLOSING || paper.kind() == PaperKind.STATION) {
                    closing(paper, then, before, after, changed);
                }
            });
        }
        return changed;
    }

    /**
     * True where a paper states the count of a station at exactly this moment. It is asked at every keystroke of a
     * correction, so only this station is folded back to the paper's line.
     */
    static boolean states(RegisteredPaper.Issue made, Board board, StationId station, Instant asOf) {
        PaperRequest paper = made.report().request();
        SlotPlan plan = board.plans().knownAt(made.figuresUpTo()).latest().orElse(SlotPlan.EMPTY);
        return isAbout(paper, station)
                && board.station(station)
                        .flatMap(turnout -> turnout.knownAt(made.figuresUpTo()))
                        .filter(turnout -> !turnout.station().rules().confidential())
                        .filter(turnout ->
                                counts(paper, plan, board.election(), turnout).anyMatch(asOf::equals))
                        .isPresent();
    }

    private static boolean isAbout(PaperRequest paper, StationId station) {
        return paper.station().filter(only -> !only.equals(station)).isEmpty();
    }

    /** False for closing figures, which have a list of their own, and for papers that tell what happened, when and why. */
    private static boolean statesLists(PaperRequest paper) {
        return switch (paper.kind()) {
            case QUICK, MISSING, PROGRESS, RANKING, STATION, HANDOVER -> true;
            case CLOSING, CORRECTIONS, OPENING, INCIDENTS, BLANK -> false;
        };
    }

    private static List<StationTurnout> stations(PaperRequest paper, Board board) {
        return PublicBoard.of(board).board().stations().stream()
                .filter(turnout -> isAbout(paper, turnout.station().id()))
                .toList();
    }

    /** The moments of the counts that a paper states. */
    private static Stream<Instant> counts(
            PaperRequest paper, SlotPlan plan, Election election, StationTurnout turnout) {
        Instant cutOff = paper.cutOff();
        return switch (paper.kind()) {
            case PROGRESS, STATION ->
                turnout.cells().stream()
                        .filter(cell -> !cell.isBlank() && !cell.asOf().isAfter(cutOff))
                        .map(SlotCell::asOf);
            case QUICK -> {
                TreeSet<Instant> moments = new TreeSet<>();
                turnout.latest(cutOff).map(SlotCell::asOf).ifPresent(moments::add);
                // the increase since the cut-off before
                plan.slots().stream()
                        .map(Slot::at)
                        .map(election::at)
                        .filter(cutOff::isAfter)
                        .reduce((earlier, later) -> later)
                        .flatMap(turnout::latest)
                        .map(SlotCell::asOf)
                        .ifPresent(moments::add);
                yield moments.stream();
            }
            case MISSING, RANKING, HANDOVER -> turnout.latest(cutOff).map(SlotCell::asOf).stream();
            case CORRECTIONS, OPENING, INCIDENTS, CLOSING, BLANK -> Stream.empty();
        };
    }

    private static void count(StationTurnout before, StationTurnout after, Instant asOf, List<ChangedFigure> changed) {
        long was = before.count(asOf).orElseThrow().voted();
        Optional<Tally> now = after.count(asOf);
        if (now.filter(tally -> tally.voted() == was).isEmpty()) {
            changed.add(new ChangedFigure(
                    before.station().id(),
                    Matter.COUNT,
                    Optional.of(asOf),
                    Optional.empty(),
                    was,
                    now.stream().mapToLong(Tally::voted).findFirst()));
        }
    }

    private static void list(
            PaperRequest paper, StationTurnout before, StationTurnout after, List<ChangedFigure> changed) {
        long was = before.rollAt(paper.cutOff()).voters();
        long now = after.rollAt(paper.cutOff()).voters();
        if (was != now) {
            changed.add(new ChangedFigure(
                    before.station().id(), Matter.LIST, Optional.empty(), Optional.empty(), was, OptionalLong.of(now)));
        }
    }

    private static void closing(
            PaperRequest paper, Board then, StationTurnout before, StationTurnout after, List<ChangedFigure> changed) {
        for (Ballot ballot : Ballot.values()) {
            Optional<ClosingFigures> stated =
                    before.figures(ballot, paper.cutOff(), then.election()).map(ClosingEntry::figures);
            Optional<ClosingFigures> now = after.day().figures(ballot).map(ClosingEntry::figures);
            if (stated.isPresent() && now.isPresent()) {
                for (ClosingFigure.Part part : ClosingFigure.Part.values()) {
                    closing(before.station().id(), new ClosingFigure(ballot, part), stated.get(), now.get(), changed);
                }
            }
        }
    }

    private static void closing(
            StationId station,
            ClosingFigure which,
            ClosingFigures was,
            ClosingFigures now,
            List<ChangedFigure> changed) {
        if (which.part().of(was) != which.part().of(now)) {
            changed.add(new ChangedFigure(
                    station,
                    Matter.CLOSING,
                    Optional.empty(),
                    Optional.of(which),
                    which.part().of(was),
                    OptionalLong.of(which.part().of(now))));
        }
    }
}
