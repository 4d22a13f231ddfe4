package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.demo.DemoDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two cut-offs, of which the second lacks one station until another desk keys it. */
class CutOffDraftsCommandTest {
    @TempDir
    Path home;

    private Path folder;
    private Path drafts;

    @BeforeEach
    void makeTheDay() throws IOException {
        Path files = home.resolve("files");
        Files.createDirectories(files);
        try (Stream<Path> all = Files.list(DemoDay.FILES)) {
            for (Path file : all.toList()) {
                Files.copy(file, files.resolve(file.getFileName().toString()));
            }
        }
        Files.writeString(files.resolve("slots.csv"), "at\n08:00\n09:00\n");
        Path tallies = files.resolve("tallies.csv");
        List<String> counts = Files.readAllLines(tallies).stream()
                .filter(line -> !line.startsWith("12,09:") && !line.startsWith("12,1"))
                .toList();
        Files.write(tallies, counts);
        folder = home.resolve("election");
        drafts = home.resolve("drafts");
        CommandRun made = CommandRun.of(home, "new", "--election", folder.toString(), "--from", files.toString());
        assertThat(made.exitCode()).as(made.err()).isZero();
    }

    @Test
    void theDraftOfACutOffIsWrittenOnceItsLastStationHasReported() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<CommandRun> waiting = other.submit(() -> CommandRun.of(
                    home, "report", "--each-cut-off", "--election", folder.toString(), "--out", drafts.toString()));

            CommandRun tally = CommandRun.of(
                    home,
                    "tally",
                    "--election",
                    folder.toString(),
                    "--station",
                    "12",
                    "--at",
                    "9:00",
                    "--voted",
                    "707");
            assertThat(tally.exitCode()).as(tally.err()).isZero();

            CommandRun run = waiting.get();
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.lines())
                    .containsSubsequence(
                            drafts.resolve("bao-cao-nhanh-08h00.pdf").toString(),
                            drafts.resolve("bao-cao-nhanh-09h00.pdf").toString());
            assertThat(Files.size(drafts.resolve("bao-cao-nhanh-09h00.pdf"))).isGreaterThan(50_000);
        }
    }
}
