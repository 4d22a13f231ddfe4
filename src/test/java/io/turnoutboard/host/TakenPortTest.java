package io.turnoutboard.host;

import static io.turnoutboard.host.LedgerLoopTest.await;
import static io.turnoutboard.host.LedgerLoopTest.finalStage;
import static io.turnoutboard.host.SharedBoard.admit;
import static io.turnoutboard.host.SharedBoard.sharing;
import static io.turnoutboard.host.SmallElection.at;
import static io.turnoutboard.host.SmallElection.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.service.DoorTrouble;
import io.turnoutboard.service.Enrolment.Admitted;
import io.turnoutboard.service.EntryProgress.Stage;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.ShareSettings;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program listens at the port at which the board is shared. */
class TakenPortTest {
    @TempDir
    Path temp;

    @Test
    void aHostKeptOutOfItsPortSaysSoAndOpensTheDoorOnceThePortIsFree() throws Exception {
        SharedBoard board = new SharedBoard(temp);
        SharedBoard.Desk place = board.desk("ban-1");
        int port;
        Admitted lan;
        try (OpenElection first = board.begin()) {
            port = port(first);
            place.join(sharing(first).invite("Bàn 1"));
            lan = admit(first, "Nguyễn Thị Lan");
            place.openFor(lan).close();
        }
        ServerSocket other = new ServerSocket(port);
        try (OpenElection host = board.open();
                OpenElection desk = place.open();
                other) {
            DoorTrouble why = sharing(host).trouble().orElseThrow();
            assertThat(why.code()).isEqualTo("TB-H05");
            assertThat(why.details()).first().isEqualTo(Integer.toString(port));
            assertThat(sharing(host).shared()).isEmpty();
            assertThat(sharing(host).status().trouble()).contains(why);
            await(host.ledger().state(), state -> state.doorTrouble().equals(Optional.of(why)));
            try (OpenElection beside = board.open()) {
                assertThat(sharing(beside).trouble()).contains(why);
                assertThatExceptionOfType(FolderException.class)
                        .isThrownBy(() -> sharing(beside).status())
                        .returns("TB-H05", FolderException::code)
                        .returns(why.details(), FolderException::details);
            }
            desk.signIn().signIn(lan.person().id(), SharedBoard.PASSWORD);
            EntryId kept = desk.ledger().append(tally(1, at(10, 30), 512));

            other.close();

            await(host.ledger().state(), state -> state.doorTrouble().isEmpty());
            assertThat(port(host)).isEqualTo(port);
            assertThat(finalStage(desk.ledger(), kept).stage()).isEqualTo(Stage.SEALED);
            assertThat(sharing(host).status().trouble()).isEmpty();
        }
    }

    @Test
    void aBoardThatCannotBeSharedElsewhereStaysSharedWhereItWas() throws Exception {
        try (OpenElection host = new SharedBoard(temp).begin();
                ServerSocket other = new ServerSocket(0)) {
            int port = port(host);

            assertThatExceptionOfType(FolderException.class)
                    .isThrownBy(() -> sharing(host).start(new ShareSettings(other.getLocalPort(), List.of())))
                    .returns("TB-H05", FolderException::code);

            assertThat(port(host)).isEqualTo(port);
            assertThat(sharing(host).trouble()).isEmpty();
        }
    }

    private static int port(OpenElection host) {
        return sharing(host).shared().orElseThrow().port();
    }
}
