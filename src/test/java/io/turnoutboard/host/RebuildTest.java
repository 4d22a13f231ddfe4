package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.turnoutboard.demo.DemoDay;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.service.setup.ElectionPlan.Happening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The read tables, made anew from the ledger, are those that stood there. */
class RebuildTest {
    private static final Path ALBA_IULIA = Path.of("../shared/turnout/alba_iulia_50_stations_2018_long.csv");
    private static final int SLOTS = 10;

    @TempDir
    Path temp;

    @Test
    void ofTheDemoGivesTheTablesThatItReplaces() throws Exception {
        Path folder = temp.resolve("lang");
        try (OpenElection election = DemoDay.make(folder, temp.resolve("user")).open(folder)) {
            assertThat(election.audit().rebuild().differed()).isEmpty();
        }
        assertThat(totalOfTheTables(folder)).isEqualTo(20_232);
    }

    @Test
    void ofFiftyRealStationsGivesTheTablesThatItReplaces() throws Exception {
        assumeTrue(Files.exists(ALBA_IULIA), "SKIPPED: the real turnout of Alba Iulia is not beside this repository");
        Path folder = temp.resolve("alba");
        ElectionFolders folders = new LocalElections(
                Thread.ofPlatform().daemon().factory(),
                Clock.systemUTC(),
                temp.resolve("user"),
                from -> albaIulia(),
                "test");
        folders.create(folder, Files.createDirectory(temp.resolve("files")), Optional.empty());
        try (OpenElection election = folders.open(folder)) {
            assertThat(election.audit().rebuild().differed()).isEmpty();
            assertThat(election.ledger().board().value().stations()).hasSize(50);
        }
        assertThat(totalOfTheTables(folder)).isEqualTo(realTotal());
    }

    @Test
    void namesTheTableThatSomeoneHadChangedAndSetsItRight() throws Exception {
        Path folder = temp.resolve("lang");
        ElectionFolders folders = DemoDay.make(folder, temp.resolve("user"));
        try (Connection owner = owner(folder);
                Statement statement = owner.createStatement()) {
            statement.execute("update tally set voted = voted + 1 where station_id = '00199-05'");
        }
        try (OpenElection election = folders.open(folder)) {
            assertThat(election.audit().rebuild().differed()).containsExactly("tally");
            assertThat(election.audit().rebuild().differed()).isEmpty();
        }
    }

    /** What the tables say without the board's help: each station's last count, summed by the database. */
    private static long totalOfTheTables(Path folder) throws Exception {
        try (Connection owner = owner(folder);
                Statement statement = owner.createStatement();
                var rows = statement.executeQuery("""
                    select sum(t.voted)
                    from tally t
                    where t.seq = (select max(u.seq)
                                   from tally u
                                   where u.station_id = t.station_id
                                     and u.as_of = (select max(v.as_of)
                                                    from tally v
                                                    where v.station_id = t.station_id))
                    """)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection owner(Path folder) throws Exception {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("ledger").toAbsolutePath(), "OWNER", "demo");
    }

    /** The two days of Alba Iulia laid upon one, slot after slot, half an hour apart. */
    private static ElectionPlan albaIulia() {
        ElectionPlan small = SmallElection.plan(0);
        List<EntryBody> preparation = new ArrayList<>();
        preparation.add(new EntryBody.SlotsPlanned(new SlotPlan(
                IntStream.range(0, SLOTS).mapToObj(slot -> new Slot(time(slot))).toList())));
        List<Happening> happenings = new ArrayList<>();
        List<NamedCsvRecord> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            int number = Integer.parseInt(row.getField("station_no"));
            int slot = i % SLOTS;
            if (slot == 0) {
                int list = Integer.parseInt(row.getField("registered"));
                preparation.add(
                        new EntryBody.StationRegistered(SmallElection.station(number), Roll.ofAllBallots(list)));
            }
            Instant at = SmallElection.DATE
                    .atTime(time(slot))
                    .atZone(SmallElection.ZONE)
                    .toInstant();
            int voted = Integer.parseInt(row.getField("LT_cumulative"));
            happenings.add(new Happening(at.plusSeconds(60), SmallElection.tally(number, at, voted)));
        }
        happenings.sort(Comparator.comparing(Happening::reportedAt));
        return new ElectionPlan(
                small.election(), preparation, happenings, Optional.of(SmallElection.DATE.atTime(20, 0)));
    }

    private static long realTotal() {
        List<NamedCsvRecord> rows = rows();
        return IntStream.range(0, rows.size())
                .filter(i -> i % SLOTS == SLOTS - 1)
                .mapToLong(i -> Long.parseLong(rows.get(i).getField("LT_cumulative")))
                .sum();
    }

    private static LocalTime time(int slot) {
        return LocalTime.of(8, 0).plusMinutes(30L * slot);
    }

    private static List<NamedCsvRecord> rows() {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(ALBA_IULIA)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new IllegalStateException("the real turnout cannot be read", e);
        }
    }
}
