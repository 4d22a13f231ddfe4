package io.turnoutboard.host;

import static io.turnoutboard.host.LedgerLoopTest.await;
import static io.turnoutboard.host.SharedBoard.admit;
import static io.turnoutboard.host.SharedBoard.sharing;
import static io.turnoutboard.host.SmallElection.at;
import static io.turnoutboard.host.SmallElection.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.Enrolment.Admitted;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.ShareSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk's folder in which another account kept counts while the host was away, and was not opened by it again. */
class LeftBehindTest {
    @TempDir
    Path temp;

    @Test
    void whatAnotherAccountKeptHereIsToldUntilItIsSealed() throws Exception {
        SharedBoard board = new SharedBoard(temp);
        SharedBoard.Desk desk = board.desk("ban-1");
        Admitted lan;
        try (OpenElection host = board.begin()) {
            desk.join(sharing(host).invite("Bàn 1"));
            lan = admit(host, "Nguyễn Thị Lan");
            ShareSettings shared = sharing(host).shared().orElseThrow();
            try (OpenElection open = desk.openFor(lan)) {
                sharing(host).stop();
                await(open.ledger().state(), state -> state.connection() == DeskState.Connection.WAITING);
                open.ledger().append(tally(1, at(10, 30), 512));
            }
            sharing(host).start(shared);
            Path journal = onlyDesk(desk);

            try (OpenElection other = new SharedBoard.Desk(
                            desk.place(),
                            SmallElection.cheapFolders(temp.resolve("other-account"), SharedBoard.STATIONS))
                    .open()) {
                assertThat(other.ledger().state().value().waiting()).isZero();
                assertThat(other.ledger().state().value().alarm()).isEqualTo(DeskState.LEFT_BEHIND);
                assertThat(other.ledger().state().value().isInDoubt()).isFalse();

                Path carried = board.folder().resolve("desks").resolve(journal.getFileName());
                Files.createDirectories(carried);
                Files.copy(journal.resolve("journal"), carried.resolve("journal"));
                await(other.ledger(), seen -> seen.asOf(at(10, 32)).voted() == 512);
                await(other.ledger().state(), state -> state.alarm().isEmpty());
            }
        }
    }

    private static Path onlyDesk(SharedBoard.Desk desk) throws Exception {
        try (Stream<Path> all = Files.list(desk.folder().resolve("desks"))) {
            return all.toList().getFirst();
        }
    }
}
