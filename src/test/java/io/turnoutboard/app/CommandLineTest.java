package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of wrong arguments and in the help; none of it needs an election. */
class CommandLineTest {
    private static final List<String> COMMANDS = List.of(
            "desktop",
            "board",
            "tally",
            "event",
            "log",
            "correct",
            "approve",
            "history",
            "person",
            "host",
            "invite",
            "join",
            "snapshot",
            "report",
            "guide",
            "verify",
            "rebuild",
            "new",
            "import",
            "export",
            "prepare",
            "end",
            "archive",
            "backup",
            "restore",
            "keys",
            "map",
            "describe",
            "slots",
            "station",
            "group",
            "officer",
            "list");

    @TempDir
    Path home;

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("TB-C01", List.of("bogus")),
                arguments("TB-C01", List.of("board", "--colour", "red")),
                arguments("TB-C01", List.of("board", "extra")),
                arguments("TB-C01", List.of("@/etc/passwd")),
                arguments("TB-C02", List.of("board", "--as-of")),
                arguments("TB-C02", List.of("tally")),
                arguments("TB-C02", List.of("snapshot")),
                arguments("TB-C04", List.of("board", "--as-of", "10:30", "--as-of", "10:31")),
                arguments("TB-C03", List.of("board", "--as-of", "10.5.3")),
                arguments("TB-C03", List.of("board", "--as-of", "")),
                arguments("TB-C03", List.of("board", "--as-of", "10:60")),
                arguments("TB-C03", List.of("board", "--format", "xml")),
                arguments("TB-C03", List.of("board", "--out", "")),
                arguments("TB-C03", List.of("board", "--out", "a\u0000b")),
                arguments("TB-C03", List.of("board", "--election", "")),
                arguments("TB-C03", List.of("board", "--lang", "fr")),
                arguments("TB-C03", List.of("new", "--clock", "10:32")),
                arguments("TB-C03", List.of("new", "--clock", "2026-02-30T10:32")),
                arguments("TB-C03", List.of("snapshot", "--out", "x.exe")),
                arguments("TB-C03", List.of("snapshot", "--out", "x.png", "--size", "99999x1")),
                arguments("TB-C03", List.of("snapshot", "--out", "x.png", "--size", "-1x-1")),
                arguments("TB-C03", List.of("snapshot", "--out", "x.png", "--theme", "pink")),
                arguments("TB-C03", List.of("snapshot", "--out", "x.png", "--screen", "../x")));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void saysWhatIsWrongInOneSentenceWithItsCode(String code, List<String> typed) {
        for (String language : List.of("vi", "en")) {
            List<String> all = new ArrayList<>(typed);
            if (!typed.contains("--lang")) {
                all.addFirst(language);
                all.addFirst("--lang");
            }
            CommandRun run = CommandRun.of(home, all.toArray(String[]::new));

            assertThat(run.err()).contains("[" + code + "]").doesNotContain("Exception", "\tat ", "{");
            assertThat(run.out()).isEmpty();
            assertThat(run.exitCode()).isEqualTo(2);
        }
        assertThat(Files.exists(home.resolve("own/lang-2026")))
                .as("nothing was made")
                .isFalse();
    }

    @Test
    void theHelpOfEveryCommandIsWholeInBothLanguages() {
        for (String language : List.of("vi", "en")) {
            for (String command : COMMANDS) {
                CommandRun run = CommandRun.of(home, command, "--help", "--lang", language);

                assertThat(run.exitCode()).isZero();
                assertThat(run.err()).isEmpty();
                assertThat(run.out())
                        .contains("--help", "--lang", "--election", "turnout-board " + command)
                        .contains(language.equals("vi") ? "Mã kết thúc:" : "Exit codes:")
                        .doesNotContain("cli.", language.equals("vi") ? "Usage" : "Cách dùng");
                assertThat(run.lines())
                        .filteredOn(line -> line.matches("  [0-7]   .+"))
                        .hasSize(8);
                assertThat(run.lines())
                        .filteredOn(line -> line.matches(" {2,6}(-h, |-V, )?--[a-z-]+(=\\S+)?"))
                        .as("options without a word; what stands further in is the synopsis")
                        .isEmpty();
            }
        }
    }

    @Test
    void theHelpOfTheProgramNamesEveryCommand() {
        CommandRun run = CommandRun.of(home, "--help");

        assertThat(run.lines().stream()
                        .filter(line -> line.matches("  [a-z]+ .*"))
                        .map(line -> line.strip().replaceFirst(" .*", "")))
                .containsExactlyInAnyOrderElementsOf(COMMANDS);
    }

    @Test
    void theLanguageOfTheEnvironmentHoldsUntilOneIsAskedFor() {
        Map<String, String> english = Map.of("TURNOUT_BOARD_LANG", "en");

        assertThat(CommandRun.with(home, english, "--help").out()).startsWith("Usage:");
        assertThat(CommandRun.with(home, english, "--help", "--lang=vi").out()).startsWith("Cách dùng:");
        assertThat(CommandRun.with(home, Map.of("LANG", "en_US.UTF-8"), "--help")
                        .out())
                .startsWith("Cách dùng:");
    }

    @Test
    void aFolderWithoutAnElectionIsSaidToBeOne() throws Exception {
        for (Path folder : List.of(home.resolve("nowhere"), Files.createDirectory(home.resolve("empty")))) {
            for (String command : List.of("board", "verify", "rebuild", "desktop")) {
                CommandRun run = CommandRun.of(home, command, "--election", folder.toString());

                assertThat(run.exitCode()).isEqualTo(4);
                assertThat(run.err()).contains(folder.toString(), "[TB-F01]");
            }
        }
    }
}
