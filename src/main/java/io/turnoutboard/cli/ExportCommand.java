package io.turnoutboard.cli;

import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.intake.IntakeFiles;
import io.turnoutboard.service.intake.IntakeKind;
import io.turnoutboard.service.intake.OutTable;
import io.turnoutboard.service.intake.Outgoing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes what the ledger knows into files in the form in which they come in. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private static final String ALL = "all";
    private static final String TALLY_SHEET = "tally-sheet";

    private final ElectionChoice choice;
    private final IntakeFiles files;
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--what", paramLabel = "KIND", required = true, descriptionKey = "cli.export.what")
    private String what = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.export.out")
    private String out = "";

    @Option(names = "--wide", descriptionKey = "cli.export.wide")
    private boolean wide;

    @Option(names = "--confidential", descriptionKey = "cli.export.confidential")
    private boolean confidential;

    ExportCommand(ElectionChoice choice, IntakeFiles files, Values values, Terminal terminal) {
        this.choice = choice;
        this.files = files;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        List<String> kinds = new ArrayList<>(IntakeKind.ids());
        kinds.addAll(List.of(TALLY_SHEET, ALL));
        String chosen = values.choice("--what", what, kinds);
        Path path = values.path("--out", out);
        try (OpenElection election = choice.open()) {
            ElectionState state = new ElectionState(election, terminal);
            Outgoing outgoing =
                    new Outgoing(state.board(), election.day().clock().instant(), confidential);
            if (chosen.equals(ALL)) {
                writeAll(path, outgoing);
            } else {
                OutTable table = table(chosen, outgoing);
                boolean workbook = out.toLowerCase(Locale.ROOT).endsWith(".xlsx");
                write(path, workbook ? files.workbook(table) : files.csv(table));
            }
            new Output(terminal).tellWritten(path);
            if (outgoing.leavesOut() && !chosen.equals(TALLY_SHEET)) {
                terminal.line("cli.export.left-out");
            }
            return state.exitCode();
        }
    }

    private OutTable table(String chosen, Outgoing outgoing) {
        if (chosen.equals(TALLY_SHEET)) {
            return outgoing.tallySheet(terminal.messages());
        }
        IntakeKind kind = IntakeKind.of(chosen).orElseThrow();
        return wide && kind == IntakeKind.COUNTS ? outgoing.wideCounts() : outgoing.table(kind);
    }

    private void writeAll(Path folder, Outgoing outgoing) throws CommandException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Output(terminal).notWritten(folder, e);
        }
        for (OutTable table : outgoing.all()) {
            write(folder.resolve(table.name() + ".csv"), files.csv(table));
        }
    }

    private void write(Path file, byte[] content) throws CommandException {
        Output output = new Output(terminal);
        try {
            output.toFile(file, content);
        } catch (IOException e) {
            throw output.notWritten(file, e);
        }
    }
}
