package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideCommandTest {
    @TempDir
    private Path temp;

    @Test
    void savesTheGuideAndTheCard() throws Exception {
        for (String name : new String[] {"clerk", "emergency", "prepare"}) {
            Path file = temp.resolve(name + ".pdf");
            CommandRun run = CommandRun.of(temp.resolve("home"), "guide", name, "--out", file.toString());
            assertThat(run.exitCode()).as(run.err()).isZero();
            try (PDDocument read = Loader.loadPDF(file.toFile())) {
                assertThat(read.getNumberOfPages()).isPositive();
            }
        }
        assertThat(temp.resolve("home/own/data/lang-2026"))
                .as("no election is made for it")
                .doesNotExist();
    }

    @Test
    void namesThePagesThatThereAre() {
        Path file = temp.resolve("x.pdf");
        CommandRun run = CommandRun.of(temp.resolve("home"), "guide", "boss", "--out", file.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("clerk", "emergency");
        assertThat(Files.exists(file)).isFalse();
    }
}
