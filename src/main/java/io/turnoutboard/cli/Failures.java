package io.turnoutboard.cli;

import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.FolderSentence;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells every failure of a command as a sentence with its code; a stack trace goes to the log file only. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Terminal terminal;
    private final Path logFolder;

    Failures(Terminal terminal, Path logFolder) {
        this.terminal = terminal;
        this.logFolder = logFolder;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        switch (failure) {
            case UnmatchedArgumentException unmatched ->
                usage("TB-C01", "cli.usage.unknown", Values.shown(String.join(" ", unmatched.getUnmatched())));
            case MissingParameterException missing -> usage("TB-C02", "cli.usage.missing", names(missing.getMissing()));
            case OverwrittenOptionException twice -> usage("TB-C04", "cli.usage.twice", name(twice.getOverwritten()));
            default -> {
                LOG.debug("The arguments cannot be understood", failure);
                usage("TB-C03", "cli.usage.wrong", failure.getArgSpec() == null ? "" : name(failure.getArgSpec()));
            }
        }
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        return switch (failure) {
            case CommandException command -> {
                LOG.info("{} told with exit code {}", command.code(), command.exitCode(), command.getCause());
                terminal.failure(command.sentence(), command.code());
                yield command.exitCode();
            }
            case FolderException folder -> {
                LOG.warn("The election's folder: {}", folder.code(), folder);
                terminal.failure(FolderSentence.of(folder, terminal.messages()), folder.code());
                yield ExitCode.FOLDER_OR_HOST;
            }
            default -> unexpected(failure);
        };
    }

    int unexpected(Throwable failure) {
        LOG.error("Unexpected", failure);
        terminal.failure(terminal.messages().text("cli.failure.unexpected", logFolder.toString()), "TB-X01");
        return ExitCode.UNEXPECTED;
    }

    private void usage(String code, String key, String what) {
        terminal.failure(terminal.messages().text(key, what), code);
        terminal.err().println(terminal.messages().text("cli.usage.hint"));
        terminal.err().flush();
    }

    private static String names(List<ArgSpec> arguments) {
        return String.join(", ", arguments.stream().map(Failures::name).toList());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
