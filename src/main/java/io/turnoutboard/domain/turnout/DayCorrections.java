package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.InvalidRecordException;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.ledger.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What was corrected on the day: counts, and lists of voters, each in the order of the day. Pure. */
public final class DayCorrections {
    private final Board board;
    private final List<Correction> counts = new ArrayList<>();
    private final List<Correction> lists = new ArrayList<>();

    private DayCorrections(Board board) {
        this.board = board;
    }

    /** What had been corrected on election day by a moment, with all that is known now. */
    public static DayCorrections until(Instant moment, Board board) {
        DayCorrections corrections = new DayCorrections(board);
        DayLog.EMPTY.of(board).lines().forEach(corrections::add);
        corrections.leaveOut(moment, corrections.counts);
        corrections.leaveOut(moment, corrections.lists);
        return corrections;
    }

    public List<Correction> counts() {
        return List.copyOf(counts);
    }

    public List<Correction> lists() {
        return List.copyOf(lists);
    }

    /** Lists are prepared for weeks: only what was done on the day itself is of the day. */
    private void leaveOut(Instant moment, List<Correction> corrections) {
        corrections.removeIf(each -> each.signed().at().isAfter(moment)
                || board.election()
                        .localTime(each.signed().at())
                        .toLocalDate()
                        .isBefore(board.election().date()));
    }

    private void add(LogLine line) {
        switch (line.matter()) {
            case LogMatter.Counted(var tally, var _) -> counted(line, tally);
            case LogMatter.CountWithdrawn(var _, var reason) -> held(line, Correction.State.WITHDRAWN, reason);
            case LogMatter.CountChosen(var _, var reason) -> held(line, Correction.State.CHOSEN, reason);
            case LogMatter.CorrectionProposed(var proposal)
            when proposal.isWaiting() ->
                counts.add(correction(
                        line,
                        Correction.State.WAITING,
                        new Correction.Values(
                                before(line), OptionalLong.of(proposal.value().voted())),
                        proposal.value().reason(),
                        signed(line, proposal.origin().author(), Optional.empty())));
            case LogMatter.CorrectionDecided(var proposal, var made) ->
                counts.add(correction(
                        line,
                        state(made),
                        new Correction.Values(
                                before(line), OptionalLong.of(proposal.value().voted())),
                        proposal.value().reason(),
                        signed(line, proposal.origin().author(), Optional.of(made.by()))));
            case LogMatter.ListChanged(var change) ->
                list(
                        line,
                        Correction.State.KEYED,
                        change,
                        new Correction.Signed(author(line), Optional.empty(), line.at()));
            case LogMatter.ListChangeProposed(var proposal)
            when proposal.isWaiting() ->
                list(
                        line,
                        Correction.State.WAITING,
                        proposal.value(),
                        signed(line, proposal.origin().author(), Optional.empty()));
            case LogMatter.ListChangeDecided(var proposal, var made) ->
                list(
                        line,
                        state(made),
                        proposal.value(),
                        signed(line, proposal.origin().author(), Optional.of(made.by())));
            case LogMatter.CorrectionProposed _,
                    LogMatter.ListChangeProposed _,
                    LogMatter.Opened _,
                    LogMatter.Closed _,
                    LogMatter.Noted _,
                    LogMatter.Prepared _,
                    LogMatter.Ended _,
                    LogMatter.PeopleChanged _,
                    LogMatter.Restored _,
                    LogMatter.FiguresRecorded _ -> {}
        }
    }

    /** A count is a correction only where another one stood and gave way to it. */
    private void counted(LogLine line, Tally tally) {
        OptionalLong was = before(line);
        OptionalLong now = held(line, line.seq());
        if (was.isPresent() && !was.equals(now)) {
            counts.add(correction(
                    line,
                    Correction.State.KEYED,
                    new Correction.Values(was, now),
                    tally.reason(),
                    new Correction.Signed(
                            Optional.of(tally.origin().author()),
                            Optional.empty(),
                            tally.origin().madeAt())));
        }
    }

    private void held(LogLine line, Correction.State state, String reason) {
        Correction.Values values = new Correction.Values(before(line), held(line, line.seq()));
        counts.add(correction(
                line, state, values, reason, new Correction.Signed(author(line), Optional.empty(), line.at())));
    }

    private void list(LogLine line, Correction.State state, RollChange change, Correction.Signed signed) {
        RollHistory list = turnout(line).list();
        Roll was = list.knownAt(line.seq() - 1).at(change.at());
        Correction.Values values = new Correction.Values(OptionalLong.of(was.voters()), changed(was, change));
        lists.add(correction(line, state, values, change.reason(), signed));
    }

    /** None where a proposal that was not approved would have left fewer than no voters. */
    private static OptionalLong changed(Roll was, RollChange change) {
        try {
            return OptionalLong.of(
                    was.plus(change.added()).minus(change.removed()).voters());
        } catch (InvalidRecordException e) {
            return OptionalLong.empty();
        }
    }

    private static Correction correction(
            LogLine line, Correction.State state, Correction.Values values, String reason, Correction.Signed signed) {
        return new Correction(line.seq(), line.station().orElseThrow(), line.moment(), state, values, reason, signed);
    }

    private static Correction.Signed signed(LogLine line, PersonId author, Optional<PersonId> decided) {
        Instant at = line.origin().map(Tally.Origin::madeAt).orElse(line.at());
        return new Correction.Signed(Optional.of(author), decided, at);
    }

    private static Optional<PersonId> author(LogLine line) {
        return line.origin().map(Tally.Origin::author);
    }

    private static Correction.State state(Proposal.Decision made) {
        return made.approved() ? Correction.State.APPROVED : Correction.State.REJECTED;
    }

    private OptionalLong before(LogLine line) {
        return held(line, line.seq() - 1);
    }

    /** What held in the cell of a line when {@code seq} was the last seal. */
    private OptionalLong held(LogLine line, long seq) {
        return turnout(line).cell(line.moment()).flatMap(cell -> cell.knownAt(seq)).flatMap(SlotCell::holds).stream()
                .mapToLong(Tally::voted)
                .findFirst();
    }

    private StationTurnout turnout(LogLine line) {
        return board.station(line.station().orElseThrow().id()).orElseThrow();
    }
}
