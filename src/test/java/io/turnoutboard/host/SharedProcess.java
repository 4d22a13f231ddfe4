package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.SignInOutcome;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/**
 * A program of its own that a test starts, kills and freezes. Given a folder and its user's folder it is only the host;
 * given a person, a first number, an end and a pace in milliseconds too, it is a desk on another machine that keys one
 * count after another and says "saved n" once the n-th is saved. It tells how it stands when asked "state", makes a backup when asked, and ends when told "end" or by nobody.
 */
final class SharedProcess {
    private final OpenElection election;
    private final PrintStream out;

    private SharedProcess(OpenElection election, PrintStream out) {
        this.election = election;
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (OpenElection election = SmallElection.cheapFolders(Path.of(args[1]), SharedBoard.STATIONS)
                .open(Path.of(args[0]))) {
            SharedProcess process = new SharedProcess(election, out);
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            if (args.length < 6) {
                out.println("ready "
                        + election.sharing()
                                .orElseThrow()
                                .shared()
                                .orElseThrow()
                                .port());
                process.answer(in);
            } else {
                process.signIn(new PersonId(args[2]));
                process.key(Integer.parseInt(args[3]), Integer.parseInt(args[4]), in, Integer.parseInt(args[5]));
            }
        }
    }

    private void signIn(PersonId person) {
        SignInOutcome outcome = election.signIn().signIn(person, SharedBoard.PASSWORD);
        if (!(outcome instanceof SignInOutcome.SignedIn)) {
            throw new IllegalStateException("signing in: " + outcome);
        }
        out.println("ready 0");
    }

    private void key(int from, int below, BufferedReader in, int paceMillis) throws Exception {
        for (int number = from; number < below && !out.checkError(); number++) {
            if (in.ready() && !answerOne(in)) {
                return;
            }
            election.ledger().append(RecordingDesk.count(number));
            out.println("saved " + number);
            LockSupport.parkNanos(paceMillis * 1_000_000L);
        }
        answer(in);
    }

    private void answer(BufferedReader in) throws IOException {
        while (answerOne(in)) {
            // the next question
        }
    }

    /** Answers a question; false when there will be none. "rest" lets it key nothing more. */
    private boolean answerOne(BufferedReader in) throws IOException {
        String question = in.readLine();
        if (question == null || question.equals("end")) {
            return false;
        }
        if (question.equals("rest")) {
            answer(in);
            return false;
        }
        if (question.equals("backup")) {
            out.println(election.backups()
                    .orElseThrow()
                    .backupNow()
                    .last()
                    .orElseThrow()
                    .file());
            return true;
        }
        DeskState state = election.ledger().state().value();
        Board.Head head = election.ledger().board().value().head();
        out.println("state %s %d %d %d %s"
                .formatted(
                        state.connection(),
                        state.saved(),
                        state.sealed(),
                        head.seq(),
                        head.hash().orElseThrow().hex()));
        return true;
    }
}
