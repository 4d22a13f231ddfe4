package io.turnoutboard.host;

import static io.turnoutboard.host.LedgerLoopTest.await;
import static io.turnoutboard.host.LedgerLoopTest.finalStage;
import static io.turnoutboard.host.SharedBoard.admit;
import static io.turnoutboard.host.SharedBoard.sharing;
import static io.turnoutboard.host.SmallElection.at;
import static io.turnoutboard.host.SmallElection.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.service.BackupState;
import io.turnoutboard.service.DeskState.Connection;
import io.turnoutboard.service.Enrolment.Admitted;
import io.turnoutboard.service.EntryProgress.Stage;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.Invitation;
import io.turnoutboard.service.InvitedDesk;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.SignInOutcome;
import io.turnoutboard.service.basemap.BasemapReader;
import io.turnoutboard.service.setup.WardMap;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One board at desks of several machines: real folders, a real database, TLS on loopback. */
class SharedBoardTest {
    @TempDir
    Path temp;

    private SharedBoard board;
    private OpenElection host;

    @BeforeEach
    void shareABoard() throws Exception {
        board = new SharedBoard(temp);
        host = board.begin();
    }

    @AfterEach
    void leave() {
        host.close();
    }

    @Test
    void whatIsKeyedAtADeskIsOnTheBoardOfAnother() throws Exception {
        Admitted lan = admit(host, "Nguyễn Thị Lan");
        Admitted binh = admit(host, "Trần Văn Bình");
        SharedBoard.Desk first = invited("ban-1");
        SharedBoard.Desk second = invited("ban-2");
        try (OpenElection one = first.openFor(lan);
                OpenElection two = second.openFor(binh)) {
            EntryId entry = one.ledger().append(tally(1, at(10, 30), 512));

            assertThat(finalStage(one.ledger(), entry).stage()).isEqualTo(Stage.SEALED);
            await(two.ledger(), seen -> seen.asOf(at(10, 32)).voted() == 512);
            await(host.ledger(), seen -> seen.asOf(at(10, 32)).voted() == 512);
            assertThat(one.ledger().state().value().connection()).isEqualTo(Connection.CONNECTED);
            assertThat(two.audit().verify(Optional.empty()).holds()).isTrue();
            assertThat(sharing(host).status().connected()).isEqualTo(2);
            assertThat(one.sharing()).isEmpty();
        }
    }

    @Test
    void aDeskIsCalledWhatItWasInvitedAs() throws Exception {
        SharedBoard.Desk first = board.desk("ban-1");
        first.join(sharing(host).invite("Bàn tầng hai"));
        try (OpenElection locked = first.open()) {
            assertThat(locked.ledger().state().value().desk()).isEqualTo("Bàn tầng hai");
        }
        try (OpenElection one = first.openFor(admit(host, "Nguyễn Thị Lan"))) {
            EntryId entry = one.ledger().append(tally(1, at(10, 30), 512));
            finalStage(one.ledger(), entry);

            assertThat(one.ledger().state().value().desk()).isEqualTo("Bàn tầng hai");
            await(host.ledger(), seen -> seen.asOf(at(10, 32)).voted() == 512);
            assertThat(host.ledger().board().value().registry().desks().values())
                    .extracting(history -> history.latest().orElseThrow().name())
                    .contains("Bàn tầng hai");
        }
    }

    @Test
    void aDeskHasTheHostsMapAndTheNextOneWhenItOpensAgain() throws Exception {
        Path map = WardMap.in(board.folder());
        Files.createDirectories(map.getParent());
        Files.copy(Path.of("data/lang-2026/basemap.geojson"), map);
        SharedBoard.Desk first = invited("ban-1");
        first.open().close();
        assertThat(WardMap.in(first.folder())).hasSameBinaryContentAs(map);

        Files.writeString(map, Files.readString(map).replace("OpenStreetMap", "OpenStreetMap (Hà Nội)"));
        first.open().close();
        assertThat(WardMap.in(first.folder())).hasSameBinaryContentAs(map);

        Files.writeString(map, "no map");
        first.open().close();
        assertThat(new BasemapReader().read(WardMap.in(first.folder())).attribution())
                .contains("OpenStreetMap (Hà Nội)");
    }

