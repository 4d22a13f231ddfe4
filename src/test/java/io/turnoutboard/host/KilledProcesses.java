package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.OpenElection;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs of their own key counts and are killed (SIGKILL) around "saved", as desks that are their own host, and as
 * hosts of others. Every count that was reported as saved is on the board afterwards, once and unchanged.
 */
abstract class KilledProcesses {
    private static final int CELLS = 212 * RecordingDesk.STATIONS;
    private static final int FEWEST_SAVED_A_ROUND = 5;

    @TempDir
    Path temp;

    private Path folder;
    private ElectionFolders folders;
    private final List<Integer> saved = new ArrayList<>();
    private int next;

    @BeforeEach
    void makeAnElection() throws Exception {
        folder = temp.resolve("bau-cu");
        folders = SmallElection.folders(temp.resolve("user"), RecordingDesk.STATIONS);
        folders.create(folder, Files.createDirectory(temp.resolve("files")), Optional.empty());
    }

    void killDesks(int rounds, Random random) throws Exception {
        for (int round = 0; round < rounds; round++) {
            Child desk = Child.start(folder, temp, next);
            desk.readUntilSaved(FEWEST_SAVED_A_ROUND + random.nextInt(60), saved);
            desk.kill(saved);
            next = Math.max(next, desk.lastSeen()) + 2;
        }
    }

    void killHosts(int rounds, Random random) throws Exception {
        for (int round = 0; round < rounds; round++) {
            Child host = Child.start(folder, temp);
            Child desk = Child.start(folder, temp, next);
            desk.readUntilSaved(FEWEST_SAVED_A_ROUND + random.nextInt(40), saved);
            host.kill(saved);
            desk.readUntilSaved(5 + random.nextInt(20), saved);
            desk.end(saved);
            next = Math.max(next, desk.lastSeen()) + 2;
        }
    }

    void judge(String who, int rounds) throws Exception {
        assertThat(next).as("cells used").isLessThan(CELLS);
        try (OpenElection election = folders.open(folder)) {
            List<Integer> lost = lost(election.ledger().board().value());
            System.out.println("killed " + who + ": "
                    + "rounds %d, saved %d, lost %d".formatted(rounds, saved.size(), lost.size()));
            assertThat(lost).isEmpty();
            assertThat(saved).hasSizeGreaterThan(rounds * FEWEST_SAVED_A_ROUND).doesNotHaveDuplicates();
            assertThat(election.audit().verify(Optional.empty()).holds()).isTrue();
        }
    }

    private List<Integer> lost(Board board) {
        return saved.stream().filter(number -> !stands(board, number)).toList();
    }

    static boolean stands(Board board, int number) {
        Optional<SlotCell> cell = board.station(SmallElection.id(RecordingDesk.station(number)))
                .flatMap(station -> station.cell(RecordingDesk.count(number).time()));
        return cell.isPresent()
                && cell.get().tallies().stream().map(Tally::voted).toList().equals(List.of(number + 1));
    }

    /** A process of the test's own. */
    private static final class Child {
        private final Process process;
        private final BufferedReader out;
        private int last;

        private Child(Process process) {
            this.process = process;
            out = process.inputReader(StandardCharsets.UTF_8);
        }

        static Child start(Path folder, Path temp) throws IOException {
            return start(folder, temp, List.of());
        }

        static Child start(Path folder, Path temp, int from) throws IOException {
            return start(folder, temp, List.of(Integer.toString(from)));
        }

        private static Child start(Path folder, Path temp, List<String> more) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    RecordingDesk.class.getName(),
                    folder.toString(),
                    temp.resolve("user").toString()));
            command.addAll(more);
            Child child = new Child(new ProcessBuilder(command)
                    .redirectError(temp.resolve("errors.txt").toFile())
                    .start());
            String first = child.out.readLine();
            assertThat(first)
                    .as(() -> "what the process says first; its errors: " + errors(temp))
                    .startsWith("ready");
            return child;
        }

        private static String errors(Path temp) {
            try {
                return Files.readString(temp.resolve("errors.txt"));
            } catch (IOException e) {
                return "cannot be read: " + e.getMessage();
            }
        }

        void readUntilSaved(int count, List<Integer> saved) throws IOException {
            for (int i = 0; i < count; i++) {
                note(out.readLine(), saved);
            }
        }

        /** Kills at once; what it had said before still counts. */
        void kill(List<Integer> saved) throws Exception {
            process.toHandle().destroyForcibly();
            drain(saved);
        }

        void end(List<Integer> saved) throws Exception {
            process.outputWriter(StandardCharsets.UTF_8).append("end\n").flush();
            drain(saved);
            assertThat(process.exitValue()).isZero();
        }

        private void drain(List<Integer> saved) throws Exception {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                note(line, saved);
            }
            assertThat(process.waitFor(30, TimeUnit.SECONDS))
                    .as("the process ended")
                    .isTrue();
        }

        private void note(String line, List<Integer> saved) {
            assertThat(line).as("what the process says").isNotNull();
            if (line.matches("saved \\d+")) {
                last = Integer.parseInt(line.substring("saved ".length()));
                saved.add(last);
            }
        }

        int lastSeen() {
            return last;
        }
    }
}
