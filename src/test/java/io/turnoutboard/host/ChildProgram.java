package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** A {@link SharedProcess} that a test started. What it says is read at once, so that it never waits for the test. */
public final class ChildProgram {
    private static final String SAVED = "saved ";
    private static final int PATIENCE_SECONDS = 120;
    private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx128m");

    private final Process process;
    private final Thread reader;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final Path errors;

    private ChildProgram(Process process, Path errors, IntConsumer saved) {
        this.process = process;
        this.errors = errors;
        reader = Thread.ofPlatform().daemon(true).start(() -> read(saved));
    }

    static ChildProgram start(Path errors, IntConsumer saved, String... arguments) throws Exception {
        return start(errors, saved, SMALL, List.of(arguments));
    }

    /** Only a host, with the settings of Java that a user has. */
    public static ChildProgram startHost(Path errors, Path folder, Path userFolder) throws Exception {
        return start(errors, number -> {}, List.of(), List.of(folder.toString(), userFolder.toString()));
    }

    private static ChildProgram start(Path errors, IntConsumer saved, List<String> settings, List<String> arguments)
            throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SharedProcess.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
        return new ChildProgram(process, errors, saved);
    }

    private void read(IntConsumer saved) {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(SAVED)) {
                    saved.accept(Integer.parseInt(line.substring(SAVED.length())));
                } else {
                    answers.add(line);
                }
            }
        } catch (IOException e) {
            // it was killed
        }
    }

    /** How it says that it stands: the name of its connection, and the last line with its hash. */
    record State(String connection, long saved, long sealed, String head) {}

    State state() throws Exception {
        String[] said = ask("state").split(" ", -1);
        return new State(said[1], Long.parseLong(said[2]), Long.parseLong(said[3]), said[4] + " " + said[5]);
    }

    /** What it says next, but for what it saved. */
    public String answer() throws Exception {
        String answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(answer)
                .as(() -> "an answer of the program; its errors: " + errors() + "; its threads: " + threads())
                .isNotNull();
        return answer;
    }

    String ask(String question) throws Exception {
        tell(question);
        return answer();
    }

    void tell(String what) throws IOException {
        Writer in = process.outputWriter(StandardCharsets.UTF_8);
        in.append(what).append('\n').flush();
    }

    /** What it has taken of a core since it began. */
    public Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() throws Exception {
        process.toHandle().destroyForcibly();
        await();
    }

    public void end() throws Exception {
        tell("end");
        await();
        assertThat(process.exitValue())
                .as(() -> "how it ended; its errors: " + errors())
                .isZero();
    }

    private void await() throws Exception {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as(() -> "the process ended; its errors: " + errors() + "; its threads: " + threads())
                .isTrue();
        reader.join();
    }

    /** Stops it where it stands, as a machine that sleeps. */
    void freeze() throws Exception {
        signal("-STOP");
    }

    void thaw() throws Exception {
        signal("-CONT");
    }

    private void signal(String signal) throws Exception {
        run("sh", "-c", "kill " + signal + " " + process.pid());
    }

    /** Lets it write no file beyond this size, as on a disk that is full; "unlimited" gives the room back. */
    void limitFiles(String bytes) throws Exception {
        run("prlimit", "--pid", Long.toString(process.pid()), "--fsize=" + bytes + ":unlimited");
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                .as(String.join(" ", command))
                .isZero();
    }

    /** What every thread of it does, to find what it waits for. */
    private String threads() {
        try {
            Process jstack = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jstack")
                                    .toString(),
                            "-l",
                            Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .start();
            return new String(jstack.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "cannot be read: " + e.getMessage();
        }
    }

    private String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            return "cannot be read: " + e.getMessage();
        }
    }
}
