package io.turnoutboard.cli;

import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.EntryProgress.Stage;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.SealWatch;
import io.turnoutboard.service.intake.ColumnMemory;
import io.turnoutboard.service.intake.CountForm;
import io.turnoutboard.service.intake.IntakeDesk;
import io.turnoutboard.service.intake.IntakeFault.Severity;
import io.turnoutboard.service.intake.IntakeField;
import io.turnoutboard.service.intake.IntakeFiles;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.IntakePlan;
import io.turnoutboard.service.intake.IntakeWords;
import io.turnoutboard.service.intake.RawTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a file into the ledger: all of it, once everything that it asks was answered, or nothing. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private static final int MOST_TOLD = 100;

    private final ElectionChoice choice;
    private final IntakeFiles files;
    private final Duration patience;
    private final Values values;
    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "cli.import.file")
    private String file = "";

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry-run")
    private boolean dryRun;

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Mixin
    private Hand hand = new Hand();

    /** @param patience how long the next seal is waited for before it is said that it has not come */
    ImportCommand(ElectionChoice choice, IntakeFiles files, Duration patience, Values values, Terminal terminal) {
        this.choice = choice;
        this.files = files;
        this.patience = patience;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        Path path = values.path("FILE", file);
        Map<String, IntakeField> said = options.mapping(values);
        RawTable table = files.read(path, options.sheet());
        try (OpenElection election = choice.open();
                SealWatch watch = new SealWatch(election.ledger())) {
            hand.take(election, terminal);
            new ElectionState(election, terminal).board();
            IntakeDesk desk = new IntakeDesk(election.ledger(), election.day().clock());
            Map<String, IntakeField> mapping = remembered(table, said);
            IntakeWords words = IntakeWords.of(terminal.messages(), table.file());
            IntakePlan plan = desk.plan(table, options.request(mapping, values), words);
            tell(plan);
            if (!plan.isReady()) {
                return refused(plan);
            }
            if (dryRun || plan.entries().isEmpty()) {
                terminal.line(
                        plan.entries().isEmpty() ? "cli.import.empty" : "cli.import.ready",
                        count(plan.entries().size()));
                return ExitCode.OK;
            }
            return keep(desk, plan, watch);
        }
    }

    /** What was said of such files before, and what is said now, which is remembered. */
    private Map<String, IntakeField> remembered(RawTable table, Map<String, IntakeField> said)
            throws FolderException, CommandException {
        Path folder = choice.folder();
        ColumnMemory memory = files.memory(folder);
        try {
            Map<String, IntakeField> mapping = new HashMap<>(memory.recall(table));
            mapping.putAll(said);
            if (!said.isEmpty() && !dryRun) {
                memory.remember(table, mapping);
            }
            return mapping;
        } catch (IOException e) {
            throw new FolderException("TB-F06", List.of(folder.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private void tell(IntakePlan plan) {
        Messages messages = terminal.messages();
        plan.findings().stream().limit(MOST_TOLD).forEach(finding -> tell(finding, messages));
        int more = plan.findings().size() - MOST_TOLD;
        if (more > 0) {
            terminal.line("cli.import.more", count(more));
        }
        plan.form()
                .map(form -> form == CountForm.PER_HOUR ? "cli.import.form.per-hour" : "cli.import.form.cumulative")
                .ifPresent(terminal::line);
    }

    private void tell(IntakeFinding finding, Messages messages) {
        terminal.line(
                "cli.import.line",
                finding.place().text(),
                Values.printable(finding.sentence(messages)),
                finding.isNote() ? finding.fault().code() : finding.key());
        String hint = "cli.import.hint." + finding.fault().code();
        if (messages.containsKey(hint)) {
            terminal.line(hint, finding.key());
        }
    }

    private int refused(IntakePlan plan) {
        terminal.err()
                .println(terminal.messages()
                        .text(
                                "cli.import.not-ready",
                                count(plan.count(Severity.STOP)),
                                count(plan.count(Severity.ASK))));
        terminal.err().flush();
        return ExitCode.REFUSED;
    }

    private int keep(IntakeDesk desk, IntakePlan plan, SealWatch watch) {
        List<EntryId> kept;
        try {
            kept = desk.keep(plan);
        } catch (NotSavedException e) {
            terminal.failure(terminal.messages().text("cli.entry.not-saved"), e.code());
            return ExitCode.FOLDER_OR_HOST;
        }
        terminal.line("cli.import.saved", count(kept.size()));
        int refused = 0;
        String reason = "";
        for (EntryId entry : kept) {
            Optional<EntryProgress> progress = watch.await(entry, patience);
            if (progress.isEmpty()) {
                terminal.failure(terminal.messages().text("cli.import.not-sealed-yet"), "TB-T01");
                return ExitCode.NOT_SEALED_YET;
            }
            if (progress.get().stage() != Stage.SEALED) {
                refused++;
                reason = reason.isEmpty() ? progress.get().reason() : reason;
            }
        }
        terminal.line("cli.import.sealed", count(kept.size() - refused));
        if (refused == 0) {
            return ExitCode.OK;
        }
        terminal.failure(terminal.messages().text("cli.import.partly", count(refused), reason), reason);
        return ExitCode.REFUSED;
    }

    private String count(long number) {
        Formats formats = terminal.messages().formats();
        return formats.count(number);
    }
}
