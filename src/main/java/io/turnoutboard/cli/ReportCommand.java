package io.turnoutboard.cli;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.paper.Letterhead;
import io.turnoutboard.service.paper.PaperKind;
import io.turnoutboard.service.paper.PaperRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the draft of an official paper, or of its figures for a program. It writes nothing to the ledger. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    private final ElectionChoice choice;
    private final BoardForms forms;
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--kind", paramLabel = "NAME", descriptionKey = "cli.report.kind")
    private String kind = PaperKind.QUICK.id();

    @Option(names = "--as-of", paramLabel = "HH:MM", descriptionKey = "cli.option.as-of")
    private @Nullable String asOf;

    @Option(names = "--letterhead", paramLabel = "ubbc|party", descriptionKey = "cli.report.letterhead")
    private String letterhead = "ubbc";

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.report.out")
    private String out = "";

    ReportCommand(ElectionChoice choice, BoardForms forms, Values values, Terminal terminal) {
        this.choice = choice;
        this.forms = forms;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        PaperKind wanted =
                PaperKind.of(values.choice("--kind", kind, PaperKind.ids())).orElseThrow();
        Letterhead head = values.choice("--letterhead", letterhead, List.of("ubbc", "party"))
                        .equals("ubbc")
                ? Letterhead.UBBC
                : Letterhead.PARTY;
        Optional<LocalTime> time = asOf == null ? Optional.empty() : Optional.of(values.time("--as-of", asOf));
        Path file = values.path("--out", out);
        String form = form();
        try (OpenElection election = choice.open()) {
            ElectionState state = new ElectionState(election, terminal);
            Board board = state.board();
            Instant moment = AsOf.moment(time, board, election, terminal);
            Output output = new Output(terminal);
            output.toFile(file, document(form, PaperRequest.draft(wanted, moment, head, board.election()), board));
            output.tellWritten(file);
            return state.exitCode();
        } catch (IOException e) {
            throw new Output(terminal).notWritten(file, e);
        }
    }

    private byte[] document(String form, PaperRequest request, Board board) {
        Messages vietnamese = Messages.of(Language.VIETNAMESE);
        return switch (form) {
            case "csv" -> forms.csv().write(board, request.cutOff(), vietnamese).getBytes(StandardCharsets.UTF_8);
            case "json" ->
                forms.json().write(board, request.cutOff(), vietnamese).getBytes(StandardCharsets.UTF_8);
            default -> forms.papers().pdf(request, board, Optional.empty());
        };
    }

    /** The form is what the file's name ends with. */
    private String form() throws CommandException {
        String ending = out.substring(out.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!List.of("pdf", "csv", "json").contains(ending)) {
            throw new CommandException(
                    ExitCode.USAGE, "TB-C03", terminal.messages().text("cli.value.report", "--out", Values.shown(out)));
        }
        return ending;
    }
}
