package io.turnoutboard.host;

import static io.turnoutboard.host.SmallElection.at;
import static io.turnoutboard.host.SmallElection.id;
import static io.turnoutboard.host.SmallElection.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.ledger.BodyText;
import io.turnoutboard.domain.ledger.DayEndBody;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.RepeatableRandom;
import io.turnoutboard.domain.ledger.SigningKey;
import io.turnoutboard.store.EntryDao;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk's real secret, a clerk's real key, and entries that the program itself would never make. */
class ForgedEntriesTest {
    private static final int FLOOD = 300;

    @TempDir
    Path temp;

    private AttackedBoard board;
    private Attacker attacker;
    private PersonId clerk;
    private PersonId other;
    private SigningKey key;

    @BeforeEach
    void begin() throws Exception {
        board = new AttackedBoard(temp);
        attacker = board.attacker();
        clerk = board.clerk().person().id();
        other = board.other().person().id();
        key = board.clerksKey();
    }

    @AfterEach
    void end() {
        board.close();
    }

    /** What is to be refused, under the code with which it has to be. */
    private Map<Entry, String> forged(long first) throws Exception {
        SigningKey eve = SigningKey.generate(new RepeatableRandom("eve"));
        BodyText own = BodyText.of(tally(1, at(10, 5), 9));
        long next = first;
        Map<Entry, String> all = new LinkedHashMap<>();
        all.put(attacker.entry(next++, clerk, own, eve), "TB-L03");
        all.put(attacker.entry(next++, other, own, key), "TB-L03");
        all.put(attacker.entry(next++, new PersonId("nobody"), own, eve), "TB-L02");
        Entry right = attacker.entry(next++, clerk, own, key);
        all.put(new Entry(right.head(), BodyText.of(tally(1, at(10, 5), 999)), right.signature()), "TB-L03");
        all.put(attacker.entry(next++, clerk, BodyText.of(tally(2, at(10, 5), 9)), key), "TB-R06");
        all.put(attacker.entry(next++, clerk, BodyText.of(tally(1, at(11, 30), 9)), key), "TB-R03");
        all.put(
                attacker.entry(next++, clerk, new BodyText("magic", 1, Optional.empty(), Optional.empty(), "x"), key),
                "TB-L06");
        all.put(
                attacker.entry(
                        next++,
                        clerk,
                        new BodyText(
                                own.kind(),
                                own.version(),
                                own.station(),
                                own.asOf(),
                                "x".repeat(BodyText.MOST_CHARACTERS)),
                        key),
                "TB-L01");
        all.put(
                attacker.entry(
                        next++,
                        clerk,
                        new BodyText(own.kind(), own.version(), Optional.of(id(2).toString()), own.asOf(), own.text()),
                        key),
                "TB-L01");
        for (EntryBody body : beyondTheirRole(eve)) {
            all.put(attacker.entry(next++, clerk, BodyText.of(body), key), "TB-L39");
        }
        return all;
    }

    private List<EntryBody> beyondTheirRole(SigningKey eve) throws Exception {
        DeskId honest = DeskId.of(somebodys("desk"));
        EntryId entry = EntryId.of(somebodys("id"));
        return List.of(
                new PeopleBody.PersonAppointed(clerk, Role.ADMINISTRATOR, List.of()),
                new PeopleBody.PersonAppointed(clerk, Role.CLERK, List.of()),
                new PeopleBody.PersonWithdrawn(other, "không làm nữa"),
                new PeopleBody.DeskWithdrawn(honest, "mất máy"),
                new PeopleBody.KeyChanged(other, eve.publicKey()),
                new PeopleBody.WorkAdopted(3, entry),
                new EntryBody.PersonEnrolled(new PersonId("eve"), "Eve", eve.publicKey()),
                new EntryBody.PersonEnrolled(other, "Trần Văn Bình", eve.publicKey()),
                new EntryBody.DeskEnrolled(new DeskId(new UUID(1, 2)), "Bàn giả"),
                new EntryBody.ProposalDecided(id(1), at(8, 0), 3, true, ""),
                new EntryBody.ConflictResolved(id(1), at(10, 0), 3, "tôi chọn"),
                new EntryBody.StationChanged(SmallElection.station(1)),
                new DayEndBody.DayReopened("thử"));
    }

