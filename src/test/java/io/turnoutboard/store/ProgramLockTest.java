package io.turnoutboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A lock against a real second program. */
class ProgramLockTest {
    @TempDir
    Path folder;

    @Test
    void isHeldAgainstOthersAndAgainstThisProgramUntilItIsGivenBack() throws Exception {
        Path file = folder.resolve("lock");
        ProgramLock lock = ProgramLock.take(file).orElseThrow();
        assertThat(ProgramLock.take(file)).isEmpty();
        assertThat(anotherProgram(file)).isEqualTo(LockProbe.HELD);
        lock.close();
        lock.close();
        assertThat(anotherProgram(file)).isEqualTo(LockProbe.TAKEN);
        ProgramLock.take(file).orElseThrow().close();
    }

    /** The host looks every second whether the desks of its own program are free: that must not free them. */
    @Test
    void outlivesThatThisProgramAsksForItAgain() throws Exception {
        Path desk = folder.resolve(JournalTest.HEADER.desk().toString());
        try (DeskFolder held = DeskFolder.createBound(folder, JournalTest.HEADER)) {
            assertThat(held.path()).isEqualTo(desk);
            for (int i = 0; i < 3; i++) {
                assertThat(DeskFolder.open(desk)).isEmpty();
            }
            assertThat(anotherProgram(desk.resolve("lock"))).isEqualTo(LockProbe.HELD);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link needs a right there")
    void isOneByWhateverWayTheFileIsReached() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("way"), Files.createDirectory(folder.resolve("place")));
        try (ProgramLock _ =
                ProgramLock.take(folder.resolve("place").resolve("lock")).orElseThrow()) {
            assertThat(ProgramLock.take(link.resolve("lock"))).isEmpty();
            assertThat(anotherProgram(link.resolve("lock"))).isEqualTo(LockProbe.HELD);
        }
    }

    private static String anotherProgram(Path file) throws IOException, InterruptedException {
        Process probe = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LockProbe.class.getName(),
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(probe.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said.strip();
    }
}