    /** What is signed with the key before counts no more; whoever works there is asked for the new password at once. */
    @Test
    void aPasswordGivenAnewLocksTheDeskAtWhichItsPersonWorks() throws Exception {
        Admitted lan = admit(host, "Nguyễn Thị Lan");
        SharedBoard.Desk first = invited("ban-1");
        try (OpenElection one = first.openFor(lan)) {
            finalStage(one.ledger(), one.ledger().append(tally(1, at(10, 30), 512)));

            Admitted again = host.enrolment().reset(lan.person().id());

            await(one.signIn().locked(), locked -> locked);
            assertThatExceptionOfType(NotSavedException.class)
                    .isThrownBy(() -> one.ledger().append(tally(2, at(10, 30), 600)))
                    .extracting(NotSavedException::code)
                    .isEqualTo("TB-N09");
            assertThat(one.signIn().signIn(lan.person().id(), SharedBoard.PASSWORD))
                    .isEqualTo(new SignInOutcome.Refused("TB-N17"));
            assertThat(one.signIn().signIn(lan.person().id(), again.firstPassword()))
                    .isEqualTo(new SignInOutcome.MustChoose(lan.person()));
            one.signIn().choosePassword("", "một câu khác hẳn");
            EntryId later = one.ledger().append(tally(2, at(10, 30), 600));
            assertThat(finalStage(one.ledger(), later).stage()).isEqualTo(Stage.SEALED);
        }
    }

    /** The command beside a host's window: the host is asked through its door. */
    @Test
    void anotherProgramOfTheHostsUserHasABackupMade() throws Exception {
        try (OpenElection beside = board.open()) {
            EntryId entry = host.ledger().append(tally(1, at(10, 30), 512));
            finalStage(host.ledger(), entry);
            assertThat(beside.backups()).isEmpty();

            BackupState state = sharing(beside).backUp();

            long last = host.ledger().board().value().head().seq();
            assertThat(state.last().orElseThrow().seq()).isGreaterThanOrEqualTo(last);
            assertThat(sharing(beside).status().backups().last()).isEqualTo(state.last());
            sharing(host).stop();
            assertThatExceptionOfType(FolderException.class)
                    .isThrownBy(() -> sharing(beside).backUp())
                    .extracting(FolderException::code)
                    .isEqualTo("TB-H07");
        }
    }

    @Test
    void anInvitationIsGoodForOneMachine() throws Exception {
        Invitation invitation = sharing(host).invite("Bàn 1");
        SharedBoard.Desk first = board.desk("ban-1");
        first.join(invitation);
        first.open().close();

        refused("TB-H09", () -> board.desk("ban-2").join(invitation));
        assertThat(board.desk("ban-2").folder()).doesNotExist();
        first.join(invitation);
        first.open().close();
    }

    @Test
    void anotherHostThanTheOneOfTheInvitationIsRefused() throws Exception {
        Invitation right = sharing(host).invite("Bàn 1");
        Invitation.HostPlace place = right.host();
        Invitation wrongPin = new Invitation(
                right.election(),
                right.desk(),
                new Invitation.HostPlace(place.addresses(), place.port(), "0".repeat(64)),
                right.sealer(),
                right.secret());
        Invitation.HostPlace nobody = new Invitation.HostPlace(place.addresses(), 1, place.pin());

        refused("TB-H02", () -> board.desk("ban-1").join(wrongPin));
        refused(
                "TB-H01",
                () -> board.desk("ban-1")
                        .join(new Invitation(right.election(), right.desk(), nobody, right.sealer(), right.secret())));
        assertThat(board.desk("ban-1").folder()).doesNotExist();
    }

    @Test
    void aChangedInvitationIsRefused() throws Exception {
        String text = sharing(host).invite("Bàn 1").text();

        assertThat(Invitation.parse("\uFEFF" + text.replace("\n", "\r\n")).text())
                .isEqualTo(text);
        refused("TB-H11", () -> Invitation.parse(text.replace("port=", "port=1")));
        refused("TB-H11", () -> Invitation.parse(text.substring(0, text.length() / 2)));
        refused("TB-H10", () -> Invitation.parse("Kính mời ông bà"));
    }

