package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.turnoutboard.host.door.FrontDoor;
import io.turnoutboard.host.door.Message;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.SignInOutcome;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever crowds the host's door or guesses without end keeps no right desk and nobody out; the waits are printed. */
class GuessersTest {
    private static final int IDLE = 50;
    private static final int GUESSERS = 8;

    @TempDir
    Path temp;

    private AttackedBoard board;
    private Attacker attacker;

    @BeforeEach
    void begin() throws Exception {
        board = new AttackedBoard(temp);
        attacker = board.attacker();
    }

    @AfterEach
    void end() {
        board.close();
    }

    /** Who says nothing at the door, or guesses without end, keeps nobody out. */
    @Test
    void whoCrowdsOrGuessesKeepsNobodyOut() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int i = 0; i < IDLE; i++) {
                idle.add(new Socket(
                        InetAddress.getLoopbackAddress(), attacker.host().port()));
            }
            long wait = longest(() -> attacker.connect().close());
            System.out.println("beside " + IDLE + " silent connections a desk waits at most " + wait + " ms");
            assertThat(wait).isLessThan(5_000);
        } finally {
            for (Socket each : idle) {
                each.close();
            }
        }
        Properties page = PropertiesFile.read(new FolderLayout(board.shared().folder()).host())
                .orElseThrow();
        String url = "jdbc:h2:tcp://127.0.0.1:" + page.getProperty("port") + "/" + page.getProperty("database");
        guessing(
                "wrong passwords at the database",
                () -> DriverManager.getConnection(url, LedgerDatabase.DESK, "guess"),
                () -> attacker.connect().close());
        assertThatThrownBy(() -> DriverManager.getConnection(
                        "jdbc:h2:tcp://127.0.0.1:" + page.getProperty("port") + "/ledger", "OWNER", "demo"))
                .isInstanceOf(SQLException.class);
        guessing(
                "wrong secrets at the door",
                () -> attacker.call()
                        .ask(Message.asking(
                                FrontDoor.LEDGER, Map.of("desk", attacker.desk().toString(), "secret", "x"))),
                () -> attacker.connect().close());
    }

    /** Eight threads guess a person's password at one desk; at another desk that person signs in. */
    @Test
    void whoGuessesAPasswordAtOneDeskKeepsNobodyOutAtAnother() throws Exception {
        byte[] wrong = new byte[32];
        OpenElection honest = board.honest();
        guessing(
                "wrong sign-ins at one desk",
                () -> {
                    assertThat(attacker.fetch(board.other().person().id(), wrong)
                                    .value(KeyQuestions.KEY))
                            .isEmpty();
                    throw new IllegalStateException("refused, as it has to be");
                },
                () -> assertThat(honest.signIn().signIn(board.other().person().id(), SharedBoard.PASSWORD))
                        .isEqualTo(new SignInOutcome.SignedIn(board.other().person())));
        assertThat(attacker.call()
                        .ask(attacker.asking(
                                KeyQuestions.FETCH,
                                Map.of(
                                        KeyQuestions.PERSON,
                                                board.other().person().id().value(),
                                        KeyQuestions.PROOF, Base64.getEncoder().encodeToString(wrong))))
                        .value(KeyQuestions.CODE))
                .isNotEmpty();
    }

    /** Something that may fail. */
    @FunctionalInterface
    private interface Try {
        void run() throws Exception;
    }

    private static void guessing(String what, Try wrong, Try right) throws Exception {
        CountDownLatch enough = new CountDownLatch(1);
        List<Thread> guessers = new ArrayList<>();
        for (int i = 0; i < GUESSERS; i++) {
            guessers.add(Attacker.thread(() -> {
                while (enough.getCount() > 0) {
                    try {
                        wrong.run();
                        throw new AssertionError("let in: " + what);
                    } catch (Exception e) {
                        assertThat(e).isNotNull();
                    }
                }
            }));
        }
        guessers.forEach(Thread::start);
        try {
            long wait = longest(right);
            System.out.println(
                    "beside " + GUESSERS + " threads of " + what + " a right one waits at most " + wait + " ms");
            assertThat(wait).isLessThan(5_000);
        } finally {
            enough.countDown();
        }
        for (Thread each : guessers) {
            each.join(10_000);
        }
    }

    /** How long the longest of some tries takes, in milliseconds; each must succeed. */
    private static long longest(Try right) throws Exception {
        long longest = 0;
        for (int i = 0; i < 5; i++) {
            long began = System.nanoTime();
            right.run();
            longest = Math.max(longest, (System.nanoTime() - began) / 1_000_000);
        }
        return longest;
    }
}
