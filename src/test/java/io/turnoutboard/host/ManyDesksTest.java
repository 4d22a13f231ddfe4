package io.turnoutboard.host;

import static io.turnoutboard.host.LedgerLoopTest.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.service.Enrolment.Admitted;
import io.turnoutboard.service.OpenElection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many desks as phường Láng has stations, and a host, on one machine: they show one board. */
class ManyDesksTest {
    private static final int DESKS = 21;
    private static final int COUNTS_A_DESK = 10;

    @TempDir
    Path temp;

    @Test
    void twentyOneDesksAndAHostShowOneBoard() throws Exception {
        SharedBoard board = new SharedBoard(temp);
        List<OpenElection> desks = new ArrayList<>();
        try (OpenElection host = board.begin()) {
            try {
                for (int i = 0; i < DESKS; i++) {
                    desks.add(deskOf(host, board, i));
                }
                for (int count = 0; count < COUNTS_A_DESK; count++) {
                    for (int i = 0; i < DESKS; i++) {
                        desks.get(i).ledger().append(RecordingDesk.count(count * DESKS + i));
                    }
                }
                for (OpenElection desk : desks) {
                    await(desk.ledger().state(), state -> state.waiting() == 0);
                }
                long last = host.ledger().board().value().head().seq();
                Optional<Hash> hash = host.ledger().board().value().head().hash();
                for (OpenElection desk : desks) {
                    await(desk.ledger(), seen -> seen.head().seq() == last);
                    assertThat(desk.ledger().board().value().head().hash()).isEqualTo(hash);
                    assertThat(desk.ledger().board().value().byStation())
                            .isEqualTo(host.ledger().board().value().byStation());
                }
                assertThat(SharedBoard.sharing(host).status().connected()).isEqualTo(DESKS);
            } finally {
                desks.forEach(OpenElection::close);
            }
        }
    }

    private static OpenElection deskOf(OpenElection host, SharedBoard board, int number) throws Exception {
        Admitted person = SharedBoard.admit(host, "Người " + number);
        SharedBoard.Desk desk = board.desk("ban-" + number);
        desk.join(SharedBoard.sharing(host).invite("Bàn " + number));
        return desk.openFor(person);
    }
}
