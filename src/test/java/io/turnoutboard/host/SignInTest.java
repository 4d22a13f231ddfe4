package io.turnoutboard.host;

import static io.turnoutboard.host.LedgerLoopTest.await;
import static io.turnoutboard.host.LedgerLoopTest.finalStage;
import static io.turnoutboard.host.SmallElection.at;
import static io.turnoutboard.host.SmallElection.id;
import static io.turnoutboard.host.SmallElection.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.ledger.EntryIds;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.LedgerRule;
import io.turnoutboard.domain.turnout.LeftWork;
import io.turnoutboard.domain.turnout.Member;
import io.turnoutboard.service.Enrolment.Admitted;
import io.turnoutboard.service.Enrolment.NewPerson;
import io.turnoutboard.service.EntryProgress.Stage;
import io.turnoutboard.service.NotEnrolledException;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.PasswordOutcome;
import io.turnoutboard.service.People.Person;
import io.turnoutboard.service.SignInOutcome;
import io.turnoutboard.service.people.PasswordCost;
import io.turnoutboard.service.people.PasswordRule;
import io.turnoutboard.store.DeskFolder;
import io.turnoutboard.store.DeskWriter;
import io.turnoutboard.store.Signer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People sign in at a desk with passwords: with real keys, a real ledger and a real host. */
class SignInTest {
    private static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);
    private static final String CHOSEN = "Chợ Đình phường Láng";

    @TempDir
    Path temp;

    private final HandClock machine = new HandClock(Instant.parse("2026-03-15T03:00:00Z"));
    private Path folder;
    private LocalElections folders;
    private OpenElection desk;

    @BeforeEach
    void openAtTheHost() throws Exception {
        folder = temp.resolve("bau-cu");
        folders = new LocalElections(new HostSeat.Surroundings(
                Thread.ofPlatform().name("test-", 0).factory(),
                machine,
                _ -> SmallElection.plan(3),
                "test",
                temp.resolve("user"),
                CHEAP));
        folders.create(folder, Files.createDirectory(temp.resolve("files")), Optional.empty());
        desk = folders.open(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whoIsLetInChoosesAPasswordAndAKeyThatNobodyElseEverKnew() throws Exception {
        Admitted clerk = clerk();
        Member before = member(clerk.person());

        assertThat(desk.signIn().signIn(clerk.person().id(), clerk.firstPassword()))
                .isEqualTo(new SignInOutcome.MustChoose(clerk.person()));
        assertThat(desk.people().present().value()).isNotEqualTo(clerk.person());
        assertThat(desk.signIn().choosePassword("", "ngắn quá"))
                .isEqualTo(new PasswordOutcome.Unfit(List.of(PasswordRule.TOO_SHORT)));
        assertThat(desk.signIn().choosePassword("", CHOSEN)).isEqualTo(new PasswordOutcome.Chosen(true));

        Member after = member(clerk.person());
        assertThat(after.key()).isNotEqualTo(before.key());
        assertThat(after.role()).isEqualTo(Role.CLERK);
        assertThat(after.stations()).containsExactly(id(1));
        assertThat(desk.people().present().value()).isEqualTo(clerk.person());
        EntryId counted = desk.ledger().append(tally(1, at(10, 30), 7));
        assertThat(finalStage(desk.ledger(), counted).stage()).isEqualTo(Stage.SEALED);
        assertThat(desk.signIn().signIn(clerk.person().id(), clerk.firstPassword()))
                .as("the slip is worth nothing any more")
                .isEqualTo(new SignInOutcome.Wrong(4));
        assertThat(desk.audit().verify(Optional.empty()).holds()).isTrue();
        assertThat(desk.audit().rebuild().differed()).isEmpty();
    }

    @Test
    void aPasswordTypedDecomposedIsTheSame() throws Exception {
        Person clerk = settled(clerk());
        desk.signIn().lock();
        assertThat(desk.signIn().signIn(clerk.id(), Normalizer.normalize(CHOSEN, Normalizer.Form.NFD)))
                .isEqualTo(new SignInOutcome.SignedIn(clerk));
    }

    @Test
    void aLockedDeskTakesNothingAndGoesOnDelivering() throws Exception {
        settled(clerk());
        EntryId before = desk.ledger().append(tally(1, at(10, 30), 7));
        assertThat(desk.signIn().lock()).isTrue();

        assertThatExceptionOfType(NotSavedException.class)
                .isThrownBy(() -> desk.ledger().append(tally(1, at(10, 31), 8)))
                .extracting(NotSavedException::code)
                .isEqualTo("TB-N09");
        assertThat(finalStage(desk.ledger(), before).stage()).isEqualTo(Stage.SEALED);
    }

    @Test
    void aDeskChangesHandsAndNothingIsLost() throws Exception {
        Admitted one = clerk();
        Admitted two = desk.enrolment().add(new NewPerson("Đặng Văn Ổn", Role.CLERK, List.of(id(2))));
        settled(one);
        EntryId first = desk.ledger().append(tally(1, at(10, 30), 7));
        desk.signIn().lock();
        settled(two);
        EntryId second = desk.ledger().append(tally(2, at(10, 30), 9));
        desk.signIn().lock();
        assertThat(desk.signIn().signIn(one.person().id(), CHOSEN)).isEqualTo(new SignInOutcome.SignedIn(one.person()));
        EntryId third = desk.ledger().append(tally(1, at(10, 31), 11));

        finalStage(desk.ledger(), third);
        Board board = desk.ledger().board().value();
        assertThat(board.asOf(at(10, 32)).voted()).isEqualTo(20);
        assertThat(authorOf(board, 1)).isEqualTo(one.person().id());
        assertThat(authorOf(board, 2)).isEqualTo(two.person().id());
        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
    }

    @Test
    void afterFiveWrongPasswordsOneWaits() throws Exception {
        Person clerk = settled(clerk());
        for (int left = 4; left > 0; left--) {
            assertThat(desk.signIn().signIn(clerk.id(), "không phải")).isEqualTo(new SignInOutcome.Wrong(left));
        }
        SignInOutcome paused = new SignInOutcome.Paused(Duration.ofSeconds(30));
        assertThat(desk.signIn().signIn(clerk.id(), "không phải")).isEqualTo(paused);
        machine.set(machine.instant().plusSeconds(31));
        assertThat(desk.signIn().signIn(clerk.id(), CHOSEN)).isEqualTo(new SignInOutcome.SignedIn(clerk));
    }

    @Test
    void whoSignedInHereCanDoSoWhileTheOfficeIsAway() throws Exception {
        Admitted stranger = clerk();
        Person clerk = settled(desk.enrolment().add(new NewPerson("Đặng Văn Ổn", Role.CLERK, List.of())));
        try (OpenElection second = folders.open(folder)) {
            assertThat(second.signIn().signIn(clerk.id(), "không phải")).isEqualTo(new SignInOutcome.Wrong(4));
            assertThat(second.signIn().signIn(clerk.id(), CHOSEN)).isEqualTo(new SignInOutcome.SignedIn(clerk));
            assertThat(second.signIn().signIn(stranger.person().id(), stranger.firstPassword()))
                    .isEqualTo(new SignInOutcome.Refused("TB-N01"));
            assertThatExceptionOfType(NotEnrolledException.class)
                    .isThrownBy(() -> second.enrolment().add(new NewPerson("X", Role.VIEWER, List.of())));
        }
    }

    @Test
    void theFounderSetsAPasswordAndTheDeskOpensLocked() throws Exception {
        Person founder = desk.people().present().value();
        assertThat(desk.signIn().lock()).as("nobody could open it again").isFalse();
        assertThat(desk.signIn().choosePassword("", CHOSEN)).isEqualTo(new PasswordOutcome.Chosen(true));
        assertThat(desk.signIn().choosePassword("nhầm", "mật khẩu khác nữa"))
                .isEqualTo(new PasswordOutcome.Refused(new SignInOutcome.Wrong(4)));
        desk.close();

        desk = folders.open(folder);
        assertThat(desk.signIn().locked().value()).isTrue();
        desk.people().take(founder.id());
        assertThat(desk.signIn().locked().value())
                .as("not without the password")
                .isTrue();
        assertThat(desk.signIn().signIn(founder.id(), CHOSEN)).isEqualTo(new SignInOutcome.SignedIn(founder));
        assertThat(desk.signIn().choosePassword(CHOSEN, "mật khẩu khác nữa"))
                .isEqualTo(new PasswordOutcome.Chosen(true));
        desk.signIn().lock();
        assertThat(desk.signIn().signIn(founder.id(), CHOSEN)).isEqualTo(new SignInOutcome.Wrong(4));
        assertThat(desk.signIn().signIn(founder.id(), "mật khẩu khác nữa"))
                .isEqualTo(new SignInOutcome.SignedIn(founder));
    }

    @Test
    void aResetGivesANewKeyAndTheOldPasswordOpensNothing() throws Exception {
        Person founder = desk.people().present().value();
        Person clerk = settled(clerk());
        desk.people().take(founder.id());
        Member before = member(clerk);

        Admitted again = desk.enrolment().reset(clerk.id());
        assertThat(member(clerk).key()).isNotEqualTo(before.key());
        assertThat(desk.signIn().signIn(clerk.id(), CHOSEN)).isEqualTo(new SignInOutcome.Refused("TB-N17"));
        assertThat(desk.signIn().signIn(clerk.id(), "một mật khẩu khác")).isEqualTo(new SignInOutcome.Wrong(4));
        assertThat(desk.signIn().signIn(clerk.id(), again.firstPassword()))
                .isEqualTo(new SignInOutcome.MustChoose(clerk));
        assertThat(desk.signIn().choosePassword("", "mật khẩu khác nữa")).isEqualTo(new PasswordOutcome.Chosen(true));
    }

    @Test
    void onlyAnAdministratorLetsPeopleIn() throws Exception {
        settled(clerk());
        assertThatExceptionOfType(NotEnrolledException.class)
                .isThrownBy(() -> desk.enrolment().add(new NewPerson("X", Role.VIEWER, List.of())))
                .extracting(NotEnrolledException::code)
                .isEqualTo("TB-L39");
    }

    @Test
    void whatAnOfflineDeskBringsOfWhoWasWithdrawnMeanwhileWaitsAndIsAdopted() throws Exception {
        Person gone = desk.people().add("Đặng Văn Ổn");
        await(desk.ledger(), board -> board.registry().person(gone.id()).isPresent());
        folders.open(folder).close();
        EntryBody offline = tally(1, at(10, 30), 7);
        try (DeskFolder journal = freeDesk()) {
            finalStage(
                    desk.ledger(), desk.ledger().append(new PeopleBody.PersonWithdrawn(gone.id(), "chuyển công tác")));
            Signer signer = signer(gone.id());
            new DeskWriter(journal, () -> signer, _ -> new EntryIds(machine, new SecureRandom()).next(), machine)
                    .append(offline);
        }

        await(desk.ledger(), board -> !waiting(board).isEmpty());
        LeftWork left = waiting(desk.ledger().board().value()).getFirst();
        assertThat(left.why()).isEqualTo(LedgerRule.AUTHOR_WITHDRAWN);
        assertThat(left.body()).isEqualTo(offline);
        assertThat(desk.ledger().board().value().asOf(at(10, 32)).voted()).isZero();
        finalStage(desk.ledger(), desk.ledger().append(new PeopleBody.WorkAdopted(left.seq(), left.entry())));

        assertThat(desk.ledger().board().value().asOf(at(10, 32)).voted()).isEqualTo(7);
        assertThat(desk.audit().verify(Optional.empty()).holds()).isTrue();
        assertThat(desk.audit().rebuild().differed()).isEmpty();
    }

    @Test
    void aDeskKeepsNothingThatIsNotForWhoIsPresentToSay() throws Exception {
        Person founder = desk.people().present().value();
        Person clerk = settled(clerk());
        assertThatExceptionOfType(NotSavedException.class)
                .isThrownBy(() -> desk.ledger().append(tally(2, at(10, 30), 7)))
                .extracting(NotSavedException::code)
                .isEqualTo("TB-R06");
        assertThatExceptionOfType(NotSavedException.class)
                .isThrownBy(() -> desk.people().add("Ai Đó"))
                .extracting(NotSavedException::code)
                .isEqualTo("TB-L39");

        desk.people().take(founder.id());
        finalStage(desk.ledger(), desk.ledger().append(new PeopleBody.PersonWithdrawn(clerk.id(), "")));
        assertThat(desk.signIn().signIn(clerk.id(), CHOSEN)).isEqualTo(new SignInOutcome.Refused("TB-N06"));
    }

    /** A desk that no program has open. */
    private DeskFolder freeDesk() throws Exception {
        for (Path path : DeskFolder.all(new FolderLayout(folder).desks())) {
            Optional<DeskFolder> free = DeskFolder.open(path);
            if (free.isPresent() && !path.equals(planDesk())) {
                return free.get();
            }
            if (free.isPresent()) {
                free.get().close();
            }
        }
        throw new IllegalStateException("every desk is taken");
    }

    private Path planDesk() {
        return PlanDesk.path(
                new FolderLayout(folder).desks(),
                SmallElection.plan(3).election().id());
    }

    private Signer signer(PersonId person) throws Exception {
        return PeopleFile.of(
                        temp.resolve("user"), SmallElection.plan(3).election().id())
                .read()
                .stream()
                .filter(signer -> signer.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private Admitted clerk() throws Exception {
        return desk.enrolment().add(new NewPerson("Nguyễn Thị Hồng Đào", Role.CLERK, List.of(id(1))));
    }

    private Person settled(Admitted admitted) {
        assertThat(desk.signIn().signIn(admitted.person().id(), admitted.firstPassword()))
                .isInstanceOf(SignInOutcome.MustChoose.class);
        assertThat(desk.signIn().choosePassword("", CHOSEN)).isEqualTo(new PasswordOutcome.Chosen(true));
        return admitted.person();
    }

    private Member member(Person person) {
        return desk.ledger().board().value().registry().member(person.id()).orElseThrow();
    }

    private static List<LeftWork> waiting(Board board) {
        return board.registry().roster().waiting();
    }

    private static PersonId authorOf(Board board, int station) {
        return board.station(id(station))
                .orElseThrow()
                .cell(at(10, 30))
                .orElseThrow()
                .current()
                .origin()
                .author();
    }
}
