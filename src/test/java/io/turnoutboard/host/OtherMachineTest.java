package io.turnoutboard.host;

import static io.turnoutboard.host.SmallElection.minute;
import static io.turnoutboard.host.SmallElection.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.ledger.PeopleBody.PersonAppointed;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.RestoreBody.LedgerRestored;
import io.turnoutboard.domain.ledger.RestoreBody.SealerChanged;
import io.turnoutboard.domain.ledger.SigningKey;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.ShareSettings;
import io.turnoutboard.service.backup.KeyFiles;
import io.turnoutboard.service.backup.Restore;
import io.turnoutboard.service.backup.RestoreRequest;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.store.Signer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A drill whose machine is gone goes on at another one: with its keys in a file, with an administrator's, without any. */
class OtherMachineTest {
    private static final String PASSWORD = "Nguyễn Thị Hồng Đào 1976";
    private static final SigningKey ADMINISTRATOR = SigningKey.generate(new SecureRandom());
    private static final PersonId SECOND = new PersonId("quan-tri-hai");

    @TempDir
    Path temp;

    private Path folder;
    private Path user;
    private Path other;
    private Path backup;
    private ElectionId id;
    private Checkpoint checkpoint;

    @BeforeEach
    void backUpADrill() throws Exception {
        folder = temp.resolve("dien-tap");
        user = temp.resolve("user");
        other = Files.createDirectory(temp.resolve("other"));
        folders(user).create(folder, Files.createDirectory(temp.resolve("files")), Optional.empty());
        try (OpenElection election = folders(user).open(folder)) {
            seal(election, new EntryBody.PersonEnrolled(SECOND, "Trần Văn Hai", ADMINISTRATOR.publicKey()));
            seal(election, new PersonAppointed(SECOND, Role.ADMINISTRATOR, List.of()));
            seal(election, tally(1, minute(10), 512));
            id = election.ledger().board().value().election().id();
            checkpoint = election.audit().checkpoint();
            Path made = election.backups()
                    .orElseThrow()
                    .backupNow()
                    .last()
                    .orElseThrow()
                    .file();
            backup = Files.copy(made, temp.resolve(made.getFileName()));
        }
    }

    private static KeyFiles keyFiles(Path userFolder) {
        return new KeyFilesHere(userFolder, Clock.systemUTC());
    }

    @Test
    void itIsKnownWhetherTheKeysWereExportedAndWhetherOthersCameSince() throws Exception {
        KeyFiles keys = keyFiles(user);
        assertThat(keys.exported(folder)).isEmpty();
        Path file = temp.resolve("keys.txt");
        keys.exportTo(file, folder, PASSWORD);
        assertThat(keys.exported(folder).orElseThrow().file()).isEqualTo(file);
        assertThat(keys.exported(folder).orElseThrow().whole()).isTrue();

        try (OpenElection election = folders(user).open(folder)) {
            // the first sharing makes the key of the door
            election.sharing().orElseThrow().start(new ShareSettings(0, List.of("127.0.0.1")));
        }

        assertThat(keys.exported(folder).orElseThrow().whole()).isFalse();
        keys.exportTo(temp.resolve("keys-2.txt"), folder, PASSWORD);
        assertThat(keys.exported(folder).orElseThrow().whole()).isTrue();
    }

    @Test
    void withTheKeysFromAFileTheSameSealerGoesOn() throws Exception {
        Path file = temp.resolve("keys.txt");
        keyFiles(user).exportTo(file, folder, PASSWORD);
        assertThat(Files.readString(file)).doesNotContain(keysOf(user).sealer().privateText());
        assertThat(keyFiles(other).importFrom(file, PASSWORD)).isEqualTo(id);
        assertThat(keyFiles(other).importFrom(file, PASSWORD)).isEqualTo(id);

        Path place = temp.resolve("new");
        Restore restore = new RestoreHere(Clock.systemUTC(), other);
        assertThat(restore.restore(new RestoreRequest(backup, place, List.of()))
                        .view()
                        .hands()
                        .newSealer())
                .isEmpty();
        try (OpenElection election = folders(other).open(place)) {
            assertThat(board(election).asOf(minute(60)).voted()).isEqualTo(512);
            assertThat(election.audit().verify(Optional.of(checkpoint)).holds()).isTrue();
            assertThat(election.audit()
                            .checkpoint()
                            .isSignedBy(board(election).genesis().sealerKey()))
                    .isTrue();
        }
    }

