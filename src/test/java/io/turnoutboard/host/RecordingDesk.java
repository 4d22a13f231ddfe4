package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.service.OpenElection;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A program of its own that the kill test starts and kills: it keys one count after another and says "saved n" only
 * once the n-th is saved (it ends when nobody reads it any more), or, given no number to begin with, is only the host. It ends by itself when its input ends.
 */
final class RecordingDesk {
    static final int STATIONS = 60;

    private RecordingDesk() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        try (OpenElection election =
                SmallElection.folders(Path.of(args[1]), STATIONS).open(folder)) {
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            out.println("ready " + election.ledger().state().value().connection());
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            if (args.length < 3) {
                in.readLine();
                return;
            }
            for (int number = Integer.parseInt(args[2]); !in.ready() && !out.checkError(); number++) {
                election.ledger().append(count(number));
                out.println("saved " + number);
            }
        }
    }

    /** The n-th count: each has a cell of its own, and a value that tells it from every other. */
    static TallyRecorded count(int number) {
        return SmallElection.tally(station(number), SmallElection.minute(number / STATIONS), number + 1);
    }

    static int station(int number) {
        return number % STATIONS + 1;
    }
}
