package io.turnoutboard.host;

import static io.turnoutboard.host.LedgerLoopTest.finalStage;
import static io.turnoutboard.host.SmallElection.minute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.service.BackupState.Warning;
import io.turnoutboard.service.Backups;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.store.CopiedLedger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A host that sits down where its database is gone, or is not what was written: every line that was shown is there. */
class LostLedgerTest {
    @TempDir
    Path temp;

    private Path folder;
    private Path database;
    private Path older;
    private ElectionFolders folders;
    private List<SealedEntry> lines;
    private Checkpoint checkpoint;

    /** What a power cut, a disk or a hand may do to the file. */
    enum Damage {
        GONE,
        NOISE,
        CUT_IN_HALF,
        OLDER,
        EMPTY
    }

    /** Three counts, a backup, two more counts. */
    @BeforeEach
    void aDay() throws Exception {
        folder = temp.resolve("bau-cu");
        database = folder.resolve("ledger.mv.db");
        older = temp.resolve("older");
        folders = SmallElection.folders(temp.resolve("user"), 3);
        folders.create(folder, Files.createDirectory(temp.resolve("files")), Optional.empty());
        try (OpenElection election = folders.open(folder)) {
            for (int number = 1; number <= 3; number++) {
                count(election, number);
            }
            election.backups().orElseThrow().backupNow();
        }
        Files.copy(database, older);
        try (OpenElection election = folders.open(folder)) {
            count(election, 4);
            count(election, 5);
            checkpoint = election.audit().checkpoint();
            lines = election.audit().lines(-1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isBuiltAnewAndSaysSo(Damage damage) throws Exception {
        damage(damage);

        try (OpenElection election = folders.open(folder)) {
            assertThat(election.audit().lines(-1)).startsWith(lines.toArray(SealedEntry[]::new));
            assertThat(election.ledger().board().value().epochs().current()).isEqualTo(1);
            assertThat(election.audit().verify(Optional.of(checkpoint)).holds()).isTrue();
            assertThat(election.audit().rebuild().differed()).isEmpty();
            assertThat(election.backups().orElseThrow().state().value().warnings())
                    .extracting(Warning::code)
                    .containsExactly(Backups.BUILT_ANEW);
            count(election, 6);
        }
        try (OpenElection election = folders.open(folder)) {
            assertThat(election.backups().orElseThrow().state().value().warnings())
                    .isEmpty();
            assertThat(election.ledger().board().value().asOf(minute(60)).voted())
                    .isEqualTo(600);
        }
    }

    @Test
    void withoutItsCopyNothingIsDoneWithoutAPersonsWord() throws Exception {
        Files.delete(folder.resolve("ledger.copy"));
        damage(Damage.NOISE);
        byte[] noise = Files.readAllBytes(database);

        assertThatExceptionOfType(FolderException.class)
                .isThrownBy(() -> folders.open(folder))
                .extracting(FolderException::code)
                .isEqualTo("TB-F08");
        assertThat(database).hasBinaryContent(noise);
    }

    @Test
    void withoutABackupNothingIsDoneEither() throws Exception {
        Files.move(folder.resolve("backups"), temp.resolve("backups"));
        damage(Damage.GONE);

        assertThatExceptionOfType(FolderException.class)
                .isThrownBy(() -> folders.open(folder))
                .extracting(FolderException::code)
                .isEqualTo("TB-F08");
        assertThat(database).doesNotExist();
        Files.move(temp.resolve("backups"), folder.resolve("backups"));
        folders.open(folder).close();
        assertThat(database).exists();
    }

    @Test
    void aCopyThatIsDamagedIsPutAsideAndBegunAnewFromTheLedger() throws Exception {
        Path copy = folder.resolve("ledger.copy");
        byte[] whole = Files.readAllBytes(copy);
        whole[whole.length / 2] ^= 1;
        Files.write(copy, whole);

        folders.open(folder).close();
        assertThat(folder.resolve("ledger.copy.damaged")).hasBinaryContent(whole);
        damage(Damage.GONE);
        Files.delete(folder.resolve("ledger.copy.damaged"));
        try (OpenElection election = folders.open(folder)) {
            assertThat(election.audit().lines(-1)).startsWith(lines.toArray(SealedEntry[]::new));
        }
    }

    /** What a host that is killed may leave, although its entries were committed: H2 does not find their rows any more. */
    @Test
    void linesThatTheDatabaseCannotReadComeBackFromTheCopyWithoutABackup() throws Exception {
        Files.move(folder.resolve("backups"), temp.resolve("backups"));
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute("set referential_integrity false");
            assertThat(statement.executeUpdate("delete from entry where desk_seq > 2"))
                    .isGreaterThan(2);
        }
        PropertiesFile.write(folder.resolve("host.properties"), Map.of());

        try (OpenElection election = folders.open(folder)) {
            assertThat(election.audit().lines(-1)).startsWith(lines.toArray(SealedEntry[]::new));
            assertThat(election.audit().verify(Optional.of(checkpoint)).holds()).isTrue();
            assertThat(election.audit().rebuild().differed()).isEmpty();
            assertThat(election.backups().orElseThrow().state().value().warnings())
                    .extracting(Warning::code)
                    .containsExactly(Backups.SALVAGED);
            count(election, 6);
        }
        assertThat(folder.resolve("ledger.unreadable.mv.db")).exists();
    }

    @Test
    void whatNobodySawAndCannotBeReadIsSealedAgain() throws Exception {
        Files.move(folder.resolve("backups"), temp.resolve("backups"));
        List<SealedEntry> shown = lines.subList(0, lines.size() - 2);
        Files.write(
                folder.resolve("ledger.copy"),
                CopiedLedger.bytes(SmallElection.plan(1).election().id(), shown, List.of()));
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute("set referential_integrity false");
            statement.executeUpdate("delete from entry where id = (select entry_id from seal where seq = "
                    + lines.getLast().seq() + ")");
            statement.executeUpdate(
                    "delete from checkpoint where seq > " + shown.getLast().seq());
            statement.executeUpdate(
                    "update ledger_state set sealed_upto = " + shown.getLast().seq());
        }
        PropertiesFile.write(folder.resolve("host.properties"), Map.of());

        try (OpenElection election = folders.open(folder)) {
            assertThat(election.audit().lines(-1)).startsWith(shown.toArray(SealedEntry[]::new));
            assertThat(election.ledger().board().value().asOf(minute(60)).voted())
                    .isEqualTo(500);
            assertThat(election.audit().verify(Optional.empty()).holds()).isTrue();
            assertThat(election.audit().rebuild().differed()).isEmpty();
        }
    }

    private void damage(Damage damage) throws Exception {
        switch (damage) {
            case GONE -> Files.delete(database);
            case NOISE -> Files.write(database, new byte[(int) Files.size(database)]);
            case CUT_IN_HALF -> {
                try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE)) {
                    file.truncate(file.size() / 2);
                    file.write(ByteBuffer.allocate(8_192), 0);
                }
            }
            case OLDER -> Files.copy(older, database, StandardCopyOption.REPLACE_EXISTING);
            case EMPTY -> {
                Files.delete(database);
                begin();
            }
        }
    }

    /** A database that H2 can open, in which nothing stands. */
    private void begin() throws Exception {
        owner().close();
    }

    private Connection owner() throws Exception {
        KeyRing keys = KeysAtHand.ring(
                        temp.resolve("user"), SmallElection.plan(1).election().id(), Purpose.DEMO)
                .orElseThrow();
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("ledger").toAbsolutePath(), "OWNER", keys.ownerPassword());
    }

    private static void count(OpenElection election, int number) throws Exception {
        finalStage(election.ledger(), election.ledger().append(SmallElection.tally(1, minute(number), 100 * number)));
    }
}
