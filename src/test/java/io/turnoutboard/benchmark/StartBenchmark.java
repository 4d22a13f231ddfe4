package io.turnoutboard.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.benchmark.Measured.Spread;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the start of a JVM to the first painted board of the demo, against the same JVM opening an empty window. */
class StartBenchmark {
    private static final int ROUNDS = 9;
    private static final int MOST_SECONDS_TO_END = 20;
    private static final List<String> FLAGS = List.of(
            "--sun-misc-unsafe-memory-access=allow",
            "--module-path",
            System.getProperty("jdk.module.path", ""),
            "--add-modules",
            "javafx.controls,javafx.fxml,javafx.swing",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true");

    @TempDir
    Path temp;

    @Test
    void opensTheBoardOfTheDemo() throws Exception {
        start(EmptyWindow.class);
        start(BoardWindow.class); // makes the demo; both are on the warm disk from now on
        List<Long> empty = new ArrayList<>();
        List<Long> board = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            empty.add(start(EmptyWindow.class));
            board.add(start(BoardWindow.class));
        }
        report("an empty window, painted", new Spread(empty), new Spread(empty));
        report("the board, painted", new Spread(board), new Spread(empty));
    }

    private static void report(String what, Spread spread, Spread baseline) {
        System.out.println(what + ": "
                + "median %s of %d, slowest %s, ratio to an empty window %.2f"
                        .formatted(
                                spread.median(),
                                spread.nanos().size(),
                                spread.percentile(100),
                                spread.ratioTo(baseline)));
    }

    /** Starts a program and gives the nanoseconds until it said that it is painted; it must then end well by itself. */
    private long start(Class<?> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-Dturnoutboard.home=" + temp.resolve("home"));
        command.add("-Dturnoutboard.data=" + System.getProperty("turnoutboard.data", "data"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName(), "desktop"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        temp.resolve("complaints").toFile()));
        builder.environment().put("DISPLAY", "none: the headless platform asks for no display");
        long before = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo(FirstFrame.PAINTED);
            long painted = System.nanoTime() - before;
            assertThat(process.waitFor(MOST_SECONDS_TO_END, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            return painted;
        } finally {
            process.destroyForcibly();
        }
    }
}