    private String somebodys(String column) throws SQLException {
        try (Connection connection = attacker.connect();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select " + column + " from entry where desk <> '" + attacker.desk() + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void areSealedAsRefusedWithTheirReasonAndChangeNothing() throws Exception {
        AttackFigures figures = new AttackFigures("by forged entries");
        Map<Entry, String> forged = forged(attacker.next());
        String counted = "select count(*) from tally where desk = '" + attacker.desk() + "'";
        long before = attacker.number(counted);
        deliver(List.copyOf(forged.keySet()));
        Entry last = List.copyOf(forged.keySet()).getLast();
        board.keyHonestly();
        awaitSealed(last);
        Map<String, String> verdicts = verdicts();
        forged.forEach((entry, code) -> {
            assertThat(verdicts.get(entry.head().id().toString()))
                    .as(entry.body().kind())
                    .isEqualTo("REFUSED " + code);
            figures.refused();
        });
        assertThat(attacker.number(counted)).isEqualTo(before);
        replay(figures);
        flood(figures);
        comeToNothing(figures);
        assertThat(board.holds()).isTrue();
        System.out.println(figures);
    }

    /** Another's entry under the attacker's number: as it is, it exists; with another id, its signature is not of it. */
    private void replay(AttackFigures figures) throws Exception {
        try (Handle handle = Jdbi.create(attacker::connect).open()) {
            Entry theirs =
                    new EntryDao(handle).find(DeskId.of(somebodys("desk")), 1).orElseThrow();
            long next = attacker.next();
            Entry.Head head = theirs.head();
            Entry same = new Entry(
                    new Entry.Head(head.id(), attacker.desk(), next, head.author(), head.madeAt(), 0),
                    theirs.body(),
                    theirs.signature());
            assertThatThrownBy(() -> deliver(List.of(same))).isInstanceOf(JdbiException.class);
            figures.refused();
            Entry.Head fresh = new Entry.Head(
                    new EntryId(UUID.randomUUID()), attacker.desk(), next, head.author(), head.madeAt(), 0);
            Entry renamed = new Entry(fresh, theirs.body(), theirs.signature());
            deliver(List.of(renamed));
            awaitSealed(renamed);
            assertThat(verdicts().get(fresh.id().toString())).isEqualTo("REFUSED TB-L03");
            figures.refused();
            Entry unlike = new Entry(
                    new Entry.Head(new EntryId(UUID.randomUUID()), head.desk(), 900, clerk, head.madeAt(), 0),
                    theirs.body(),
                    theirs.signature());
            assertThatThrownBy(() -> deliver(List.of(unlike))).isInstanceOf(JdbiException.class);
            figures.refused();
        }
    }

    /** Rows that are no entries, or beyond a gap, are never sealed and stop nobody. */
    private void comeToNothing(AttackFigures figures) throws Exception {
        long next = attacker.next();
        long lines = attacker.number(
                "select count(*) from seal join entry on id = entry_id where desk = '" + attacker.desk() + "'");
        deliver(List.of(attacker.entry(next + 50, clerk, BodyText.of(tally(1, at(10, 6), 9)), key)));
        String row = "insert into entry values (random_uuid(), '%s', %d, '%s', '%s', 0, '%s', 1, null, %s, '', '')";
        List<String> rows = List.of(
                row.formatted(attacker.desk(), 0, clerk.value(), "2026-03-15T03:00:00.000Z", "x", "null"),
                row.formatted(attacker.desk(), -7, clerk.value(), "2026-03-15T03:00:00.000Z", "x", "null"),
                row.formatted(attacker.desk(), next, clerk.value(), "no time at all", "x", "null"),
                row.formatted(attacker.desk(), next + 1, "", "2026-03-15T03:00:00.000Z", "", "'never'"),
                row.formatted(attacker.desk(), next + 2, clerk.value(), "9999-99-99T99:99:99.999Z", "x", "''"));
        try (Connection connection = attacker.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : rows) {
                statement.execute(sql);
                board.keyHonestly();
                figures.cameToNothing();
            }
        }
        figures.cameToNothing();
        assertThat(attacker.number(
                        "select count(*) from seal join entry on id = entry_id where desk = '" + attacker.desk() + "'"))
                .isEqualTo(lines);
    }

    /** Thousands of entries at once, and one that is held back in an open transaction. */
    private void flood(AttackFigures figures) throws Exception {
        long first = attacker.next();
        List<Entry> many = new ArrayList<>();
        BodyText body = new BodyText("magic", 1, Optional.empty(), Optional.empty(), "x".repeat(10_000));
        for (int i = 0; i < FLOOD; i++) {
            many.add(attacker.entry(first + i, clerk, body, key));
        }
        try (Connection open = attacker.connect();
                Statement statement = open.createStatement()) {
            open.setAutoCommit(false);
            statement.execute("insert into entry select random_uuid(), desk, 5000, author, made_at, clock_offset, kind,"
                    + " version, station_id, as_of, body, signature from entry where desk = '" + attacker.desk()
                    + "' fetch first 1 row only");
            for (int from = 0; from < FLOOD; from += 50) {
                deliver(many.subList(from, from + 50));
            }
            Duration took = board.keyHonestly();
            System.out.println("beside " + FLOOD + " long entries and an open transaction: sealed after "
                    + took.toMillis() + " ms");
        }
        figures.cameToNothing();
        figures.cameToNothing();
    }

    private void deliver(List<Entry> entries) {
        try (Handle handle = Jdbi.create(attacker::connect).open()) {
            handle.useTransaction(transaction -> new EntryDao(transaction).insert(entries));
        }
    }

    /** The line of an entry is on the honest desk's board, whatever was made of it. */
    private void awaitSealed(Entry entry) throws Exception {
        for (int i = 0; i < 30 && verdicts().get(entry.head().id().toString()) == null; i++) {
            board.keyHonestly();
        }
    }

    private Map<String, String> verdicts() throws SQLException {
        Map<String, String> all = new LinkedHashMap<>();
        try (Connection connection = attacker.connect();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select entry_id, verdict, reason from seal")) {
            while (row.next()) {
                all.put(row.getString(1), (row.getString(2) + " " + row.getString(3)).strip());
            }
        }
        return all;
    }
}
