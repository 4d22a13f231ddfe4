package io.turnoutboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.turnoutboard.demo.DemoDay;
import io.turnoutboard.domain.ledger.LedgerSamples;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.service.OpenElection;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The projections say the same in every database, and the same when they are made anew from the lines there. */
class ReadTablesTest {
    private final FreshDatabase h2 = FreshDatabase.ofH2();
    private final FreshDatabase postgres = FreshDatabase.ofPostgres();

    @TempDir
    Path temp;

    @Test
    void ofEveryKindOfLineAreTheSameRowsInBoth() {
        assertSameInBoth(LedgerSamples.sealed());
    }

    @Test
    void ofTheDemosDayAreTheSameRowsInBoth() throws Exception {
        List<SealedEntry> demo = new ArrayList<>();
        try (OpenElection election =
                DemoDay.make(temp.resolve("lang"), temp.resolve("user")).open(temp.resolve("lang"))) {
            demo.addAll(election.audit().lines(-1));
        }
        assertThat(demo).hasSizeGreaterThan(200);
        assertSameInBoth(demo);
    }

    @Test
    void aValueThatHasNoRoomIsRefusedWithTheSameStateInBoth() {
        for (FreshDatabase database : List.of(h2, postgres)) {
            try (Handle handle = database.openEmpty()) {
                JdbiException refused = catchThrowableOfType(
                        JdbiException.class,
                        () -> TableRow.of("desk", 1)
                                .with(
                                        "desk",
                                        LedgerSamples.entries()
                                                .getFirst()
                                                .head()
                                                .desk()
                                                .value())
                                .with("name", "ữ".repeat(201))
                                .insert(handle));
                assertThat(refused)
                        .as(database.toString())
                        .rootCause()
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                cause -> assertThat(cause.getSQLState()).isEqualTo("22001"));
            }
        }
    }

    @Test
    void loseNothingButWhatComesAfterTheLineGiven() {
        for (FreshDatabase database : List.of(h2, postgres)) {
            try (Handle handle = database.openEmpty()) {
                List<SealedEntry> day = SealedLines.ofADay();
                SealedLines.write(handle, day);
                ReadTables tables = new ReadTables(handle);
                int before = tables.rows("tally").size();
                tables.clearAfter(day.getLast().seq() - 2);
                assertThat(tables.rows("tally")).as(database.toString()).hasSize(before - 2);
                tables.clear();
                assertThat(rows(handle).values()).as(database.toString()).allMatch(List::isEmpty);
            }
        }
    }

    private void assertSameInBoth(List<SealedEntry> lines) {
        Map<String, List<Map<String, Object>>> inH2 = rowsOf(h2, lines);
        assertThat(rowsOf(postgres, lines)).isEqualTo(inH2);
        assertThat(inH2.values()).anyMatch(rows -> !rows.isEmpty());
    }

    /** Written, read back from this database, and made anew of what was read. */
    private static Map<String, List<Map<String, Object>>> rowsOf(FreshDatabase database, List<SealedEntry> lines) {
        try (Handle handle = database.openEmpty()) {
            SealedLines.write(handle, lines);
            Map<String, List<Map<String, Object>>> written = rows(handle);
            List<SealedEntry> read = new LedgerDao(handle).lines(-1, Long.MAX_VALUE, Integer.MAX_VALUE);
            assertThat(read).as(database.toString()).isEqualTo(lines);
            ReadTables tables = new ReadTables(handle);
            tables.clear();
            read.forEach(tables::project);
            assertThat(rows(handle)).as(database.toString()).isEqualTo(written);
            return written;
        }
    }

    private static Map<String, List<Map<String, Object>>> rows(Handle handle) {
        ReadTables tables = new ReadTables(handle);
        Map<String, List<Map<String, Object>>> rows = new HashMap<>();
        ReadTables.NAMES.forEach(table -> rows.put(table, PlainRows.of(tables.rows(table))));
        return rows;
    }
}
