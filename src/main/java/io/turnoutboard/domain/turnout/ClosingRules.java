package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.ledger.EntryBody.ClosingRecorded;
import io.turnoutboard.domain.turnout.SealingRules.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Whether the closing figures of a ballot agree with each other and may be kept now. Pure functions. */
public final class ClosingRules {
    private ClosingRules() {}

    /** Every check that the figures fail, for a desk; none when they may be kept. {@code now} is the judge's own clock. */
    public static List<ClosingRule> judge(ClosingRecorded closing, Board board, Instant now) {
        List<ClosingRule> broken = new ArrayList<>(disagreements(closing.figures()));
        Optional<StationTurnout> station = board.station(closing.about());
        Instant closes = station.map(turnout ->
                        board.election().at(turnout.station().rules().hours().closes()))
                .orElse(Instant.MAX);
        if (!board.ballots().contains(closing.ballot())) {
            broken.add(ClosingRule.BALLOT_NOT_HELD);
        }
        boolean closed = station.flatMap(StationTurnout::closedAt).isPresent();
        if (!closed && now.isBefore(closes)) {
            broken.add(ClosingRule.NOT_BEFORE_CLOSING);
        }
        if (standing(closing, board).isPresent() && closing.reason().isBlank()) {
            broken.add(ClosingRule.REPLACING_NEEDS_A_REASON);
        }
        return List.copyOf(broken);
    }

    /** The checks that figures fail by themselves, whatever the board says. */
    public static List<ClosingRule> disagreements(ClosingFigures figures) {
        ClosingFigures.Turnout turnout = figures.turnout();
        ClosingFigures.Papers papers = figures.papers();
        List<ClosingRule> broken = new ArrayList<>();
        if (papers.collected() != papers.valid() + papers.invalid()) {
            broken.add(ClosingRule.COLLECTED_IS_VALID_AND_INVALID);
        }
        if (papers.collected() > papers.issued()) {
            broken.add(ClosingRule.COLLECTED_NOT_OVER_ISSUED);
        }
        if (papers.issued() > turnout.list()) {
            broken.add(ClosingRule.ISSUED_NOT_OVER_LIST);
        }
        boolean both = turnout.men().isPresent() && turnout.women().isPresent();
        long sum = (long) turnout.men().orElse(0) + turnout.women().orElse(0);
        if (both ? sum != turnout.voted() : sum > turnout.voted()) {
            broken.add(ClosingRule.MEN_AND_WOMEN_ARE_THE_VOTED);
        }
        if (turnout.voted() > turnout.list()) {
            broken.add(ClosingRule.VOTED_NOT_OVER_LIST);
        }
        return List.copyOf(broken);
    }

    static Judgement judge(ClosingRecorded closing, Context context) {
        if (context.board().station(closing.about()).isEmpty()) {
            return Judgement.refused(TallyRule.NO_SUCH_STATION.code());
        }
        Optional<ClosingEntry> stands = standing(closing, context.board());
        boolean sees = stands.map(entry -> closing.replaces().equals(OptionalLong.of(entry.seq())))
                .orElse(true);
        if (!sees) {
            return Judgement.refused(LedgerRule.STALE);
        }
        return judge(closing, context.board(), context.now()).stream()
                .findFirst()
                .map(rule -> Judgement.refused(rule.code()))
                .orElse(Judgement.ACCEPTED);
    }

    private static Optional<ClosingEntry> standing(ClosingRecorded closing, Board board) {
        return board.station(closing.about()).flatMap(turnout -> turnout.day().figures(closing.ballot()));
    }
}
