package io.turnoutboard.cli;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.report.BoardCsv;
import io.turnoutboard.report.BoardJson;
import io.turnoutboard.report.BoardReport;
import io.turnoutboard.report.BoardText;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import java.nio.file.Path;
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
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--as-of", paramLabel = "HH:MM", descriptionKey = "cli.option.as-of")
    private @Nullable String asOf;

    @Option(names = "--format", paramLabel = "text|csv|json", descriptionKey = "cli.board.format")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.board.out")
    private @Nullable String out;

    BoardCommand(ElectionChoice choice, Values values, Terminal terminal) {
        this.choice = choice;
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
            BoardReport report = BoardReport.of(board, AsOf.moment(time, board, election, terminal));
            Output output = new Output(terminal);
            if (file.isPresent()) {
                output.toFile(file.get(), written(report));
            } else {
                output.toScreen(written(report));
            }
            return state.exitCode();
        }
    }

    private String written(BoardReport report) {
        return switch (format) {
            case "csv" -> new BoardCsv(terminal.messages()).write(report);
            case "json" -> new BoardJson().write(report);
            default -> new BoardText(terminal.messages()).write(report);
        };
    }
}
