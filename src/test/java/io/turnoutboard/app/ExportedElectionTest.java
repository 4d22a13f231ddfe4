package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code new --from} reads the folder that {@code export --what all} wrote. */
class ExportedElectionTest {
    @TempDir
    static Path home;

    @Test
    void anElectionMadeOfAnExportExportsTheSame() throws IOException {
        assertThat(CommandRun.of(home, "new").err()).isEmpty();
        Path first = export("first");
        Path made = home.resolve("made");

        CommandRun run = CommandRun.of(
                home, "new", "--from", first.toString(), "--election", made.toString(), "--clock", "2026-03-15T10:32");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(files(export("second", "--election", made.toString()))).isEqualTo(files(first));
        assertThat(CommandRun.of(home, "verify", "--election", made.toString()).exitCode())
                .isZero();
    }

    private static Path export(String name, String... more) {
        Path folder = home.resolve(name);
        CommandRun run = CommandRun.of(
                home,
                Stream.concat(
                                Stream.of("export", "--what", "all", "--confidential", "--out", folder.toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return folder;
    }

    /** What stands in the files, but for the election's own id. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                texts.put(file.getFileName().toString(), text.replaceAll("(?m)^id,.*$", "id"));
            }
        }
        assertThat(texts).hasSize(7);
        return texts;
    }
}
