package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyCommandTest {
    @TempDir
    static Path home;

    @BeforeAll
    static void makeDemo() {
        assertThat(CommandRun.of(home, "new").err()).isEmpty();
    }

    private static CommandRun tally(String station, String at, String voted, String... more) {
        String[] all = new String[7 + more.length];
        System.arraycopy(new String[] {"tally", "--station", station, "--at", at, "--voted", voted}, 0, all, 0, 7);
        System.arraycopy(more, 0, all, 7, more.length);
        return CommandRun.of(home, all);
    }

    @Test
    void saysSavedThenSealedAndTheBoardHasIt() {
        CommandRun run = tally("1", "10:31", "1550");

        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).isEqualTo("đã lưu");
        assertThat(run.lines().get(1)).matches("đã chốt sổ, số \\d+");
        assertThat(run.exitCode()).isZero();
        assertThat(CommandRun.of(home, "board", "--as-of", "10:31").lines())
                .anyMatch(line -> line.matches(" +1  .*1\\.550 .*10h31.*"));
    }

    @Test
    void aCorrectionNeedsItsReasonAndThenCounts() {
        CommandRun without = tally("2", "10:30", "1.345");
        CommandRun with = tally("2", "10:30", "1.345", "--reason", "đính chính", "--lang", "en");

        assertThat(without.exitCode()).isEqualTo(3);
        assertThat(without.out()).isEmpty();
        assertThat(without.err()).contains("1.344").contains("[TB-R13]");
        assertThat(with.lines().get(0)).isEqualTo("saved");
        assertThat(with.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 10:30, 12a, TB-R01",
        "3, 10:30, 1e3, TB-R01",
        "3, 10:30, 12.5, TB-R01",
        "3, 10:30, 1.000.000.000.000, TB-R01",
        "3, 10:30, 99999999999, TB-R01",
        "3, 10:30, ٣, TB-R01",
        "3, 10:30, -5, TB-R02",
        "3, 23:00, 1200, TB-R03",
        "3, 06:59, 12, TB-R04",
        "0, 10:30, 12, TB-R05",
        "22, 10:30, 12, TB-R05",
        "x, 10:30, 12, TB-R05",
        "3, 10:32, 99999, TB-R07",
        "3, 1030, 12, TB-R09",
        "3, 24:00, 12, TB-R09",
        "3, 10:32, 12, TB-R11",
        "3, 09:30, 1800, TB-R12",
    })
    void refusesByTheRuleAndKeepsNothing(String station, String at, String voted, String code) {
        CommandRun run = tally(station, at, voted);

        assertThat(run.err())
                .endsWith("[" + code + "]" + System.lineSeparator())
                .doesNotContain("{", "Exception");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void aReasonThatATerminalGarbledIsNotKeptForEver() {
        for (String reason : new String[] {"\u001B[2J", "đính ch\uFFFDnh", "x".repeat(501), "a\nb", "a\u202Eb"}) {
            CommandRun run = tally("3", "10:32", "1090", "--reason", reason);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("[TB-C03]").doesNotContain("\u001B");
        }
    }

    @Test
    void asksForWhatIsMissing() {
        CommandRun run = CommandRun.of(home, "tally", "--station", "3");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Thiếu --at, --voted. [TB-C02]");
    }
}
