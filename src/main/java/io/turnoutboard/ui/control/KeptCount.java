package io.turnoutboard.ui.control;

import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.service.EntryProgress;
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

    public KeptCount with(EntryProgress news) {
        return new KeptCount(entry, station, time, voted, news);
    }
}
