package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.RepeatableRandom;
import io.turnoutboard.domain.ledger.SigningKey;
import io.turnoutboard.service.people.KeyChallenge;
import io.turnoutboard.service.people.KeyOffice;
import io.turnoutboard.service.people.KeyOfficeException;
import io.turnoutboard.service.people.KeySmith;
import io.turnoutboard.service.people.PasswordCost;
import io.turnoutboard.service.people.SignInGuard;
import io.turnoutboard.service.people.SignedKey;
import io.turnoutboard.service.setup.ElectionPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the host keeps of people's keys is given to nobody who does not prove the password. */
class HostKeyOfficeTest {
    private static final String PASSWORD = "Chợ Đình phường Láng";

    @TempDir
    Path temp;

    private final ElectionPlan plan = SmallElection.plan(2);
    private final KeyRing keys = KeyRing.ofDemo(plan.election().id());
    private final KeySmith smith =
            new KeySmith(plan.election().id(), new PasswordCost(64, 1, 1), new RepeatableRandom("a smith"));
    private HostSeat seat;
    private Connection desk;

    @BeforeEach
    void sitDown() throws Exception {
        Path folder = temp.resolve("bau-cu");
        LocalElections folders = (LocalElections) SmallElection.folders(temp.resolve("user"), 2);
        folders.create(folder, Files.createDirectory(temp.resolve("files")), Optional.empty());
        FolderLayout layout = new FolderLayout(folder);
        ElectionIdentity identity = ElectionIdentity.read(layout);
        FolderClock clock = new FolderClock(
                layout.clock(), Clock.systemUTC(), SmallElection.ZONE, Instant.parse("2026-03-16T00:00:00Z"));
        seat = new HostSeat(
                layout,
                clock,
                keys,
                identity,
                new HostSeat.Surroundings(
                        Thread.ofPlatform().factory(),
                        Clock.systemUTC(),
                        _ -> SmallElection.plan(2),
                        "test",
                        temp,
                        new PasswordCost(64, 1, 1)));
        desk = seat.connect();
    }

    @AfterEach
    void leave() throws Exception {
        desk.close();
        seat.close();
    }

    @Test
    void aKeyIsGivenForItsProofAlone() throws Exception {
        KeyOffice office = seat.keyOffice("desk 1");
        assertThat(office.challenge(founder())).isEmpty();
        KeySmith.Wrapped wrapped = smith.wrap(founder(), key(), PASSWORD, false);
        office.put(wrapped.signed(1, founder(), key()));

        KeyChallenge challenge = office.challenge(founder()).orElseThrow();
        assertThat(office.fetch(founder(), smith.secrets(challenge, PASSWORD).proof()))
                .contains(wrapped.key());
        assertThatExceptionOfType(KeyOfficeException.class)
                .isThrownBy(() -> office.fetch(founder(), new byte[32]))
                .extracting(KeyOfficeException::code)
                .isEqualTo(KeyOfficeException.WRONG);
        assertThat(office.challenge(new PersonId("khong-ai"))).isEmpty();
    }

    @Test
    void wrongProofsOfOnePlaceDoNotKeepAnotherOut() throws Exception {
        KeyOffice wrong = seat.keyOffice("desk 1");
        KeySmith.Wrapped wrapped = smith.wrap(founder(), key(), PASSWORD, false);
        wrong.put(wrapped.signed(1, founder(), key()));
        KeyOfficeException last = KeyOfficeException.away();
        for (int i = 0; i < 5; i++) {
            last = catchThrowableOfType(KeyOfficeException.class, () -> wrong.fetch(founder(), new byte[] {1, 2, 3}));
        }
        assertThat(last.code()).isEqualTo(KeyOfficeException.PAUSED);
        byte[] proof = wrapped.secrets().proof();
        assertThatExceptionOfType(KeyOfficeException.class).isThrownBy(() -> wrong.fetch(founder(), proof));
        assertThat(seat.keyOffice("desk 2").fetch(founder(), proof)).isPresent();
    }

    @Test
    void onlyThePersonOrAnAdministratorPutsAKeyAndOnlyTheOneThatCounts() throws Exception {
        KeyOffice office = seat.keyOffice("desk 1");
        PersonId second = keys.people().getLast().person();
        SigningKey secondKey = keys.people().getLast().key();
        KeySmith.Wrapped own = smith.wrap(founder(), key(), PASSWORD, false);
        KeySmith.Wrapped strange = smith.wrap(founder(), smith.newKey(), PASSWORD, false);
        KeySmith.Wrapped others = smith.wrap(second, secondKey, PASSWORD, true);

        assertRefused(office, strange.signed(1, founder(), key()));
        assertRefused(office, own.signed(1, second, secondKey));
        assertRefused(office, own.signed(1, founder(), secondKey));
        office.put(others.signed(1, founder(), key()));
        office.put(own.signed(1, founder(), key()));
        assertRefused(office, own.signed(1, founder(), key()));
        office.put(own.signed(2, founder(), key()));
    }

    @Test
    void noDeskReadsOrWritesTheTable() throws Exception {
        seat.keyOffice("desk 1")
                .put(smith.wrap(founder(), key(), PASSWORD, false).signed(1, founder(), key()));
        for (String sql : new String[] {
            "select * from person_key", "delete from person_key", "update person_key set put_number = 0",
        }) {
            try (Statement statement = desk.createStatement()) {
                assertThatExceptionOfType(SQLException.class).as(sql).isThrownBy(() -> statement.execute(sql));
            }
        }
    }

    @Test
    void whoIsNotTheHostSaysSo() throws Exception {
        KeyOffice nobody = new HostKeyOffice(Optional::empty, new SignInGuard(Clock.systemUTC()), "desk 1");
        assertThatExceptionOfType(KeyOfficeException.class)
                .isThrownBy(() -> nobody.challenge(founder()))
                .extracting(KeyOfficeException::code)
                .isEqualTo(KeyOfficeException.AWAY);
    }

    private static void assertRefused(KeyOffice office, SignedKey key) {
        assertThatExceptionOfType(KeyOfficeException.class)
                .isThrownBy(() -> office.put(key))
                .extracting(KeyOfficeException::code)
                .isEqualTo(KeyOfficeException.REFUSED);
    }

    private PersonId founder() {
        return keys.person().person();
    }

    private SigningKey key() {
        return keys.person().key();
    }
}
