package io.turnoutboard.service.intake;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.service.intake.RowReader.Figure;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A line that is of one station, as it was read. */
record StationLine(RowReader row, StationId id, int number, List<Figure> lists, List<CountCell> counts) {
    StationLine {
        lists = List.copyOf(lists);
        counts = List.copyOf(counts);
    }

    /** A count, the time it is of, and the rate that was printed beside it. */
    record CountCell(LocalTime at, Figure voted, Optional<PrintedRate> rate, TallyParts parts, String reason) {}

    record PrintedRate(BigDecimal percent, Place place) {}

    /** The list whose rates are printed: that of all ballots, or of the first. */
    Optional<Figure> voters() {
        return lists.stream().findFirst();
    }
}
