package io.turnoutboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.LedgerSamples;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.store.LedgerSchema.NewerSchemaException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Databases as earlier programs left them, each brought up to date by this one; and those of a later one, refused. */
class MigrationTest {
    /** Whoever was stopped there, before any program went on, had no line that has a projection. */
    private static final String WITHOUT_READ_TABLES = "1";

    static Stream<Arguments> databasesOfEachVersion() {
        List<String> versions = versions();
        return versions.subList(0, versions.size() - 1).stream()
                .flatMap(version -> Stream.of(
                        Arguments.of(FreshDatabase.ofH2(), version),
                        Arguments.of(FreshDatabase.ofPostgres(), version)));
    }

    static List<String> versions() {
        return LedgerSchema.versions(FreshDatabase.ofH2().source());
    }

    static Stream<FreshDatabase> databases() {
        return Stream.of(FreshDatabase.ofH2(), FreshDatabase.ofPostgres());
    }

    @ParameterizedTest
    @MethodSource("databasesOfEachVersion")
    void aLedgerThatWasProvedBeforeIsProvedAfterwards(FreshDatabase database, String version) throws Exception {
        List<SealedEntry> lines = migrated(database, version, SealedLines.ofADay(), SealedDay.ELECTION);

        try (Handle handle = Jdbi.create(database.source()).open()) {
            LedgerAudit audit = new LedgerAudit(handle, SealedDay.ELECTION);
            assertThat(audit.verify(Optional.empty()).holds()).isTrue();
            assertThat(audit.verify(Optional.empty()).lines()).isEqualTo(lines.size());
            if (!version.equals(WITHOUT_READ_TABLES)) {
                assertThat(lines).isEqualTo(SealedLines.ofADay());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databasesOfEachVersion")
    void itsReadTablesAreThoseOfARebuildAndTakeEveryKindOfToday(FreshDatabase database, String version)
            throws Exception {
        List<SealedEntry> lines = migrated(database, version, LedgerSamples.sealed(), LedgerSamples.ELECTION);

        assertThat(lines).hasSizeGreaterThan(version.equals(WITHOUT_READ_TABLES) ? 0 : 10);
        try (Handle handle = Jdbi.create(database.source()).open()) {
            ReadTables tables = new ReadTables(handle);
            for (String table : ReadTables.NAMES) {
                List<Map<String, Object>> before = tables.rows(table);
                handle.execute("delete from " + table);
                assertThat(before).as(table).isEqualTo(rebuilt(handle, table, lines));
            }
            tables.clear();
            LedgerSamples.sealed().forEach(tables::project);
        }
    }

    /** What a rebuild of all tables leaves in one of them. */
    private static List<Map<String, Object>> rebuilt(Handle handle, String table, List<SealedEntry> lines) {
        handle.begin();
        try {
            ReadTables tables = new ReadTables(handle);
            tables.clear();
            lines.forEach(tables::project);
            return tables.rows(table);
        } finally {
            handle.rollback();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anEmptyDatabaseBecomesALedgersAndStaysOneWhenItIsOpenedAgain(FreshDatabase database) throws Exception {
        LedgerSchema.bringUp(database.source());
        SealedLines.write(Jdbi.create(database.source()).open(), SealedLines.ofADay());
        LedgerSchema.bringUp(database.source());

        try (Handle handle = Jdbi.create(database.source()).open()) {
            assertThat(new LedgerDao(handle).lines(-1, Long.MAX_VALUE, Integer.MAX_VALUE))
                    .isEqualTo(SealedLines.ofADay());
            assertThat(history(handle)).hasSameSizeAs(versions());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void oneOfANewerProgramIsRefusedAsItIs(FreshDatabase database) throws Exception {
        LedgerSchema.bringUp(database.source());
        try (Handle handle = Jdbi.create(database.source()).open()) {
            handle.execute(NEWER_STEP);
            List<Map<String, Object>> before = history(handle);

            assertThatExceptionOfType(NewerSchemaException.class)
                    .isThrownBy(() -> LedgerSchema.bringUp(database.source()))
                    .withMessageContaining("9999");
            assertThat(history(handle)).isEqualTo(before);
        }
    }

    /** What a step that this program does not know leaves in the history of the tables. */
    static final String NEWER_STEP = """
        insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                                             "checksum", "installed_by", "execution_time", "success")
        values (9999, '9999', 'of tomorrow', 'SQL', 'V9999__of_tomorrow.sql', 1, 'OWNER', 1, true)
        """;

    private static List<Map<String, Object>> history(Handle handle) {
        return handle.createQuery("select * from \"flyway_schema_history\" where \"version\" is not null order by"
                        + " \"installed_rank\"")
                .mapToMap()
                .list();
    }

    /** Made by an earlier program, then opened by this one; gives the lines that it has. */
    private static List<SealedEntry> migrated(
            FreshDatabase database, String version, List<SealedEntry> lines, ElectionId election) throws Exception {
        LedgerSchema.bringUpTo(database.source(), version);
        List<SealedEntry> held;
        try (Handle old = Jdbi.create(database.source()).open()) {
            EarlierLedger earlier = new EarlierLedger(old);
            held = earlier.held(lines, election);
            earlier.write(held);
        }
        LedgerSchema.bringUp(database.source());
        return held;
    }
}
