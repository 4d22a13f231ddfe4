package io.turnoutboard.cli;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.DayLog;
import io.turnoutboard.domain.turnout.LogKind;
import io.turnoutboard.domain.turnout.LogLine;
import io.turnoutboard.domain.turnout.TallyRule;
import io.turnoutboard.report.LogCsv;
import io.turnoutboard.report.LogJson;
import io.turnoutboard.report.LogSheet;
import io.turnoutboard.report.LogText;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.TallyDesk;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the day log: everything that happened, in order, with who keyed it and where it stands in the ledger. */
@Command(name = "log")
final class LogCommand implements Callable<Integer> {
    private final ElectionChoice choice;
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--station", paramLabel = "N", descriptionKey = "cli.log.station")
    private @Nullable String station;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.log.kind")
    private @Nullable String kind;

    @Option(names = "--format", paramLabel = "text|csv|json", descriptionKey = "cli.log.format")
    private String format = "text";

    LogCommand(ElectionChoice choice, Values values, Terminal terminal) {
        this.choice = choice;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        values.choice("--format", format, List.of("text", "csv", "json"));
        Predicate<LogLine> ofKind = ofKind();
        try (OpenElection election = choice.open()) {
            ElectionState state = new ElectionState(election, terminal);
            Board board = state.board();
            Predicate<LogLine> atStation = atStation(board);
            List<LogLine> lines = DayLog.EMPTY.of(board).lines().stream()
                    .filter(ofKind.and(atStation))
                    .toList();
            new Output(terminal).toScreen(document(new LogSheet(board, lines)));
            return state.exitCode();
        }
    }

    private Predicate<LogLine> ofKind() throws CommandException {
        if (kind == null) {
            return line -> true;
        }
        List<String> ids = Arrays.stream(LogKind.values()).map(LogKind::id).toList();
        String wanted = values.choice("--kind", kind, ids);
        return line -> line.kind().id().equals(wanted);
    }

    private Predicate<LogLine> atStation(Board board) throws CommandException {
        if (station == null) {
            return line -> true;
        }
        int number = TallyDesk.count(station).orElse(0);
        if (board.station(number).isEmpty()) {
            String code = TallyRule.NO_SUCH_STATION.code();
            throw new CommandException(
                    ExitCode.REFUSED, code, terminal.messages().text("rule." + code + ".clerk"));
        }
        return line -> line.station().filter(each -> each.number() == number).isPresent();
    }

    private String document(LogSheet sheet) {
        return switch (format) {
            case "csv" -> new LogCsv(terminal.messages()).write(sheet);
            case "json" -> new LogJson(terminal.messages()).write(sheet);
            default -> new LogText(terminal.messages()).write(sheet);
        };
    }
}
