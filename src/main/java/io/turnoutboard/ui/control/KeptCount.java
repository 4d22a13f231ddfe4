package io.turnoutboard.ui.control;

import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.TallyOutcome;
import java.time.LocalTime;
import java.util.OptionalLong;

/** A count that was kept on this desk for a station's number and a time of day, and how far it has come since. */
public record KeptCount(EntryId entry, int station, LocalTime time, int voted, EntryProgress progress) {
    public static KeptCount saved(EntryId entry, int station, LocalTime time, int voted) {
        return new KeptCount(
                entry,
                station,
                time,
                voted,
                new EntryProgress(entry, EntryProgress.Stage.SAVED, OptionalLong.empty(), ""));
    }

    /** What became of a request, with the number that its station bears. */
    public static KeptCount of(TallyOutcome.Saved saved, Board board) {
        TallyRecorded tally = saved.tally();
        int number = board.station(tally.about())
                .map(turnout -> turnout.station().number())
                .orElse(0);
        LocalTime time = board.election().localTime(tally.time()).toLocalTime();
        return saved(saved.entry(), number, time, tally.voted());
    }

    public KeptCount with(EntryProgress news) {
        return new KeptCount(entry, station, time, voted, news);
    }
}
