package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Station;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The day of a ward as one log ("sổ trong ngày"): every line in the order in which it happened. A board shares with the one
 * before it all stations that nothing happened to, so {@link #of(Board)} on a log draws anew only the stations that
 * changed. Immutable; of a {@link PublicBoard} it has no private words, since that board has none.
 */
public final class DayLog {
    /** The log of nothing. */
    public static final DayLog EMPTY = new DayLog(new IdentityHashMap<>(), List.of());

    private final IdentityHashMap<StationTurnout, List<LogLine>> byStation;
    private final List<LogLine> lines;

    private DayLog(IdentityHashMap<StationTurnout, List<LogLine>> byStation, List<LogLine> lines) {
        this.byStation = byStation;
        this.lines = lines;
    }

    /** The log of a board, taking over what is still true of this one. */
    public DayLog of(Board board) {
        IdentityHashMap<StationTurnout, List<LogLine>> next = new IdentityHashMap<>();
        List<LogLine> all = new ArrayList<>();
        for (StationTurnout turnout : board.stations()) {
            List<LogLine> known = byStation.get(turnout);
            List<LogLine> own = known == null ? StationLog.of(turnout) : known;
            next.put(turnout, own);
            all.addAll(own);
        }
        board.events().stream().map(DayLog::ofWard).forEach(all::add);
        board.preparation().steps().stream()
                .map(step -> ofPreparation(step, board))
                .forEach(all::add);
        board.end().steps().stream().map(DayLog::ofEnd).forEach(all::add);
        board.registry().roster().steps().stream().map(DayLog::ofPeople).forEach(all::add);
        board.epochs().steps().stream().map(DayLog::ofRestore).forEach(all::add);
        all.sort(LogLine.BY_TIME);
        return new DayLog(next, List.copyOf(all));
    }

    private static LogLine ofWard(NotedEvent noted) {
        return new LogLine(
                noted.seq(),
                noted.at(),
                Optional.empty(),
                noted.at(),
                new LogMatter.Noted(noted, Optional.empty()),
                Optional.of(noted.origin()));
    }

    /** A step stands at the time at which it was made; a station that was taken out again has no place any more. */
    private static LogLine ofPreparation(DayPreparation.Step step, Board board) {
        Instant made = step.origin().madeAt();
        Optional<Station> station =
                step.body().station().flatMap(board::station).map(StationTurnout::station);
        return new LogLine(step.seq(), made, station, made, new LogMatter.Prepared(step), Optional.of(step.origin()));
    }

    private static LogLine ofEnd(DayEnd.Step step) {
        Instant made = step.origin().madeAt();
        return new LogLine(
                step.seq(), made, Optional.empty(), made, new LogMatter.Ended(step), Optional.of(step.origin()));
    }

    private static LogLine ofRestore(Epochs.Step step) {
        Instant made = step.origin().madeAt();
        return new LogLine(
                step.seq(), made, Optional.empty(), made, new LogMatter.Restored(step), Optional.of(step.origin()));
    }

    private static LogLine ofPeople(Roster.Step step) {
        Instant made = step.origin().madeAt();
        return new LogLine(
                step.seq(),
                made,
                Optional.empty(),
                made,
                new LogMatter.PeopleChanged(step),
                Optional.of(step.origin()));
    }

    /** What was said of one cell of a station, in the order of the seals: counts, withdrawals, corrections, decisions. */
    public static List<LogLine> ofCell(StationTurnout turnout, Instant time) {
        return StationLog.of(turnout).stream()
                .filter(line -> line.moment().equals(time))
                .filter(line -> line.kind() == LogKind.COUNT || line.kind() == LogKind.CORRECTION)
                .sorted(Comparator.comparingLong(LogLine::seq))
                .toList();
    }

    /** Every line, the earliest first. */
    public List<LogLine> lines() {
        return lines;
    }

    /** The lines of what had happened by a moment. */
    public List<LogLine> until(Instant moment) {
        return lines.stream().filter(line -> !line.at().isAfter(moment)).toList();
    }
}
