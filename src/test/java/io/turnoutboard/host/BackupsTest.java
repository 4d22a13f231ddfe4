package io.turnoutboard.host;

import static io.turnoutboard.host.SmallElection.minute;
import static io.turnoutboard.host.SmallElection.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.host.backup.BackupContent;
import io.turnoutboard.host.backup.BackupKeeper;
import io.turnoutboard.host.backup.BackupKeeper.BackupPlan;
import io.turnoutboard.service.BackupState;
import io.turnoutboard.service.BackupState.ProvedBackup;
import io.turnoutboard.service.BackupState.Warning;
import io.turnoutboard.service.Backups;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.OpenElection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a running ledger: real files, the real database, opened again in memory. */
class BackupsTest {
    @TempDir
    Path temp;

    private Path folder;
    private ElectionFolders folders;

    @BeforeEach
    void makeAnElection() throws Exception {
        folder = temp.resolve("bau-cu");
        folders = SmallElection.folders(temp.resolve("user"), 3);
        folders.create(folder, Files.createDirectory(temp.resolve("files")), Optional.empty());
    }

    @Test
    void everyBackupIsProvedAndNamesItsLastLine() throws Exception {
        try (OpenElection election = folders.open(folder)) {
            Backups backups = election.backups().orElseThrow();
            assertThat(backups.state().value().last()).isEmpty();
            for (int count = 1; count <= 3; count++) {
                count(election, count);
                BackupState state = backups.backupNow();
                assertThat(state.warnings()).isEmpty();
                ProvedBackup last = state.last().orElseThrow();
                assertThat(last.seq())
                        .isEqualTo(election.ledger().board().value().head().seq());
                assertThat(backups.list()).hasSize(count).first().isEqualTo(last);
                assertThat(BackupContent.read(last.file()).lines().lines()).hasSize((int) last.seq() + 1);
            }
            assertThat(election.audit().verify(Optional.empty()).holds()).isTrue();
        }
    }

    @Test
    void makesNoOtherWhereNothingWasSealedSince() throws Exception {
        try (OpenElection election = folders.open(folder)) {
            Backups backups = election.backups().orElseThrow();
            BackupState first = backups.backupNow();
            assertThat(backups.backupNow()).isEqualTo(first);
            assertThat(files("backups")).hasSize(1);
        }
    }

