package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same draft of the same ledger by two processes whose machines stand in other zones and speak other languages. */
class DraftElsewhereTest {
    @TempDir
    Path home;

    @Test
    void isTheSameFileByteForByte() throws Exception {
        Path here = draft("here.pdf", "Asia/Ho_Chi_Minh", "vi", "VN");
        Path elsewhere = draft("elsewhere.pdf", "America/Los_Angeles", "ar", "EG");

        assertThat(Files.size(here)).isGreaterThan(50_000);
        assertThat(Files.mismatch(here, elsewhere)).isEqualTo(-1);
    }

    private Path draft(String name, String zone, String language, String country)
            throws IOException, InterruptedException {
        Path file = home.resolve(name);
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Duser.timezone=" + zone,
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.home=" + home,
                        "-Dturnoutboard.home=" + home.resolve("own"),
                        "-Dturnoutboard.data=" + System.getProperty("turnoutboard.data", "data"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "report",
                        "--as-of",
                        "10:30",
                        "--out",
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(name + ".txt").toFile())
                .start();
        assertThat(process.waitFor()).as(() -> said(name)).isZero();
        return file;
    }

    private String said(String name) {
        try {
            return Files.readString(home.resolve(name + ".txt"));
        } catch (IOException e) {
            return "nothing: " + e.getMessage();
        }
    }
}
