package io.turnoutboard.host;

import static io.turnoutboard.host.LedgerLoopTest.await;
import static io.turnoutboard.host.LedgerLoopTest.finalStage;
import static io.turnoutboard.host.SharedBoard.admit;
import static io.turnoutboard.host.SharedBoard.sharing;
import static io.turnoutboard.host.SmallElection.at;
import static io.turnoutboard.host.SmallElection.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.ShareSettings;
import io.turnoutboard.service.people.PasswordCost;
import io.turnoutboard.service.setup.ElectionPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real day at a desk whose machine's clock is wrong: its entries say by how much. */
class DeskClockTest {
    private static final Duration FAST = Duration.ofMinutes(3);

    @TempDir
    Path temp;

    @Test
    void anEntryCarriesHowFarItsDesksClockIsAheadAndTheDeskTellsOfIt() throws Exception {
        LocalElections here = folders("host", Clock.systemUTC());
        Path folder = temp.resolve("bau-cu");
        here.create(folder, Files.createDirectory(temp.resolve("files")), Optional.empty());
        try (OpenElection host = here.open(folder)) {
            sharing(host).start(new ShareSettings(0, List.of("127.0.0.1")));
            SharedBoard.Desk place = new SharedBoard.Desk(
                    temp.resolve("ban-1"), folders("ban-1/user", Clock.offset(Clock.systemUTC(), FAST)));
            place.join(sharing(host).invite("Bàn 1"));
            try (OpenElection desk = place.openFor(admit(host, "Nguyễn Thị Lan"))) {
                await(desk.ledger().state(), state -> state.alarm().equals(DeskState.CLOCK_OFF));
                assertThat(desk.ledger().state().value().isInDoubt()).isFalse();

                EntryId kept = desk.ledger().append(tally(1, at(10, 30), 512));

                finalStage(desk.ledger(), kept);
                assertThat(ahead(host, kept)).isCloseTo(FAST, Duration.ofSeconds(3));
                EntryId own = host.ledger().append(tally(2, at(10, 30), 512));
                finalStage(host.ledger(), own);
                assertThat(ahead(host, own)).isZero();
                assertThat(host.ledger().state().value().alarm()).isEmpty();
            }
        }
    }

    private static Duration ahead(OpenElection host, EntryId entry) throws Exception {
        return host.audit().lines(-1).stream()
                .map(line -> line.entry().head())
                .filter(head -> head.id().equals(entry))
                .map(head -> Duration.ofMillis(head.clockOffsetMillis()))
                .findFirst()
                .orElseThrow();
    }

    private LocalElections folders(String user, Clock machine) {
        return new LocalElections(new HostSeat.Surroundings(
                Thread.ofPlatform().name("test-", 0).factory(),
                machine,
                from -> real(),
                "test",
                temp.resolve(user),
                new PasswordCost(64, 1, 1)));
    }

    private static ElectionPlan real() {
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
                        Purpose.REAL),
                demo.preparation(),
                List.of(),
                Optional.empty());
    }
}
