package io.turnoutboard.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.host.SmallElection;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.Subscription;
import io.turnoutboard.service.intake.IntakeDesk;
import io.turnoutboard.service.intake.IntakePlan;
import io.turnoutboard.service.intake.IntakeRequest;
import io.turnoutboard.service.intake.IntakeWords;
import io.turnoutboard.store.intake.TableFiles;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file of 18,662 stations with their counts: from the file to sealed and on the board, beside H2's own CSVREAD. */
class ImportBenchmark {
    private static final Path PACKED = Path.of("..", "shared", "turnout", "presence_RO_2018-10-06_10-00.csv.gz");
    private static final int STATIONS = 18_662;

    @TempDir
    Path temp;

    @Test
    void importsEighteenThousandStations() throws Exception {
        assumeTrue(Files.exists(PACKED), "skipped: there is no " + PACKED);
        Path file = temp.resolve("presence_10-00.csv");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(PACKED))) {
            Files.copy(in, file);
        }
        ElectionFolders folders = SmallElection.folders(temp.resolve("user"), 0);
        Path folder = temp.resolve("bau-cu");
        folders.create(folder, Files.createDirectory(temp.resolve("files")), Optional.empty());
        try (OpenElection election = folders.open(folder)) {
            measure(file, election);
        }
    }

    private void measure(Path file, OpenElection election) throws Exception {
        IntakeDesk desk = new IntakeDesk(election.ledger(), election.day().clock());
        CountDownLatch sealed = new CountDownLatch(1);
        long begin = System.nanoTime();
        IntakePlan plan = desk.plan(
                new TableFiles().read(file, Optional.empty()),
                IntakeRequest.GUESS.withTime(LocalTime.of(10, 0)).withAnswers(Map.of("TB-I65", "yes")),
                new IntakeWords("Theo tệp", "KV {0}"));
        long planned = System.nanoTime();
        assertThat(plan.isReady()).isTrue();
        StationId last = plan.entries().getLast().station().orElseThrow();
        try (Subscription _ = election.ledger().board().subscribe(board -> {
            if (isWhole(board, last)) {
                sealed.countDown();
            }
        })) {
            desk.keep(plan);
            long kept = System.nanoTime();
            assertThat(sealed.await(20, TimeUnit.MINUTES)).isTrue();
            long end = System.nanoTime();
            long bare = csvRead(file);
            System.out.printf(
                    "import of %d stations with their counts, %d entries: read and planned %s, kept %s, sealed %s; "
                            + "CSVREAD %s; ratio %.0f%n",
                    STATIONS,
                    plan.entries().size(),
                    Duration.ofNanos(planned - begin),
                    Duration.ofNanos(kept - begin),
                    Duration.ofNanos(end - begin),
                    Duration.ofNanos(bare),
                    (double) (end - begin) / bare);
        }
    }

    private static boolean isWhole(Board board, StationId last) {
        return board.byStation().size() == STATIONS
                && board.station(last).filter(each -> !each.cells().isEmpty()).isPresent();
    }

    /** Into a plain table of a database file of its own, forced to the disk. */
    private long csvRead(Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:" + temp.resolve("plain"));
                Statement statement = connection.createStatement()) {
            long begin = System.nanoTime();
            statement.execute("create table presence as select * from csvread('" + file + "', null, 'charset=UTF-8')");
            statement.execute("checkpoint sync");
            return System.nanoTime() - begin;
        }
    }
}