    @Test
    void withAnAdministratorsKeyANewSealerIsNamedAndItsCheckpointsHold() throws Exception {
        PeopleFile.of(other, id).add(new Signer(SECOND, "Trần Văn Hai", ADMINISTRATOR));
        Path place = temp.resolve("new");
        Restore restore = new RestoreHere(Clock.systemUTC(), other);
        RestoreRequest request = new RestoreRequest(backup, place, List.of());
        assertThat(restore.look(request).hands().newSealer()).contains("Trần Văn Hai");
        restore.restore(request);

        try (OpenElection election = folders(other).open(place)) {
            Board board = board(election);
            assertThat(board.epochs().steps()).hasSize(2);
            assertThat(board.epochs().steps().getFirst().body()).isInstanceOf(LedgerRestored.class);
            assertThat(board.epochs().steps().getLast().body())
                    .isEqualTo(new SealerChanged(keysOf(other).sealer().publicKey()));
            assertThat(board.asOf(minute(60)).voted()).isEqualTo(512);
            seal(election, tally(2, minute(11), 77));
            Checkpoint now = election.audit().checkpoint();
            assertThat(now.isSignedBy(keysOf(other).sealer().publicKey())).isTrue();
            assertThat(election.audit().verify(Optional.of(now)).holds()).isTrue();
            assertThat(election.audit().verify(Optional.of(checkpoint)).holds()).isTrue();
            assertThat(election.audit().rebuild().differed()).isEmpty();
            assertThat(election.backups().orElseThrow().backupNow().warnings()).isEmpty();
        }
    }

    @Test
    void withoutAnyKeyItIsSaidAndNothingIsMade() {
        Path place = temp.resolve("new");
        Restore restore = new RestoreHere(Clock.systemUTC(), other);
        refused(Restore.NO_KEYS, () -> restore.look(new RestoreRequest(backup, place, List.of())));
        assertThat(place).doesNotExist();
    }

    @Test
    void anotherPersonsKeyDoesNotDo() throws Exception {
        PeopleFile.of(other, id).add(new Signer(SECOND, "Trần Văn Hai", SigningKey.generate(new SecureRandom())));
        Restore restore = new RestoreHere(Clock.systemUTC(), other);
        refused(Restore.NO_KEYS, () -> restore.look(new RestoreRequest(backup, temp.resolve("new"), List.of())));
    }

    @Test
    void aFileOfKeysOpensWithItsPasswordAlone() throws Exception {
        Path file = temp.resolve("keys.txt");
        KeyFiles here = keyFiles(user);
        refused(KeyFiles.PASSWORD_SHORT, () -> here.exportTo(file, folder, "ngắn"));
        here.exportTo(file, folder, PASSWORD);
        refused(KeyFiles.FILE_EXISTS, () -> here.exportTo(file, folder, PASSWORD));
        KeyFiles there = keyFiles(other);
        refused(KeyFiles.WRONG_PASSWORD, () -> there.importFrom(file, PASSWORD + "!"));
        Path changed = Files.writeString(
                temp.resolve("changed.txt"),
                Files.readString(file).replace(id.toString(), new ElectionId(UUID.randomUUID()).toString()));
        refused(KeyFiles.WRONG_PASSWORD, () -> there.importFrom(changed, PASSWORD));
        refused(KeyFiles.NO_KEY_FILE, () -> there.importFrom(backup, PASSWORD));
        assertThat(other.resolve("keys")).doesNotExist();

        String decomposed = Normalizer.normalize(PASSWORD, Normalizer.Form.NFD);
        assertThat(there.importFrom(file, decomposed)).isEqualTo(id);
        Files.writeString(
                KeyRing.file(other, id),
                Files.readString(KeyRing.file(other, id)).replace("owner.password=", "owner.password=0"));
        refused(KeyFiles.KEYS_ARE_HERE, () -> there.importFrom(file, PASSWORD));
    }

    private static void refused(String code, ThrowingCallable what) {
        assertThatExceptionOfType(FolderException.class)
                .isThrownBy(what)
                .satisfies(failure -> assertThat(failure.code()).isEqualTo(code));
    }

    private KeyRing keysOf(Path userFolder) throws FolderException {
        return KeyRing.read(userFolder, id);
    }

    private static Board board(OpenElection election) {
        return election.ledger().board().value();
    }

    private static void seal(OpenElection election, EntryBody body) throws Exception {
        EntryId entry = election.ledger().append(body);
        LedgerLoopTest.finalStage(election.ledger(), entry);
    }

    private static LocalElections folders(Path userFolder) {
        return new LocalElections(
                Thread.ofPlatform().name("test-", 0).factory(), Clock.systemUTC(), userFolder, from -> drill(), "test");
    }

    private static ElectionPlan drill() {
        ElectionPlan demo = SmallElection.plan(3);
        Election election = demo.election();
        return new ElectionPlan(
                new Election(
                        election.id(),
                        election.name(),
                        election.ward(),
                        election.date(),
                        election.zone(),
                        election.hours(),
                        Purpose.DRILL),
                demo.preparation(),
                List.of(),
                demo.clock());
    }
}
