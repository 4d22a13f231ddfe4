package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.turnoutboard.demo.DemoDay;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.Draft;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.OpenElection;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk whose program is killed (SIGKILL) while its clerk types. */
class KilledWhileTypingTest {
    private static final LocalDateTime EIGHT = LocalDateTime.of(2026, 3, 15, 8, 0);

    @TempDir
    Path temp;

    @Test
    void losesNothingThatWasSavedAndOffersWhatWasHalfTyped() throws Exception {
        Path folder = temp.resolve("election");
        Path user = temp.resolve("user");
        ElectionFolders folders = DemoDay.folders(user);
        folders.create(folder, DemoDay.FILES, Optional.of(EIGHT));

        Process desk = start(folder, user, "269", "233", "188", "14");
        try (BufferedReader out = desk.inputReader(StandardCharsets.UTF_8)) {
            int saved = 0;
            for (String line = out.readLine(); saved < 3; line = out.readLine()) {
                assertThat(line).as("the program goes on").isNotNull();
                saved += line.equals("saved") ? 1 : 0;
            }
            waitForTheDraft(folder, "14");
        }
        desk.destroyForcibly();
        assertThat(desk.waitFor(30, TimeUnit.SECONDS)).isTrue();

        try (OpenElection election = folders.open(folder)) {
            List<Integer> kept = counts(election.ledger().board().value());
            assertThat(kept).containsExactly(269, 233, 188);
            // A count may be on the disk while its draft is too: the window that opens next tells the two apart.
            List<Draft> rest = election.notes().drafts().stream()
                    .filter(draft -> !kept.contains(Integer.valueOf(draft.voted())))
                    .toList();
            assertThat(rest).extracting(Draft::time, Draft::voted).containsExactly(tuple("8h00", "14"));
            assertThat(rest.getFirst().station()).startsWith("4 · ");
        }
    }

    private static List<Integer> counts(Board board) {
        return board.stations().stream()
                .flatMap(station -> station.count(board.election().at(LocalTime.of(8, 0))).stream())
                .map(tally -> tally.voted())
                .toList();
    }

    /** The disk is written beside the typing: what is asked is that it happens, not that it happens at once. */
    private static void waitForTheDraft(Path folder, String typed) throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!written(folder, typed)) {
            assertThat(System.nanoTime()).as("the draft was written in time").isLessThan(until);
            Thread.onSpinWait();
        }
    }

    private static boolean written(Path folder, String typed) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("desks"))) {
            for (Path file :
                    files.filter(each -> each.endsWith("drafts.properties")).toList()) {
                if (Files.readString(file).contains("voted=" + typed + "\n")) {
                    return true;
                }
            }
            return false;
        }
    }

    private Process start(Path folder, Path user, String... counts) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--add-modules",
                "javafx.controls,javafx.fxml,javafx.swing",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                TypingDesk.class.getName(),
                folder.toString(),
                user.toString()));
        command.addAll(List.of(counts));
        return new ProcessBuilder(command)
                .redirectError(temp.resolve("errors.txt").toFile())
                .start();
    }
}
