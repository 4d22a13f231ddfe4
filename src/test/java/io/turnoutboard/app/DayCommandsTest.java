package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The commands {@code event} and {@code log} on the demo at 10h32. */
class DayCommandsTest {
    @TempDir
    static Path home;

    @BeforeAll
    static void makeDemo() {
        assertThat(CommandRun.of(home, "new").err()).isEmpty();
    }

    private static CommandRun event(String kind, String station, String at, String... more) {
        return CommandRun.of(
                home,
                Stream.concat(Stream.of("event", "--kind", kind, "--station", station, "--at", at), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static CommandRun log(String... more) {
        return CommandRun.of(
                home, Stream.concat(Stream.of("log"), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void anEventIsSavedThenSealedAndStandsInTheLog() {
        CommandRun out = event("interrupted", "5", "9:40", "--text", "mất điện");
        CommandRun back = event("resumed", "5", "9h58", "--lang", "en");

        assertThat(out.err()).isEmpty();
        assertThat(out.lines()).first().isEqualTo("đã lưu");
        assertThat(out.lines().get(1)).matches("đã chốt sổ, số \\d+");
        assertThat(back.lines()).first().isEqualTo("saved");
        assertThat(back.exitCode()).isZero();
        assertThat(log("--station", "5", "--kind", "interruption").lines())
                .anyMatch(line ->
                        line.matches(" *9h40  KVBP 5 +Gián đoạn bỏ phiếu .*đến 9h58, kéo dài 18 phút · mất điện .*"))
                .anyMatch(line -> line.matches(" *9h58  KVBP 5 +Tiếp tục bỏ phiếu .*sau 18 phút.*"))
                .noneMatch(line -> line.contains("KVBP 6") || line.contains("Số lũy kế"));
    }

    @Test
    void theWardAsksForDirectionWithoutAStation() {
        CommandRun ask = CommandRun.of(
                home, "event", "--kind", "ask", "--at", "10:05", "--text", "xin thêm ô dù cho cử tri cao tuổi");

        assertThat(ask.exitCode()).isZero();
        assertThat(log("--kind", "incident").lines())
                .anyMatch(line -> line.contains("Toàn phường  Xin ý kiến chỉ đạo"));
    }

    @ParameterizedTest
    @CsvSource({
        "opened, 3, 7:00, 3, TB-L11",
        "resumed, 3, 9:00, 3, TB-L19",
        "box-back, 3, 9:00, 3, TB-L19",
        "interrupted, 3, 11:00, 3, TB-R03",
        "interrupted, 99, 9:00, 3, TB-R05",
        "incident, 3, 9:00, 3, TB-E01",
        "interrupted, 3, 25:00, 2, TB-C03",
        "burnt, 3, 9:00, 2, TB-C03",
    })
    void refusesWithItsCodeAndKeepsNothing(String kind, String station, String at, int exitCode, String code) {
        CommandRun run = event(kind, station, at);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .endsWith("[" + code + "]" + System.lineSeparator())
                .doesNotContain("{", "Exception");
    }

    @Test
    void whatHappensAtAStationNeedsOne() {
        CommandRun run = CommandRun.of(home, "event", "--kind", "box-out", "--at", "9:00");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Thiếu --station. [TB-C02]");
    }

    @Test
    void theLogTellsTheMorningInOrderInEveryForm() {
        List<String> text = log("--kind", "opening").lines();
        String csv = log("--kind", "opening", "--format", "csv").out();
        String json = log("--kind", "opening", "--format", "json").out();

        assertThat(text.stream().filter(line -> line.contains("  Khai mạc "))).hasSize(21);
        assertThat(text.get(5)).matches(" *6h00  KVBP 21 +Khai mạc .*");
        assertThat(csv).startsWith("\uFEFFGiờ,Khu vực,Loại,Việc,Nội dung,").endsWith("\r\n");
        assertThat(csv.lines()).hasSize(22);
        assertThat(csv.lines().toList().get(1)).startsWith("2026-03-15 06:00,21,Khai mạc,Khai mạc,,Bàn trực minh họa,");
        assertThat(json).contains("\"at\":\"2026-03-15T06:00:00+07:00\",\"station\":\"00199-21\",\"number\":21");
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                // a malformed document throws
            }
        }
    }

    @Test
    void theLogOfAStationThatIsNotThereIsRefused() {
        CommandRun run = log("--station", "99");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("[TB-R05]");
    }

    @Test
    void noFigureOfAConfidentialStationLeavesTheProgram() throws IOException {
        Path plan = home.resolve("masked-plan");
        Files.createDirectories(plan);
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("turnoutboard.data", "data"), "lang-2026"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, plan.resolve(file.getFileName()));
            }
        }
        Path stations = plan.resolve("stations.csv");
        Files.writeString(
                stations,
                Files.readString(stations).replace(",6,false,TDP23;TDP24;TDP25,", ",6,true,TDP23;TDP24;TDP25,"));
        String folder = home.resolve("masked").toString();
        assertThat(CommandRun.of(home, "new", "--from", plan.toString(), "--election", folder)
                        .err())
                .isEmpty();

        String log = log("--election", folder, "--station", "13").out();
        assertThat(log).contains("Khai mạc", "Số lũy kế", "Che số liệu").doesNotContain("cử tri, tính đến");
        assertThat(log("--election", folder, "--format", "json").out()).contains("\"masked\":true");
    }
}
