package io.turnoutboard.host;

import static io.turnoutboard.host.SmallElection.minute;
import static io.turnoutboard.host.SmallElection.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.ledger.HashChain;
import io.turnoutboard.domain.ledger.RestoreBody.LedgerRestored;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Verdict;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Epochs;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.backup.Restore;
import io.turnoutboard.service.backup.RestoreRequest;
import io.turnoutboard.service.backup.RestoreView;
import io.turnoutboard.service.setup.WardMap;
import io.turnoutboard.store.LedgerCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Restoring from real backups: the database gone, other machines, copies of desks, and files that are none. */
class RestoreTest {
    private static final ElectionId ELECTION = SmallElection.plan(1).election().id();

    private static final Path MAP = Path.of("data/lang-2026/basemap.geojson");

    @TempDir
    Path temp;

    private Path folder;
    private ElectionFolders folders;
    private Restore restore;
    private Path backup;
    private Board atBackup;
    private Board atEnd;
    private List<SealedEntry> lines;
    private Checkpoint checkpoint;

    /** Three counts, a backup, two more counts. */
    @BeforeEach
    void backUpADay() throws Exception {
        folder = temp.resolve("bau-cu");
        folders = SmallElection.folders(temp.resolve("user"), 3);
        restore = new RestoreHere(Clock.systemUTC(), temp.resolve("user"));
        folders.create(folder, Files.createDirectory(temp.resolve("files")), Optional.empty());
        Files.createDirectories(WardMap.in(folder).getParent());
        Files.copy(MAP, WardMap.in(folder));
        try (OpenElection election = folders.open(folder)) {
            for (int number = 1; number <= 3; number++) {
                count(election, number);
            }
            backup = election.backups()
                    .orElseThrow()
                    .backupNow()
                    .last()
                    .orElseThrow()
                    .file();
            atBackup = board(election);
            count(election, 4);
            count(election, 5);
            atEnd = board(election);
            checkpoint = election.audit().checkpoint();
            lines = election.audit().lines(-1);
        }
        backup = Files.copy(backup, temp.resolve(backup.getFileName()));
    }

    @Test
    void theLastBackupGivesABoardEqualAtItsSealAndDesksFillTheRestFromTheirJournals() throws Exception {
        Files.delete(folder.resolve("ledger.mv.db"));
        Files.delete(folder.resolve("ledger.copy"));
        RestoreView view = restore.look(request());
        assertThat(view.present()).isEmpty();
        assertThat(view.upto()).isEqualTo(atBackup.head().seq());
        assertThat(view.loss().newEpoch()).isTrue();
        assertThat(view.hands().journals()).isPositive();

        assertThat(restore.restore(request()).view()).isEqualTo(view);
        try (OpenElection election = folders.open(folder)) {
            Board restored = board(election);
            assertThat(election.audit().lines(-1))
                    .startsWith(
                            lines.subList(0, (int) atBackup.head().seq() + 1).toArray(SealedEntry[]::new));
            assertThat(restored.asOf(minute(60)).voted())
                    .isEqualTo(atEnd.asOf(minute(60)).voted());
            assertThat(restored.epochs().current()).isEqualTo(2);
            assertThat(election.audit().verify(Optional.empty()).holds()).isTrue();
            assertThat(election.audit().rebuild().differed()).isEmpty();
        }
    }

    @Test
    void overADatabaseThatIsWholeNothingIsLostAndTheOldOneIsPutAside() throws Exception {
        RestoreView view = restore.look(request());
        assertThat(view.present()).hasValue(atEnd.head().seq());
        assertThat(view.loss()).isEqualTo(new RestoreView.Loss(List.of(), OptionalLong.empty(), List.of(), false));
        assertThat(view.tail())
                .isEqualTo((int) (atEnd.head().seq() - atBackup.head().seq()));

        Restore.Done done = restore.restore(request());
        assertThat(done.putAside().orElseThrow().resolve("ledger.mv.db")).exists();
        try (OpenElection election = folders.open(folder)) {
            assertThat(board(election)).isEqualTo(atEnd);
            assertThat(election.audit().verify(Optional.of(checkpoint)).holds()).isTrue();
        }
    }

    @Test
    void takesTheTailFromADesksCopyAndGoesOnInTheSameEpoch() throws Exception {
        Path copy = copy(lines, checkpoint);
        Path empty = temp.resolve("other/place");
        RestoreRequest request = new RestoreRequest(backup, empty, List.of(copy));
        assertThat(restore.look(request).loss().newEpoch()).isFalse();
        assertThat(empty).doesNotExist();

        restore.restore(request);
        try (OpenElection election = folders.open(empty)) {
            assertThat(board(election).knownAt(atEnd.head().seq()).asOf(minute(60)))
                    .isEqualTo(atEnd.asOf(minute(60)));
            assertThat(board(election).epochs()).isEqualTo(atEnd.epochs());
            assertThat(WardMap.in(empty)).hasSameBinaryContentAs(MAP);
            assertThat(election.audit().lines(-1)).startsWith(lines.toArray(SealedEntry[]::new));
            assertThat(election.audit().verify(Optional.of(checkpoint)).holds()).isTrue();
        }
    }

