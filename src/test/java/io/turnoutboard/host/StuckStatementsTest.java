package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2 with its assertions off, as a user has it: another program is asked. */
class StuckStatementsTest {
    @TempDir
    Path folder;

    @Test
    void aStatementThatH2WouldNeverLetBeginIsAnswered() throws Exception {
        assertThat(probe(StuckProbe.WATCHED)).isEqualTo(StuckProbe.ANSWERED);
    }

    /** The fault is still there: a later H2 without it needs no watch. */
    @Test
    void withoutTheWatchItIsNot() throws Exception {
        assertThat(probe(StuckProbe.NOT_WATCHED)).isEqualTo(StuckProbe.NEVER);
    }

    private String probe(String how) throws Exception {
        Process probe = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        StuckProbe.class.getName(),
                        folder.toString(),
                        how))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(probe.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said.strip();
    }
}
