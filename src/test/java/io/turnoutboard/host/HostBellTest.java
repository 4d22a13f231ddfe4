package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.host.door.FrontDoor;
import io.turnoutboard.host.door.Listening;
import io.turnoutboard.host.door.Message;
import io.turnoutboard.service.InvitedDesk;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host's bell through its door: who may hear it, and until when. */
class HostBellTest {
    private static final int PATIENCE_SECONDS = 20;

    @TempDir
    Path temp;

    private final Semaphore heard = new Semaphore(0);
    private AttackedBoard board;

    @BeforeEach
    void begin() throws Exception {
        board = new AttackedBoard(temp);
    }

    @AfterEach
    void end() {
        board.close();
    }

    @Test
    void aDeskHearsWhatOthersKeyUntilItIsWithdrawn() throws Exception {
        try (Listening bell = listening(asking())) {
            hear();
            assertThat(bell.isConnected()).isTrue();
            for (int i = 0; i < 3; i++) {
                heard.drainPermits();
                board.keyHonestly();
                hear();
            }
            for (InvitedDesk desk : SharedBoard.sharing(board.host()).status().desks()) {
                if (desk.name().equals(board.used().desk())) {
                    SharedBoard.sharing(board.host()).withdraw(desk.invitation());
                }
            }
            do {
                hear();
            } while (bell.isConnected());
        }
    }

    @Test
    void nobodyElseHearsIt() throws Exception {
        Message wrong = Message.asking(
                FrontDoor.BELL, Map.of("desk", board.attacker().desk().toString(), "secret", "0".repeat(48)));
        try (Listening bell = listening(wrong)) {
            hear();
            assertThat(bell.isConnected()).as("it was told of the end").isFalse();
        }
    }

    /** A desk that knocks without end keeps nobody from being sealed. */
    @Test
    void knockingDoesNotStopTheSealing() throws Exception {
        try (Listening bell = listening(asking())) {
            hear();
            for (int i = 0; i < 5_000; i++) {
                bell.knock();
            }
            board.keyHonestly();
        }
    }

    private Message asking() {
        return board.attacker().asking(FrontDoor.BELL, Map.of());
    }

    private Listening listening(Message question) {
        return Listening.begin(board.attacker().call(), question, Attacker::thread, heard::release);
    }

    private void hear() throws InterruptedException {
        assertThat(heard.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }
}
