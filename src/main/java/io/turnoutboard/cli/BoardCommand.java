package io.turnoutboard.cli;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.BoardWriter;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the board as it stood at a moment, as text, CSV or JSON, without the figures of confidential stations. */
@Command(name = "board")
final class BoardCommand implements Callable<Integer> {
    private final ElectionChoice choice;
    private final BoardForms forms;
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--as-of", paramLabel = "HH:MM", descriptionKey = "cli.option.as-of")
    private @Nullable String asOf;

    @Option(names = "--format", paramLabel = "text|csv|json", descriptionKey = "cli.board.format")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.board.out")
    private @Nullable String out;

    BoardCommand(ElectionChoice choice, BoardForms forms, Values values, Terminal terminal) {
        this.choice = choice;
        this.forms = forms;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        values.choice("--format", format, List.of("text", "csv", "json"));
        Optional<LocalTime> time = asOf == null ? Optional.empty() : Optional.of(values.time("--as-of", asOf));
        Optional<Path> file = out == null ? Optional.empty() : Optional.of(values.path("--out", out));
        try (OpenElection election = choice.open()) {
            ElectionState state = new ElectionState(election, terminal);
            Board board = state.board();
            Instant moment = AsOf.moment(time, board, election, terminal);
            String document = form().write(board, moment, terminal.messages());
            Output output = new Output(terminal);
            if (file.isPresent()) {
                writeTo(file.get(), document, output);
            } else {
                output.toScreen(document);
            }
            return state.exitCode();
        }
    }

    private static void writeTo(Path file, String document, Output output) throws CommandException {
        try {
            output.toFile(file, document.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw output.notWritten(file, e);
        }
        output.tellWritten(file);
    }

    private BoardWriter form() {
        return switch (format) {
            case "csv" -> forms.csv();
            case "json" -> forms.json();
            default -> forms.text();
        };
    }
}