    @Test
    void oneThatDoesNotAgreeWithTheLedgerIsKeptAsBadAndTold() throws Exception {
        try (Connection owner = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("ledger").toAbsolutePath(), "OWNER", "demo");
                Statement statement = owner.createStatement()) {
            statement.execute("update station set name = 'khác'");
        }
        try (OpenElection election = folders.open(folder)) {
            BackupState state = election.backups().orElseThrow().backupNow();
            assertThat(state.last()).isEmpty();
            assertThat(state.warnings()).extracting(Warning::code).containsExactly(Backups.NOT_EQUAL);
            assertThat(state.warnings().getFirst().details()).contains("station");
            assertThat(files("backups")).hasSize(1).allMatch(name -> name.endsWith(".bad"));

            election.audit().rebuild();
            assertThat(election.backups().orElseThrow().backupNow().warnings()).isEmpty();
        }
    }

    @Test
    void aSecondPlaceThatIsAwayIsToldAndNeverStopsTheFirst() throws Exception {
        Path stick = Files.createDirectory(temp.resolve("usb"));
        try (OpenElection election = folders.open(folder)) {
            Backups backups = election.backups().orElseThrow();
            backups.secondPlace(Optional.of(stick));
            count(election, 1);
            assertThat(backups.backupNow().warnings()).isEmpty();
            Path first = copyOf(backups, stick);
            assertThat(Files.mismatch(latest(backups), first)).isEqualTo(-1);

            Path away = Files.move(stick, temp.resolve("away"));
            count(election, 2);
            BackupState alone = backups.backupNow();
            assertThat(alone.warnings())
                    .containsExactly(new Warning(Backups.SECOND_PLACE_AWAY, List.of(stick.toString())));
            assertThat(stick).doesNotExist();
            assertThat(backups.list()).hasSize(2);

            Files.move(away, stick);
            assertThat(backups.backupNow().warnings()).isEmpty();
            assertThat(copyOf(backups, stick)).exists();
        }
        try (OpenElection again = folders.open(folder)) {
            assertThat(again.backups().orElseThrow().state().value().secondPlace())
                    .contains(stick);
        }
    }

    @Test
    void aSecondPlaceThatIsFullIsToldWithWhatIsLeft() throws Exception {
        ElectionId election = SmallElection.plan(3).election().id();
        try (OpenElection running = folders.open(folder)) {
            count(running, 1);
        }
        Path stick = Files.createDirectory(temp.resolve("usb"));
        // nothing can be put where a file lies in the way
        Files.createFile(stick.resolve("turnout-board-" + election));
        FolderLayout layout = new FolderLayout(folder);
        FolderClock clock =
                new FolderClock(layout.clock(), Clock.systemUTC(), SmallElection.ZONE, SmallElection.at(21, 30));
        try (LedgerDatabase database = LedgerDatabase.open(layout.ledger(), election, "demo")) {
            BackupKeeper keeper = new BackupKeeper(
                    new BackupSeat.Source(layout, clock, KeyRing.ofDemo(election), database, List.of()),
                    new BackupPlan(
                            Clock.systemUTC(),
                            new Chosen(stick),
                            at -> at.equals(stick) ? 900 : 600_000_000,
                            BackupPlan.LEAST_BYTES));

            BackupState state = keeper.backupNow();

            assertThat(state.warnings())
                    .containsExactly(new Warning(Backups.SECOND_PLACE_FULL, List.of(stick.toString(), "0")));
            assertThat(state.last()).isPresent();
        }
    }

    @Test
    void littleSpaceStopsBackupsAndHardlyAnyTakesOlderOnesAway() throws Exception {
        ElectionId election = SmallElection.plan(3).election().id();
        AtomicLong free = new AtomicLong(600_000_000);
        try (OpenElection running = folders.open(folder)) {
            count(running, 1);
        }
        FolderLayout layout = new FolderLayout(folder);
        FolderClock clock =
                new FolderClock(layout.clock(), Clock.systemUTC(), SmallElection.ZONE, SmallElection.at(21, 30));
        try (LedgerDatabase database = LedgerDatabase.open(layout.ledger(), election, "demo")) {
            BackupKeeper keeper = new BackupKeeper(
                    new BackupSeat.Source(layout, clock, KeyRing.ofDemo(election), database, List.of()),
                    new BackupPlan(Clock.systemUTC(), new Nowhere(), at -> free.get(), BackupPlan.LEAST_BYTES));
            ProvedBackup made = keeper.backupNow().last().orElseThrow();
            for (int older = 1; older <= 5; older++) {
                Files.copy(
                        made.file(),
                        made.file().resolveSibling("backup-20260314-0%d0000Z-1-00000000.zip".formatted(older)));
            }
            Files.delete(made.file());

            free.set(400_000_000);
            BackupState little = keeper.backupNow();
            assertThat(little.warnings()).containsExactly(new Warning(Backups.LITTLE_SPACE, List.of("400")));
            assertThat(little.freeBytes()).isEqualTo(400_000_000);

            free.set(90_000_000);
            assertThat(keeper.backupNow().warnings())
                    .containsExactly(new Warning(Backups.HARDLY_ANY_SPACE, List.of("90")));
            assertThat(keeper.list()).hasSize(3);

            free.set(700_000_000);
            assertThat(keeper.backupNow().warnings()).isEmpty();
            assertThat(keeper.list().getFirst().seq()).isEqualTo(made.seq());
        }
        try (OpenElection untouched = folders.open(folder)) {
            assertThat(untouched.audit().verify(Optional.empty()).holds()).isTrue();
        }
    }

    /** No second place. */
    private record Nowhere() implements BackupKeeper.SecondPlace {
        @Override
        public Optional<Path> get() {
            return Optional.empty();
        }

        @Override
        public void set(Optional<Path> place) {
            throw new IllegalStateException("there is none");
        }
    }

    private record Chosen(Path place) implements BackupKeeper.SecondPlace {
        @Override
        public Optional<Path> get() {
            return Optional.of(place);
        }

        @Override
        public void set(Optional<Path> other) {
            throw new IllegalStateException("it stays");
        }
    }

    private static void count(OpenElection election, int number) throws Exception {
        EntryId entry = election.ledger().append(tally(1, minute(number), 100 * number));
        LedgerLoopTest.finalStage(election.ledger(), entry);
    }

    private static Path latest(Backups backups) {
        return backups.list().getFirst().file();
    }

    private static Path copyOf(Backups backups, Path stick) {
        return stick.resolve("turnout-board-" + SmallElection.plan(1).election().id())
                .resolve(latest(backups).getFileName());
    }

    private List<String> files(String place) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(place))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
