package io.turnoutboard.cli;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.report.CellJson;
import io.turnoutboard.report.CellSheet;
import io.turnoutboard.report.CellText;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints all that was ever said of one cell: counts, corrections, withdrawals and decisions, with who, when and why. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
    private final ElectionChoice choice;
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--station", paramLabel = "N", required = true, descriptionKey = "cli.tally.station")
    private String station = "";

    @Option(names = "--at", paramLabel = "HH:MM", required = true, descriptionKey = "cli.tally.at")
    private String at = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "cli.history.format")
    private String format = "text";

    HistoryCommand(ElectionChoice choice, Values values, Terminal terminal) {
        this.choice = choice;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        values.choice("--format", format, List.of("text", "json"));
        LocalTime time = values.time("--at", at);
        try (OpenElection election = choice.open()) {
            ElectionState state = new ElectionState(election, terminal);
            Board board = state.board();
            StationTurnout turnout = Cells.station(station, board, terminal);
            CellSheet sheet = new CellSheet(board, turnout, board.election().at(time));
            new Output(terminal)
                    .toScreen(
                            format.equals("json")
                                    ? new CellJson().write(sheet)
                                    : new CellText(terminal.messages()).write(sheet));
            return state.exitCode();
        }
    }
}
