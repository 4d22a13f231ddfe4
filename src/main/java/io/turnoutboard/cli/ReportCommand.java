package io.turnoutboard.cli;

import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.TallyRule;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.service.paper.CutOffDrafts;
import io.turnoutboard.service.paper.FigureProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Makes an official paper, or its figures for a program: a draft, which writes nothing to the ledger, or with
 * {@code --issue} the paper itself. It also shows the register of what was issued.
 */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    private static final List<String> FORMS = List.of("pdf", "xlsx", "csv", "json");

    private final ElectionChoice choice;
    private final BoardForms forms;
    private final Duration patience;
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--kind", paramLabel = "NAME", descriptionKey = "cli.report.kind")
    private String kind = PaperKind.QUICK.id();

    @Option(names = "--as-of", paramLabel = "HH:MM", descriptionKey = "cli.option.as-of")
    private @Nullable String asOf;

    @Option(names = "--letterhead", paramLabel = "ubbc|party", descriptionKey = "cli.report.letterhead")
    private String letterhead = Letterhead.UBBC.id();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.report.out")
    private @Nullable String out;

    @Option(names = "--station", paramLabel = "N", descriptionKey = "cli.report.station")
    private @Nullable String station;

    @Option(names = "--separator", paramLabel = ",|;", descriptionKey = "cli.report.separator")
    private String separator = ",";

    @Option(names = "--profile", paramLabel = "national|presence", descriptionKey = "cli.report.profile")
    private @Nullable String profile;

    @Option(names = "--issue", descriptionKey = "cli.report.issue")
    private boolean issue;

    @Option(names = "--number", paramLabel = "N", descriptionKey = "cli.report.number")
    private @Nullable String number;

    @Option(names = "--signer", paramLabel = "NAME", descriptionKey = "cli.report.signer")
    private String signer = "";

    @Option(names = "--each-cut-off", descriptionKey = "cli.report.each-cut-off")
    private boolean eachCutOff;

    @Option(names = "--list", descriptionKey = "cli.report.list")
    private boolean list;

    @Option(names = "--open", paramLabel = "N", descriptionKey = "cli.report.open")
    private @Nullable String open;

    @Option(names = "--void", paramLabel = "N", descriptionKey = "cli.report.void")
    private @Nullable String voided;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.report.reason")
    private String reason = "";

    ReportCommand(ElectionChoice choice, BoardForms forms, Duration patience, Values values, Terminal terminal) {
        this.choice = choice;
        this.forms = forms;
        this.patience = patience;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        checkOneWay();
        Letterhead head = Letterhead.of(values.choice("--letterhead", letterhead, List.of("ubbc", "party")));
        if (list) {
            try (OpenElection election = choice.open()) {
                return register(election).list();
            }
        }
        if (voided != null) {
            int number = values.paperNumber("--void", voided);
            String why = values.text("--reason", reason);
            try (OpenElection election = choice.open()) {
                return register(election).voidNumber(head, number, why);
            }
        }
        String file = out();
        if (eachCutOff) {
            Path folder = values.path("--out", file);
            try (OpenElection election = choice.open()) {
                return new CutOffDraftsAction(election, new CutOffDrafts(forms.papers(), head), terminal).run(folder);
            }
        }
        if (open != null) {
            int number = values.paperNumber("--open", open);
            Path path = values.path("--out", file);
            try (OpenElection election = choice.open()) {
                return register(election).open(head, number, path);
            }
        }
        return make(head, file);
    }

    /** Each of these asks for something else; of two of them one would be passed over in silence. */
    private void checkOneWay() throws CommandException {
        Map<String, Boolean> ways = new LinkedHashMap<>();
        ways.put("--issue", issue);
        ways.put("--profile", profile != null);
        ways.put("--each-cut-off", eachCutOff);
        ways.put("--list", list);
        ways.put("--open", open != null);
        ways.put("--void", voided != null);
        ways.values().removeIf(asked -> !asked);
        if (ways.size() > 1) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "TB-C05",
                    terminal.messages().text("cli.usage.exclusive", String.join(", ", ways.keySet())));
        }
    }

    private PaperRegisterActions register(OpenElection election) {
        return new PaperRegisterActions(election, forms.papers(), patience, terminal);
    }

    private String out() throws CommandException {
        if (out == null) {
            throw new CommandException(
                    ExitCode.USAGE, "TB-C02", terminal.messages().text("cli.usage.missing", "--out"));
        }
        return out;
    }

    private int make(Letterhead head, String file) throws FolderException, CommandException {
        PaperKind wanted =
                PaperKind.of(values.choice("--kind", kind, PaperKind.ids())).orElseThrow();
        Optional<LocalTime> time = asOf == null ? Optional.empty() : Optional.of(values.time("--as-of", asOf));
        OptionalInt given =
                number == null ? OptionalInt.empty() : OptionalInt.of(values.paperNumber("--number", number));
        String name = values.text("--signer", signer);
        Optional<FigureProfile> columns = profile == null
                ? Optional.empty()
                : FigureProfile.of(values.choice("--profile", profile, FigureProfile.ids()));
        Path path = values.path("--out", file);
        String form = form(file);
        if (wanted == PaperKind.BLANK && !form.equals("pdf")) {
            throw new CommandException(
                    ExitCode.USAGE, "TB-C03", terminal.messages().text("cli.report.no-figures", wanted.id()));
        }
        char parting =
                values.choice("--separator", separator, List.of(",", ";")).charAt(0);
        try (OpenElection election = choice.open()) {
            ElectionState state = new ElectionState(election, terminal);
            Board board = state.board();
            Instant moment = AsOf.moment(time, board, election, terminal);
            PaperRequest request = about(PaperRequest.draft(wanted, moment, head, board.election()), board)
                    .signedBy(name);
            if (issue) {
                return register(election).issue(request, given, path);
            }
            Output output = new Output(terminal);
            output.toFile(
                    path,
                    columns.isPresent()
                            ? forms.papers()
                                    .tables()
                                    .profile(columns.get(), moment, board, parting)
                                    .getBytes(StandardCharsets.UTF_8)
                            : document(form, request, board, parting));
            output.tellWritten(path);
            return state.exitCode();
        } catch (IOException e) {
            throw new Output(terminal).notWritten(path, e);
        }
    }

    /** The paper about the station that was asked for; a kind that is of one station is nothing without it. */
    private PaperRequest about(PaperRequest request, Board board) throws CommandException {
        if (station == null) {
            if (request.kind().isOfOneStation()) {
                throw new CommandException(
                        ExitCode.USAGE, "TB-C02", terminal.messages().text("cli.usage.missing", "--station"));
            }
            return request;
        }
        if (!request.kind().isOfOneStation() && request.kind() != PaperKind.BLANK) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "TB-C03",
                    terminal.messages()
                            .text("cli.report.no-station", request.kind().id()));
        }
        String code = TallyRule.NO_SUCH_STATION.code();
        return request.about(board.station(TallyDesk.count(station).orElse(0))
                .orElseThrow(() -> new CommandException(
                        ExitCode.REFUSED, code, terminal.messages().text("rule." + code + ".clerk")))
                .station()
                .id());
    }

    private byte[] document(String form, PaperRequest request, Board board, char parting) {
        Messages vietnamese = Messages.of(Language.VIETNAMESE);
        return switch (form) {
            case "csv" -> forms.papers().tables().csv(request, board, parting).getBytes(StandardCharsets.UTF_8);
            case "xlsx" -> forms.papers().tables().xlsx(request, board);
            case "json" ->
                forms.json().write(board, request.cutOff(), vietnamese).getBytes(StandardCharsets.UTF_8);
            default -> forms.papers().pdf(request, board, Optional.empty());
        };
    }

    /** The form is what the file's name ends with; only a PDF is a paper that can be issued. */
    private String form(String file) throws CommandException {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean fits = issue ? ending.equals("pdf") : profile == null ? FORMS.contains(ending) : ending.equals("csv");
        if (!fits) {
            String key = issue
                    ? "cli.value.issued-report"
                    : profile == null ? "cli.value.report" : "cli.value.profile-report";
            throw new CommandException(
                    ExitCode.USAGE, "TB-C03", terminal.messages().text(key, "--out", Values.shown(file)));
        }
        return ending;
    }
}