    @Test
    void aCopyWithForgedLinesIsTakenOnlyAsFarAsItHolds() throws Exception {
        SealedEntry last = lines.getLast();
        SealedEntry forged = new SealedEntry(
                new HashChain(ELECTION, 1)
                        .seal(
                                last.seq(),
                                last.entry(),
                                Verdict.REFUSED,
                                "TB-L07",
                                last.seal().previousHash(),
                                last.seal().sealedAt()),
                last.entry());
        List<SealedEntry> wrong = Stream.concat(lines.stream().limit(lines.size() - 1), Stream.of(forged))
                .toList();
        Path copy = temp.resolve("forged");
        Files.createDirectories(copy);
        try (LedgerCopy written = LedgerCopy.open(copy.resolve("ledger.copy"), ELECTION)) {
            written.append(wrong);
        }
        RestoreView view = restore.look(new RestoreRequest(backup, temp.resolve("new"), List.of(copy)));
        assertThat(view.upto()).isEqualTo(last.seq() - 1);
        assertThat(view.loss().newEpoch()).isTrue();
        assertThat(view.loss().lostUpto()).hasValue(last.seq());
    }

    @Test
    void whatACheckpointKnowsBeyondIsNamedByTheFirstLineOfANewEpoch() throws Exception {
        Path copy = copy(lines.subList(0, (int) atBackup.head().seq() + 1), checkpoint);
        Path empty = temp.resolve("new");
        RestoreRequest request = new RestoreRequest(backup, empty, List.of(copy));
        RestoreView view = restore.look(request);
        assertThat(view.loss().lostUpto()).hasValue(checkpoint.seq());
        assertThat(view.loss().newEpoch()).isTrue();

        restore.restore(request);
        try (OpenElection election = folders.open(empty)) {
            Epochs.Step first = board(election).epochs().steps().getFirst();
            assertThat(first.seq()).isEqualTo(atBackup.head().seq() + 1);
            assertThat(first.body()).isEqualTo(new LedgerRestored(2, OptionalLong.of(checkpoint.seq()), List.of()));
            assertThat(election.audit().verify(Optional.of(checkpoint)).code()).isEqualTo("TB-V09");
            assertThat(election.audit().checkpoint().epoch()).isEqualTo(2);
            count(election, 9);
        }
    }

    @Test
    void aCountThatIsKeyedAfterARestoreIsSealedInTheNewEpochAndBackedUpAgain() throws Exception {
        Path empty = temp.resolve("new");
        restore.restore(new RestoreRequest(backup, empty, List.of()));
        Path second;
        try (OpenElection election = folders.open(empty)) {
            count(election, 9);
            second = election.backups()
                    .orElseThrow()
                    .backupNow()
                    .last()
                    .orElseThrow()
                    .file();
        }
        Path third = temp.resolve("third");
        restore.restore(new RestoreRequest(second, third, List.of()));
        try (OpenElection election = folders.open(third)) {
            assertThat(board(election).epochs().current()).isEqualTo(3);
            assertThat(election.audit().verify(Optional.empty()).holds()).isTrue();
        }
    }

    @Test
    void wrongCutOrOtherFilesAreToldByCodeAndNothingIsTouched() throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        Path none = Files.writeString(temp.resolve("none.zip"), "không phải bản sao lưu");
        Path cut = Files.write(temp.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
        Map<String, Long> before = contents();
        for (Path wrong : List.of(none, cut, temp.resolve("missing.zip"))) {
            refused("TB-Y10", new RestoreRequest(wrong, folder, List.of()));
        }
        Path something = Files.createDirectory(temp.resolve("something"));
        Files.writeString(something.resolve("thư.txt"), "của ai đó");
        refused(Restore.NOT_VACANT, new RestoreRequest(backup, something, List.of()));
        Path other = temp.resolve("other");
        Files.createDirectory(other);
        Files.writeString(
                other.resolve("election.properties"),
                Files.readString(folder.resolve("election.properties")).replace("000001", "000002"));
        refused(Restore.OTHER_ELECTION, new RestoreRequest(backup, other, List.of()));
        try (OpenElection _ = folders.open(folder)) {
            refused(Restore.IN_USE, request());
        }
        assertThat(contents().keySet()).containsAll(before.keySet());
        assertThat(something).isDirectoryNotContaining("glob:**ledger*");
    }

    private void refused(String code, RestoreRequest request) {
        assertThatExceptionOfType(FolderException.class)
                .isThrownBy(() -> restore.restore(request))
                .satisfies(failure -> assertThat(failure.code()).isEqualTo(code));
    }

    private RestoreRequest request() {
        return new RestoreRequest(backup, folder, List.of());
    }

    private Path copy(List<SealedEntry> held, Checkpoint seen) throws IOException {
        Path desk = Files.createDirectory(temp.resolve("desk"));
        try (LedgerCopy copy = LedgerCopy.open(desk.resolve("ledger.copy"), ELECTION)) {
            copy.append(held);
            copy.note(seen);
        }
        return desk;
    }

    private Map<String, Long> contents() throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sizes.put(folder.relativize(file).toString(), Files.size(file));
            }
        }
        return sizes;
    }

    private static void count(OpenElection election, int number) throws Exception {
        EntryId entry = election.ledger().append(tally(1, minute(number), 100 * number));
        LedgerLoopTest.finalStage(election.ledger(), entry);
    }

    private static Board board(OpenElection election) {
        return election.ledger().board().value();
    }
}
