package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.store.ReadTables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk's real secret and a client of the database: what can be asked of the database itself. */
class AttackTest {
    @TempDir
    Path temp;

    @Test
    void aDesksAccountReadsTheBoardAndInsertsItsOwnEntriesAndNothingElse() throws Exception {
        AttackFigures figures = new AttackFigures("by SQL");
        AttackedBoard board = new AttackedBoard(temp);
        try (board) {
            Path outside = Files.createDirectories(temp.resolve("outside"));
            refuse(board, statements(board, outside), figures);
            for (String request : SqlAttacks.TELLS_NOTHING) {
                assertThat(board.attacker().number(request)).as(request).isZero();
                figures.cameToNothing();
            }
            lookElsewhere(board, figures);
            holdRows(board, figures);
            spoilPapers(board, figures);
            assertThat(board.holds()).isTrue();
            board.keyHonestly();
            try (var written = Files.list(outside)) {
                assertThat(written).isEmpty();
            }
            board.end();
            assertThat(board.kept()).isEqualTo(board.before());
        }
        System.out.println(figures);
        assertThat(figures.attempts()).isGreaterThan(100);
    }

    private static List<String> statements(AttackedBoard board, Path outside) {
        List<String> all = new ArrayList<>(SqlAttacks.ON_LEDGER);
        for (String table : ReadTables.NAMES) {
            all.add("delete from " + table);
            all.add("update " + table + " set seq = seq + 1");
        }
        all.add("insert into tally select * from tally");
        all.addAll(SqlAttacks.ON_DATABASE);
        Attacker attacker = board.attacker();
        return all.stream()
                .map(each -> each.formatted(attacker.desk(), outside, LedgerDatabase.account(attacker.desk())))
                .toList();
    }

    private static void refuse(AttackedBoard board, List<String> statements, AttackFigures figures) throws Exception {
        List<String> done = new ArrayList<>();
        for (String sql : statements) {
            try (Connection connection = board.attacker().connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
                done.add(sql);
            } catch (SQLException e) {
                figures.refused();
            }
        }
        assertThat(done).as("what was done").isEmpty();
    }

    /** Other accounts, other databases, settings of the connection. */
    private void lookElsewhere(AttackedBoard board, AttackFigures figures) {
        Attacker attacker = board.attacker();
        String own = LedgerDatabase.account(attacker.desk());
        List<String> accounts = List.of("OWNER", "DESK", "SA", "", own + "0", own.toLowerCase(Locale.ROOT) + " ");
        for (String account : accounts) {
            for (String password : List.of("demo", attacker.secret(), "")) {
                assertThatThrownBy(() -> attacker.connect("ledger", account, password))
                        .isInstanceOf(SQLException.class);
                figures.refused();
            }
        }
        for (String settings : List.of(
                "INIT=DROP ALL OBJECTS",
                "WRITE_DELAY=9",
                "LOCK_MODE=0",
                "EXCLUSIVE=2",
                "CIPHER=AES",
                "ALLOW_LITERALS=NONE",
                "NO_SUCH_SETTING=1")) {
            assertThatThrownBy(() -> attacker.connect("ledger;" + settings, own, attacker.secret()))
                    .as(settings)
                    .isInstanceOf(SQLException.class);
            figures.refused();
        }
        for (String database : List.of(
                "other",
                "mem:other",
                "../other",
                temp + "/other",
                "ledger;IFEXISTS=FALSE",
                "file:" + temp + "/other;FORBID_CREATION=FALSE")) {
            noOther(attacker, database, own);
            figures.cameToNothing();
        }
    }

    /** Whatever it is called, it is the one database, or none. */
    private static void noOther(Attacker attacker, String database, String own) {
        try (Connection connection = attacker.connect(database, own, attacker.secret());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from seal")) {
            row.next();
            assertThat(row.getLong(1)).as(database).isPositive();
        } catch (SQLException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    /** Rows that are held, and requests that take for ever, keep nobody from being sealed. */
    private static void holdRows(AttackedBoard board, AttackFigures figures) throws Exception {
        for (String sql : List.of(
                "select * from desk_head for update",
                "select * from ledger_state for update",
                "select * from entry for update",
                "select * from seal for update")) {
            try (Connection connection = board.attacker().connect();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                holds(statement, sql);
                System.out.println(sql + ": sealed after " + board.keyHonestly().toMillis() + " ms");
                figures.cameToNothing();
            } catch (SQLException e) {
                // its session was ended, which closing it says
                assertThat(e.getMessage()).isNotBlank();
            }
        }
        CountDownLatch began = new CountDownLatch(1);
        Thread heavy = Attacker.thread(() -> {
            began.countDown();
            try {
                board.attacker().number("select count(*) from system_range(1, 1000000000000)");
            } catch (SQLException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        });
        heavy.start();
        assertThat(began.await(10, TimeUnit.SECONDS)).isTrue();
        System.out.println(
                "a request without end: sealed after " + board.keyHonestly().toMillis() + " ms");
        figures.cameToNothing();
        assertThat(board.attacker()
                        .number("select cast(setting_value as bigint) from information_schema.settings"
                                + " where setting_name = 'MAX_QUERY_TIMEOUT'"))
                .isEqualTo(60_000);
    }

    private static void holds(Statement statement, String sql) {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            assertThat(e.getMessage()).as(sql).isNotBlank();
        }
    }

    /** Pieces that are put beside those of a paper change nothing of it. */
    private static void spoilPapers(AttackedBoard board, AttackFigures figures) throws Exception {
        byte[] paper = "một tờ giấy".getBytes(StandardCharsets.UTF_8);
        board.honest().papers().keep(paper);
        Hash hash = Hash.of(paper);
        try (Connection connection = board.attacker().connect();
                Statement statement = connection.createStatement()) {
            for (String piece : List.of("-1", "1", "1000")) {
                statement.execute("insert into paper_file values ('" + hash.hex() + "', " + piece + ", x'00')");
                assertThat(board.honest().papers().find(hash)).as(piece).hasValue(paper);
                figures.cameToNothing();
            }
        }
    }
}
