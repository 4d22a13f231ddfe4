package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tally sheet that {@code export} writes, filled in, by {@code import}. */
class TallySheetCommandTest {
    @TempDir
    static Path home;

    @BeforeAll
    static void makeElections() {
        assertThat(CommandRun.of(home, "new", "--clock", "2026-03-15T13:40").err())
                .isEmpty();
        for (String purpose : List.of("real", "drill")) {
            CommandRun made = CommandRun.of(
                    home,
                    "new",
                    "--empty",
                    "--election",
                    folder(purpose),
                    "--ward",
                    "Phường Thử",
                    "--code",
                    "00001",
                    "--date",
                    "2031-05-25",
                    "--purpose",
                    purpose);
            assertThat(made.err()).isEmpty();
        }
    }

    private static String folder(String name) {
        return home.resolve(name).toString();
    }

    private static Path export(String name, String what, String... more) {
        Path file = home.resolve(name);
        List<String> arguments = new ArrayList<>(List.of("export", "--what", what, "--out", file.toString()));
        arguments.addAll(List.of(more));
        assertThat(CommandRun.of(home, arguments.toArray(String[]::new)).exitCode())
                .isZero();
        return file;
    }

    @Test
    void countsThatAreFilledInComeIn() throws IOException {
        List<String> counted = Files.readAllLines(export("wide.csv", "counts", "--wide"));
        String[] missing = counted.stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[cells.length - 1].isEmpty())
                .findFirst()
                .orElseThrow();
        String last = counted.getFirst().substring(counted.getFirst().lastIndexOf(',') + 1);
        Path sheet = export("sheet.csv", "tally-sheet", "--lang", "en");

        fill(sheet, missing[0], last, Integer.toString(2_000));
        CommandRun run = CommandRun.of(home, "import", sheet.toString(), "--answer", "TB-I65=yes");

        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).contains("đã lưu 1 mục", "đã chốt sổ 1 mục");
        assertThat(CommandRun.of(home, "history", "--station", missing[0], "--at", last)
                        .out())
                .contains("2.000");
        assertThat(CommandRun.of(home, "import", sheet.toString()).out()).contains("Sổ đã có tất cả");
    }

    private static void fill(Path sheet, String station, String time, String value) throws IOException {
        List<String> lines = Files.readAllLines(sheet);
        List<String> headings = lines.stream()
                .filter(line -> line.startsWith("Station,"))
                .map(line -> Arrays.asList(line.split(",")))
                .findFirst()
                .orElseThrow();
        int fromRight = headings.size() - headings.indexOf(time);
        List<String> filled = lines.stream()
                .map(line -> line.startsWith(station + ",") ? filled(line, fromRight, value) : line)
                .toList();
        Files.write(sheet, filled);
    }

    /** A blank line ends in a comma a cut-off. */
    private static String filled(String line, int fromRight, String value) {
        String start = line.substring(0, line.length() - fromRight + 1);
        return start
                + value
                + IntStream.range(1, fromRight).mapToObj(each -> ",").reduce("", String::concat);
    }

    @Test
    void aSheetOfADrillIsRefusedByTheRealDayAndTheOtherWayRound() {
        Path ofReal = export("real.xlsx", "tally-sheet", "--election", folder("real"));
        Path ofDrill = export("drill.xlsx", "tally-sheet", "--election", folder("drill"));
        Path ofDemo = export("demo.csv", "tally-sheet");

        assertThat(bring(ofDrill, "real").out()).contains("TB-I92@B4");
        assertThat(bring(ofReal, "drill").out()).contains("TB-I93@B4");
        assertThat(bring(ofDemo, "drill").out()).contains("TB-I91@B4");
        assertThat(bring(ofDrill, "real").exitCode()).isEqualTo(3);
        assertThat(bring(ofReal, "drill").err()).contains("Chưa nhập gì");
    }

    private static CommandRun bring(Path file, String into) {
        return CommandRun.of(home, "import", file.toString(), "--election", folder(into));
    }
}
