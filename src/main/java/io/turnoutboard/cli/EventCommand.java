package io.turnoutboard.cli;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.TallyRule;
import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.EntryOutcome;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.EventKind;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.SealWatch;
import io.turnoutboard.service.TallyDesk;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Notes one event of the day, and says truthfully how far it has come. */
@Command(name = "event")
final class EventCommand implements Callable<Integer> {
    private static final String NO_WORDS = "TB-E01";

    private final ElectionChoice choice;
    private final Duration patience;
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--station", paramLabel = "N", descriptionKey = "cli.event.station")
    private @Nullable String station;

    @Option(names = "--kind", paramLabel = "KIND", required = true, descriptionKey = "cli.event.kind")
    private String kind = "";

    @Option(names = "--at", paramLabel = "HH:MM", required = true, descriptionKey = "cli.event.at")
    private String at = "";

    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "cli.event.text")
    private String text = "";

    /** @param patience how long a seal is waited for before the command says that it has not come */
    EventCommand(ElectionChoice choice, Duration patience, Values values, Terminal terminal) {
        this.choice = choice;
        this.patience = patience;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        EventKind event =
                EventKind.of(values.choice("--kind", kind, EventKind.ids())).orElseThrow();
        LocalTime time = values.time("--at", at);
        String words = values.text("--text", text);
        if (station == null && event.isAtStation()) {
            throw new CommandException(
                    ExitCode.USAGE, "TB-C02", terminal.messages().text("cli.usage.missing", "--station"));
        }
        if (words.isBlank() && event.words() == EventKind.Words.NEEDED) {
            throw new CommandException(
                    ExitCode.REFUSED, NO_WORDS, terminal.messages().text("entry.TB-E01.text"));
        }
        try (OpenElection election = choice.open();
                SealWatch watch = new SealWatch(election.ledger())) {
            Board board = new ElectionState(election, terminal).board();
            EntryBody body = event.body(about(board), board.election().at(time), words);
            EntryDesk desk = new EntryDesk(
                    election.ledger(), election.people(), election.day().clock());
            return switch (desk.keep(body)) {
                case EntryOutcome.Refused refused -> refused(refused.code());
                case EntryOutcome.NotSaved lost -> notSaved(lost.code());
                case EntryOutcome.Saved saved -> {
                    terminal.line("cli.event.saved");
                    yield sealed(watch.await(saved.entry(), patience));
                }
            };
        }
    }

    private Optional<StationId> about(Board board) throws CommandException {
        if (station == null) {
            return Optional.empty();
        }
        int number = TallyDesk.count(station).orElse(0);
        String code = TallyRule.NO_SUCH_STATION.code();
        return Optional.of(board.station(number)
                .orElseThrow(() -> new CommandException(
                        ExitCode.REFUSED, code, terminal.messages().text("rule." + code + ".clerk")))
                .station()
                .id());
    }

    private int refused(String code) {
        terminal.failure(terminal.messages().text("cli.event.refused", sentence(code)), code);
        return ExitCode.REFUSED;
    }

    private int notSaved(String code) {
        terminal.failure(terminal.messages().text("cli.event.not-saved"), code);
        return ExitCode.FOLDER_OR_HOST;
    }

    private int sealed(Optional<EntryProgress> progress) {
        if (progress.isEmpty()) {
            terminal.failure(terminal.messages().text("cli.event.not-sealed-yet"), "TB-T01");
            return ExitCode.NOT_SEALED_YET;
        }
        String seq = Long.toString(progress.get().seq().orElse(0));
        return switch (progress.get().stage()) {
            case SEALED -> {
                terminal.line("cli.event.sealed", seq);
                yield ExitCode.OK;
            }
            case REFUSED, DISPUTED -> refused(progress.get().reason());
            case SAVED, RECEIVED -> throw new IllegalStateException("not a final stage: " + progress.get());
        };
    }

    private String sentence(String code) {
        String key = "refusal." + code + ".text";
        return terminal.messages().containsKey(key) ? terminal.messages().text(key) : code;
    }
}