    @Test
    void aDeskGoesOnWithoutItsHostAndSendsWhatItKept() throws Exception {
        Admitted lan = admit(host, "Nguyễn Thị Lan");
        SharedBoard.Desk place = invited("ban-1");
        try (OpenElection desk = place.openFor(lan)) {
            finalStage(desk.ledger(), desk.ledger().append(tally(1, at(10, 30), 1)));
        }
        host.close();

        try (OpenElection alone = place.open()) {
            assertThat(alone.ledger().state().value().connection()).isEqualTo(Connection.WAITING);
            assertThat(alone.ledger().board().value().asOf(at(10, 32)).voted()).isEqualTo(1);
            assertThat(alone.signIn().signIn(lan.person().id(), SharedBoard.PASSWORD))
                    .isEqualTo(new SignInOutcome.SignedIn(lan.person()));
            EntryId entry = alone.ledger().append(tally(2, at(10, 30), 30));
            assertThat(alone.ledger().state().value().saved()).isPositive();

            host = board.open();
            assertThat(finalStage(alone.ledger(), entry).stage()).isEqualTo(Stage.SEALED);
            await(host.ledger(), seen -> seen.asOf(at(10, 32)).voted() == 31);
        }
    }

    @Test
    void aWithdrawnDeskIsTurnedOutAtOnce() throws Exception {
        Admitted lan = admit(host, "Nguyễn Thị Lan");
        SharedBoard.Desk place = invited("ban-1");
        try (OpenElection desk = place.openFor(lan)) {
            InvitedDesk invited = sharing(host).status().desks().getFirst();
            sharing(host).withdraw(invited.invitation());
            await(
                    desk.ledger().state(),
                    state -> state.connection() == Connection.WAITING
                            && state.refusal().equals(Optional.of("TB-H04")));

            assertThat(sharing(host).status().connected()).isZero();
            assertThat(sharing(host).status().desks().getFirst().withdrawnAt()).isPresent();
            desk.ledger().append(tally(1, at(10, 30), 5));
        }
        assertThat(host.ledger().board().value().asOf(at(10, 32)).voted()).isZero();
    }

    @Test
    void theSecretsOfDesksStandNowhereInTheHostsFolder() throws Exception {
        Invitation invitation = sharing(host).invite("Bàn 1");
        SharedBoard.Desk place = board.desk("ban-1");
        place.join(invitation);
        place.open().close();
        host.close();

        for (Path file :
                List.of(board.folder().resolve("ledger.mv.db"), board.folder().resolve("share.properties"))) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain(invitation.secret());
        }
    }

    @Test
    void aNameIsInvitedOnceUntilItIsWithdrawn() throws Exception {
        sharing(host).invite("Bàn 1");

        refused("TB-H15", () -> sharing(host).invite(" bàn 1 "));

        InvitedDesk first = sharing(host).status().desks().getFirst();
        sharing(host).withdraw(first.invitation());
        assertThat(sharing(host).invite("Bàn 1").desk()).isEqualTo("Bàn 1");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a folder has no such rights there")
    void theFoldersOfAnElectionAreReadByTheirOwnerAlone() throws Exception {
        SharedBoard.Desk desk = invited("ban-1");
        Path second = Files.createDirectory(temp.resolve("usb"));
        host.backups().orElseThrow().secondPlace(Optional.of(second));
        host.backups().orElseThrow().backupNow();

        for (Path folder : List.of(board.folder(), desk.folder(), second.resolve("turnout-board-" + election()))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .as(folder.toString())
                    .isEqualTo("rwx------");
        }
    }

    private ElectionId election() {
        return host.ledger().board().value().election().id();
    }

    private SharedBoard.Desk invited(String name) throws Exception {
        SharedBoard.Desk desk = board.desk(name);
        desk.join(sharing(host).invite(name));
        return desk;
    }

    private static void refused(String code, ThrowingCallable what) {
        assertThatExceptionOfType(FolderException.class)
                .isThrownBy(what)
                .extracting(FolderException::code)
                .isEqualTo(code);
    }
}
