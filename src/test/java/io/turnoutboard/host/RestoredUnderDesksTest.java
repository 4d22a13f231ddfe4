package io.turnoutboard.host;

import static io.turnoutboard.host.LedgerLoopTest.await;
import static io.turnoutboard.host.LedgerLoopTest.finalStage;
import static io.turnoutboard.host.SharedBoard.admit;
import static io.turnoutboard.host.SharedBoard.sharing;
import static io.turnoutboard.host.SmallElection.at;
import static io.turnoutboard.host.SmallElection.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.DeskState.Connection;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.backup.RestoreRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host restored from a backup that is older than what its desks have seen: they say so, and send what it lacks. */
class RestoredUnderDesksTest {
    @TempDir
    Path temp;

    @Test
    void aDeskNamesTheRestoreAndStaysTruthfulOfItsConnection() throws Exception {
        SharedBoard board = new SharedBoard(temp);
        SharedBoard.Desk place = board.desk("ban-1");
        OpenElection host = board.begin();
        place.join(sharing(host).invite("Bàn 1"));
        try (OpenElection desk = place.openFor(admit(host, "Nguyễn Thị Lan"))) {
            finalStage(desk.ledger(), desk.ledger().append(tally(1, at(10, 30), 1)));
            Path made = host.backups()
                    .orElseThrow()
                    .backupNow()
                    .last()
                    .orElseThrow()
                    .file();
            Path kept = Files.copy(made, temp.resolve(made.getFileName()));
            finalStage(desk.ledger(), desk.ledger().append(tally(2, at(10, 30), 30)));
            host.close();
            Files.delete(board.folder().resolve("ledger.mv.db"));
            Files.delete(board.folder().resolve("ledger.copy"));
            new RestoreHere(Clock.systemUTC(), board.userFolder())
                    .restore(new RestoreRequest(kept, board.folder(), List.of()));

            host = board.open();
            await(
                    desk.ledger(),
                    seen -> seen.epochs().current() == 2
                            && seen.asOf(at(10, 32)).voted() == 31);
            await(
                    desk.ledger().state(),
                    state -> state.connection() == Connection.CONNECTED
                            && state.alarm().equals(DeskState.RESTORED)
                            && state.waiting() == 0);
            assertThat(desk.ledger().state().value().isInDoubt()).isFalse();
            assertThat(host.audit().verify(Optional.empty()).holds()).isTrue();

            host.close();
            await(
                    desk.ledger().state(),
                    state -> state.connection() == Connection.WAITING
                            && state.refusal().isEmpty());
        } finally {
            host.close();
        }
    }
}
