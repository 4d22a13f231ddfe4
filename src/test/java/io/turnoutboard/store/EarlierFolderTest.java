package io.turnoutboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.turnoutboard.demo.DemoDay;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A whole election's folder, journals and database, as an earlier program or a later one left it. */
class EarlierFolderTest {
    @TempDir
    Path temp;

    private Path folder;
    private ElectionFolders folders;

    @BeforeEach
    void makeTheDemo() throws Exception {
        folder = temp.resolve("lang");
        folders = DemoDay.make(folder, temp.resolve("user"));
    }

    static List<String> versionsWithLines() {
        List<String> versions = MigrationTest.versions();
        return versions.subList(1, versions.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("versionsWithLines")
    void isOpenedWithTheSameBoardAndGoesOn(String version) throws Exception {
        List<SealedEntry> lines = new ArrayList<>();
        try (OpenElection today = folders.open(folder)) {
            lines.addAll(today.audit().lines(-1));
        }
        leaveAsItWasAt(version, lines);

        try (OpenElection opened = folders.open(folder)) {
            Board board = opened.ledger().board().value();
            assertThat(board.knownAt(lines.getLast().seq())).isEqualTo(Board.fold(lines));
            assertThat(opened.audit().lines(-1)).startsWith(lines.toArray(SealedEntry[]::new));
            assertThat(opened.audit().verify(Optional.empty()).holds()).isTrue();
            assertThat(opened.audit().rebuild().differed()).isEmpty();
        }
    }

    @Test
    void ofANewerProgramIsRefusedAndLeftAsItIs() throws Exception {
        List<Map<String, Object>> before;
        try (Handle owner = Jdbi.create(database()).open()) {
            owner.execute(MigrationTest.NEWER_STEP);
            before = rows(owner);
        }

        FolderException refused = catchThrowableOfType(FolderException.class, () -> folders.open(folder));

        assertThat(refused.code()).isEqualTo("TB-F05");
        try (Handle owner = Jdbi.create(database()).open()) {
            assertThat(rows(owner)).isEqualTo(before);
            owner.execute("delete from \"flyway_schema_history\" where \"version\" = '9999'");
        }
        folders.open(folder).close();
    }

    private static List<Map<String, Object>> rows(Handle owner) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String table : List.of("\"flyway_schema_history\"", "entry", "seal", "ledger_state", "desk_head")) {
            rows.addAll(owner.createQuery("select * from " + table).mapToMap().list());
        }
        return rows;
    }

    private void leaveAsItWasAt(String version, List<SealedEntry> lines) throws Exception {
        List<Map<String, Object>> heads;
        try (Handle now = Jdbi.create(database()).open()) {
            heads = now.createQuery("select desk, sealed_seq from desk_head")
                    .mapToMap()
                    .list();
        }
        Files.delete(folder.resolve("ledger.mv.db"));
        JdbcDataSource fresh = database();
        LedgerSchema.bringUpTo(fresh, version);
        try (Handle old = Jdbi.create(fresh).open()) {
            EarlierLedger earlier = new EarlierLedger(old);
            assertThat(earlier.held(lines, Board.fold(lines).election().id())).isEqualTo(lines);
            earlier.write(lines);
            heads.forEach(head -> old.execute(
                    "insert into desk_head (desk, sealed_seq) values (?, ?)",
                    head.get("desk"),
                    head.get("sealed_seq")));
        }
    }

    private JdbcDataSource database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("ledger").toAbsolutePath());
        source.setUser("OWNER");
        source.setPassword("demo");
        return source;
    }
}
