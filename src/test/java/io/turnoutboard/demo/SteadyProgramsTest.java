package io.turnoutboard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.host.LocalElections;
import io.turnoutboard.service.Invitation;
import java.io.BufferedReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host and 21 desks, each a program of its own, over the demo's day at 600 times its pace, and then at rest: they show one
 * board, and at rest their memory and CPU are flat. {@code -Drest.minutes} says how long they rest; an hour unless it is given.
 */
@Tag("endurance")
class SteadyProgramsTest {
    private static final int DESKS = 21;
    private static final Duration DAY = Duration.ofSeconds(80);
    private static final int REST_MINUTES = Integer.getInteger("rest.minutes", 60);
    /** Before the rest is looked at: a program that has just begun is still being compiled. */
    private static final Duration SETTLES = Duration.ofMinutes(10);

    private static final int SAMPLES = 12;

    @TempDir
    Path temp;

    @Test
    void hostAndDesksShowOneBoardAndStayFlat() throws Exception {
        Path folder = temp.resolve("host").resolve("lang");
        Path user = temp.resolve("host").resolve("user");
        DemoDay.make(folder, user);
        List<Program> programs = new ArrayList<>();
        try {
            Program host = new Program(folder, user);
            programs.add(host);
            host.ask("share");
            for (int i = 0; i < DESKS; i++) {
                programs.add(desk(host, i));
            }
            host.ask("600");
            sample("day", DAY.dividedBy(SAMPLES), host, programs.get(1));
            host.ask("0");
            LockSupport.parkNanos(SETTLES.toNanos());
            List<long[]> rest =
                    sample("rest", Duration.ofMinutes(REST_MINUTES).dividedBy(SAMPLES), host, programs.get(1));
            String head = last(host);
            for (Program each : programs) {
                assertThat(last(each)).as("the one board").isEqualTo(head);
            }
            assertFlat("memory of the host", rest, 0);
            assertFlat("memory of the desk", rest, 2);
            assertNotGrowing("CPU of the host", rest, 1);
            assertNotGrowing("CPU of the desk", rest, 3);
        } finally {
            programs.forEach(Program::kill);
        }
    }

    private Program desk(Program host, int number) throws Exception {
        Path place = temp.resolve("ban-" + number);
        LocalElections folders = DemoDay.folders(place.resolve("user"));
        String text = host.ask("invite Bàn " + number).replace('|', '\n');
        folders.join(Invitation.parse(text), place.resolve("lang"));
        return new Program(place.resolve("lang"), place.resolve("user"));
    }

    /** Memory and CPU since the sample before, of host and of one desk. */
    private static List<long[]> sample(String when, Duration every, Program host, Program desk) throws Exception {
        List<long[]> samples = new ArrayList<>();
        long[] before = {host.figure(1), desk.figure(1)};
        for (int i = 0; i < SAMPLES; i++) {
            LockSupport.parkNanos(every.toNanos());
            long[] now = {host.figure(0), host.figure(1), desk.figure(0), desk.figure(1)};
            samples.add(new long[] {now[0], now[1] - before[0], now[2], now[3] - before[1]});
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s %2d: host %.1f MB, CPU %.1f %%; desk %.1f MB, CPU %.1f %%",
                    when,
                    i + 1,
                    now[0] / 1e6,
                    100.0 * (now[1] - before[0]) / every.toNanos(),
                    now[2] / 1e6,
                    100.0 * (now[3] - before[1]) / every.toNanos()));
            before = new long[] {now[1], now[3]};
        }
        return samples;
    }

    private static void assertFlat(String what, List<long[]> samples, int which) {
        assertThat(lastToFirst(what, samples, which)).as(what).isBetween(0.9, 1.1);
    }

    /** CPU may fall: programs are compiled better the longer they run. */
    private static void assertNotGrowing(String what, List<long[]> samples, int which) {
        assertThat(lastToFirst(what, samples, which)).as(what).isLessThan(1.1);
    }

    private static double lastToFirst(String what, List<long[]> samples, int which) {
        double first = average(samples.subList(0, SAMPLES / 3), which);
        double last = average(samples.subList(SAMPLES - SAMPLES / 3, SAMPLES), which);
        System.out.println(String.format(Locale.ROOT, "%s at rest, last third to first: %.2f", what, last / first));
        return last / first;
    }

    private static double average(List<long[]> samples, int which) {
        return samples.stream().mapToLong(each -> each[which]).average().orElseThrow();
    }

    private static String last(Program program) throws Exception {
        String[] figures = program.ask("figures").split(" ", -1);
        return figures[2] + " " + figures[3];
    }

    /** A {@link DemoProcess}. */
    private static final class Program {
        private final Process process;
        private final BufferedReader out;

        Program(Path folder, Path user) throws Exception {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-Xmx256m",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            DemoProcess.class.getName(),
                            folder.toString(),
                            user.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            out = process.inputReader(StandardCharsets.UTF_8);
            assertThat(out.readLine()).isEqualTo("ready");
        }

        String ask(String question) throws Exception {
            Writer in = process.outputWriter(StandardCharsets.UTF_8);
            in.append(question).append('\n').flush();
            String answer = out.readLine();
            assertThat(answer).as("the answer to " + question).isNotNull();
            return answer;
        }

        long figure(int which) throws Exception {
            return Long.parseLong(ask("figures").split(" ", -1)[which]);
        }

        void kill() {
            process.destroyForcibly();
        }
    }
}
