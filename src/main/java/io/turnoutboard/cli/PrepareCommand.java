package io.turnoutboard.cli;

import io.turnoutboard.domain.turnout.Readiness;
import io.turnoutboard.report.ReadinessJson;
import io.turnoutboard.report.ReadinessText;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.PreparationWords;
import io.turnoutboard.service.setup.PreparationDesk;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the checklist of the preparation, or says that the day is ready. */
@Command(name = "prepare")
final class PrepareCommand implements Callable<Integer> {
    private final PreparationAction action;
    private final Terminal terminal;

    @Option(names = "--finish", descriptionKey = "cli.prepare.finish")
    private boolean finish;

    @Option(names = "--accept-doubts", descriptionKey = "cli.prepare.accept")
    private boolean accept;

    @Option(names = "--json", descriptionKey = "cli.prepare.json")
    private boolean json;

    @Mixin
    private Hand hand = new Hand();

    PrepareCommand(PreparationAction action) {
        this.action = action;
        terminal = action.terminal();
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        return action.open((election, board) -> {
            PreparationDesk desk = action.desk(election);
            PreparationWords words = new PreparationWords(terminal.messages(), board);
            Readiness readiness = desk.readiness();
            if (!finish) {
                new Output(terminal)
                        .toScreen(
                                json
                                        ? new ReadinessJson(words).write(readiness)
                                        : new ReadinessText(words).write(readiness));
                return ExitCode.OK;
            }
            hand.take(election, terminal);
            return finish(election, desk, words);
        });
    }

    /** What stands in the way is told line by line before the refusal itself. */
    private int finish(OpenElection election, PreparationDesk desk, PreparationWords words) {
        Readiness readiness = desk.readiness();
        if (desk.isOpen()) {
            readiness
                    .stopping()
                    .forEach(finding ->
                            tell(words.finding(finding), finding.rule().code()));
            if (readiness.stopping().isEmpty() && !accept) {
                readiness
                        .toAccept()
                        .forEach(finding ->
                                tell(words.finding(finding), finding.rule().code()));
            }
        }
        Optional<String> code = desk.whyNotReady(accept);
        if (code.isPresent()) {
            String why = terminal.messages().text("refusal." + code.get() + ".text");
            terminal.failure(terminal.messages().text("cli.entry.refused", why), code.get());
            return ExitCode.REFUSED;
        }
        int exitCode = action.keep(election, desk.finished(readiness));
        if (exitCode == ExitCode.OK) {
            terminal.line("cli.prepare.finished");
        }
        return exitCode;
    }

    private void tell(String sentence, String code) {
        terminal.failure(sentence, code);
    }
}
