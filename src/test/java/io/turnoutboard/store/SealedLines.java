package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.SealedDay;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Lines that were sealed elsewhere, written into a database as the sealer writes them. */
public final class SealedLines {
    private SealedLines() {}

    /** A short day by the rules, and signed. */
    static List<SealedEntry> ofADay() {
        SealedDay day = SealedDay.ofStations(1_500, 1_600, 1_700);
        for (int hour = 8; hour <= 18; hour++) {
            for (int station = 1; station <= 3; station++) {
                day.seal(SealedDay.tally(station, SealedDay.at(hour, 0), hour * 10 * station));
            }
        }
        return day.lines();
    }

    /** Durable, with its read tables. */
    public static void write(Handle handle, List<SealedEntry> lines) {
        handle.useTransaction(transaction -> {
            EntryDao entries = new EntryDao(transaction);
            LedgerDao ledger = new LedgerDao(transaction);
            ReadTables tables = new ReadTables(transaction);
            for (SealedEntry line : lines) {
                entries.insert(List.of(line.entry()));
                ledger.insert(line.seal());
                tables.project(line);
            }
            ledger.raiseSealedUpto(lines.getLast().seq());
        });
    }
}
