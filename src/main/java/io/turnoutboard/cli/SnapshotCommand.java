package io.turnoutboard.cli;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.Screens;
import io.turnoutboard.service.Screens.Picture;
import io.turnoutboard.service.Screens.Size;
import io.turnoutboard.service.Screens.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Paints a screen into a PNG file, without a display. */
@Command(name = "snapshot")
final class SnapshotCommand implements Callable<Integer> {
    private final ElectionChoice choice;
    private final Screens screens;
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--screen", paramLabel = "NAME", descriptionKey = "cli.snapshot.screen")
    private @Nullable String screen;

    @Option(names = "--as-of", paramLabel = "HH:MM", descriptionKey = "cli.option.as-of")
    private @Nullable String asOf;

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "cli.snapshot.size")
    private String size = "1440x900";

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "cli.snapshot.theme")
    private String theme = "light";

    @Option(names = "--out", paramLabel = "FILE.png", required = true, descriptionKey = "cli.snapshot.out")
    private String out = "";

    SnapshotCommand(ElectionChoice choice, Screens screens, Values values, Terminal terminal) {
        this.choice = choice;
        this.screens = screens;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        String name = screen == null ? screens.names().getFirst() : values.choice("--screen", screen, screens.names());
        Optional<LocalTime> time = asOf == null ? Optional.empty() : Optional.of(values.time("--as-of", asOf));
        Size pixels = values.size("--size", size);
        boolean dark = values.choice("--theme", theme, List.of("light", "dark")).equals("dark");
        Path file = pngFile();
        try (OpenElection election = choice.open()) {
            ElectionState state = new ElectionState(election, terminal);
            Board board = state.board();
            Language language = terminal.messages().language();
            byte[] picture = screens.paint(
                    new Subject(election, choice.folder()),
                    new Picture(name, AsOf.moment(time, board, election, terminal), pixels, dark, language));
            Output output = new Output(terminal);
            output.toFile(file, picture);
            output.tellWritten(file);
            return state.exitCode();
        } catch (IOException e) {
            throw new Output(terminal).notWritten(file, e);
        }
    }

    private Path pngFile() throws CommandException {
        Path file = values.path("--out", out);
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new CommandException(
                    ExitCode.USAGE, "TB-C03", terminal.messages().text("cli.value.png", "--out", Values.shown(out)));
        }
        return file;
    }
}
