package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.ledger.PersonId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * What the board would be if another value held in a cell: for the person who decides, before they do. Pure.
 *
 * @param atItsTime the ward at the time that the value is of, before and after
 * @param now the ward at present, before and after: the same where a later count of the station holds
 * @param own the rules that the new value itself would break without a reason
 * @param later the station's later counts that would then break a rule which they do not break today
 */
public record CorrectionEffect(Change atItsTime, Change now, List<Finding> own, List<Later> later) {
    /** The ward before and after. */
    public record Change(Standing before, Standing after) {
        public boolean isNone() {
            return before.voted() == after.voted();
        }
    }

    /** A later count, and what would then be wrong with it. */
    public record Later(Tally tally, List<Finding> findings) {}

    /** Of {@code voted} in the cell of a station at a time, as the board stands at {@code now}. */
    public static CorrectionEffect of(Board board, StationId station, Instant time, int voted, Instant now) {
        StationTurnout turnout = board.station(station).orElseThrow();
        Board after = replaced(board, turnout, time, voted);
        List<Later> later = turnout.cells().stream()
                .filter(cell -> cell.asOf().isAfter(time) && !cell.asOf().isAfter(now))
                .flatMap(cell -> cell.holds().stream())
                .map(tally -> new Later(tally, broken(station, tally, board, after, now)))
                .filter(each -> !each.findings().isEmpty())
                .toList();
        List<Finding> own = judge(station, value(time, voted), board, now).stream()
                .filter(finding -> finding.rule() != TallyRule.LOCKED && finding.rule() != TallyRule.REPLACES_A_COUNT)
                .toList();
        return new CorrectionEffect(
                new Change(board.asOf(time), after.asOf(time)),
                new Change(board.asOf(now), after.asOf(now)),
                own,
                later);
    }

    private static List<Finding> broken(StationId station, Tally tally, Board before, Board after, Instant now) {
        List<TallyRule> today =
                judge(station, tally, before, now).stream().map(Finding::rule).toList();
        return judge(station, tally, after, now).stream()
                .filter(finding -> !today.contains(finding.rule()))
                .toList();
    }

    /** As if it were keyed without a reason: what was a reason then need not be one any more. */
    private static List<Finding> judge(StationId station, Tally tally, Board board, Instant now) {
        return TallyRules.judge(
                new TallyRecorded(
                        station, tally.asOf(), tally.voted(), tally.parts(), "", OptionalLong.of(tally.seq())),
                board,
                now);
    }

    private static Board replaced(Board board, StationTurnout turnout, Instant time, int voted) {
        SequencedMap<StationId, StationTurnout> stations = new LinkedHashMap<>(board.byStation());
        Tally value = value(time, voted);
        stations.put(
                turnout.station().id(),
                turnout.withCell(time, cell -> SlotCell.empty(time).with(value)));
        return board.withStations(Collections.unmodifiableSequencedMap(stations));
    }

    private static Tally value(Instant time, int voted) {
        Tally.Origin nobody = new Tally.Origin(new PersonId("-"), new DeskId(new UUID(0, 0)), time, time);
        return new Tally(-1, time, voted, TallyParts.NONE, "", false, nobody);
    }
}
