package io.turnoutboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A real limit of the system, set for a process of its own: what a full disk does, without filling one. */
@EnabledOnOs(
        value = {OS.LINUX, OS.MAC},
        disabledReason = "needs ulimit")
class FullDiskTest {
    /** Blocks of 512 or 1024 bytes, as the shell counts them: room for some entries, not for all. */
    private static final int BLOCKS = 24;

    @TempDir
    Path folder;

    @Test
    void anEntryThatFindsNoRoomIsNotSavedAndTheJournalStaysReadable() throws Exception {
        Path path = folder.resolve("journal");
        Journal.create(path, JournalTest.HEADER).close();

        int saved = appendUntilItIsFull(path);

        assertThat(saved).isBetween(5, WriterOnAFullDisk.MOST - 1);
        try (Journal journal = Journal.open(path)) {
            assertThat(journal.entries())
                    .isEqualTo(IntStream.rangeClosed(1, saved)
                            .mapToObj(JournalTest::entry)
                            .toList());
            journal.append(JournalTest.entry(saved + 1));
        }
        assertThat(folder)
                .isDirectoryNotContaining(file -> file.getFileName().toString().contains("cut"));
    }

    private int appendUntilItIsFull(Path path) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path output = folder.resolve("output");
        Process writer = new ProcessBuilder(List.of(
                        "sh",
                        "-c",
                        "ulimit -f " + BLOCKS + "; exec \"$0\" \"$@\"",
                        java,
                        "-XX:-UsePerfData",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriterOnAFullDisk.class.getName(),
                        path.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(output);
        assertThat(writer.exitValue()).as(said).isZero();
        return Integer.parseInt(said.strip());
    }
}
