package io.turnoutboard.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a command has a password from: the first line of a file, or the keyboard without echo. A new one that has to be
 * chosen is the file's second line, or is typed twice.
 */
record PasswordEntry(Optional<String> file, Terminal terminal) {
    private static final String NO_PASSWORD = "TB-N15";
    private static final String TYPED_OTHERWISE = "TB-N16";

    String password(String name) throws CommandException {
        return file.isPresent() ? line(0) : typed("cli.password.ask", name);
    }

    String chosen() throws CommandException {
        if (file.isPresent()) {
            return line(1);
        }
        String chosen = typed("cli.password.choose");
        if (!chosen.equals(typed("cli.password.again"))) {
            throw new CommandException(
                    ExitCode.REFUSED, TYPED_OTHERWISE, terminal.messages().text("cli.password.differ"));
        }
        return chosen;
    }

    private String line(int number) throws CommandException {
        Path path = new Values(terminal.messages()).path("--password-file", file.orElseThrow());
        try {
            List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
            if (lines.size() > number) {
                return lines.get(number);
            }
        } catch (IOException e) {
            // told below: there is nothing to read
        }
        throw new CommandException(
                ExitCode.USAGE,
                NO_PASSWORD,
                terminal.messages()
                        .text("cli.password.file", Integer.toString(number + 1), Values.shown(path.toString())));
    }

    private String typed(String key, String... values) throws CommandException {
        Console console = Objects.requireNonNull(System.console());
        if (!console.isTerminal()) {
            throw new CommandException(
                    ExitCode.USAGE, NO_PASSWORD, terminal.messages().text("cli.password.nowhere"));
        }
        char[] typed = console.readPassword("%s ", terminal.messages().text(key, values));
        return typed == null ? "" : new String(typed);
    }
}
