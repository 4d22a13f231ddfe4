package io.turnoutboard.cli;

import io.turnoutboard.service.paper.Guide;
import io.turnoutboard.service.paper.PaperPress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the pages that lie beside the machine; needs no election. */
@Command(name = "guide")
final class GuideCommand implements Callable<Integer> {
    private final PaperPress press;
    private final Values values;
    private final Terminal terminal;

    @Parameters(paramLabel = "clerk|emergency|prepare|after", arity = "0..1", descriptionKey = "cli.guide.name")
    private String name = Guide.CLERK.id();

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true, descriptionKey = "cli.guide.out")
    private String out = "";

    GuideCommand(PaperPress press, Values values, Terminal terminal) {
        this.press = press;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandException {
        Guide guide = Guide.of(values.choice("clerk|emergency|prepare|after", name, Guide.ids()));
        Path file = values.path("--out", out);
        Output output = new Output(terminal);
        try {
            output.toFile(file, press.guide(guide));
        } catch (IOException e) {
            throw output.notWritten(file, e);
        }
        output.tellWritten(file);
        return ExitCode.OK;
    }
}
