package io.turnoutboard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a whole document to the screen or to a file, and tells when it did not arrive. */
final class Output {
    private final Terminal terminal;

    Output(Terminal terminal) {
        this.terminal = terminal;
    }

    void toScreen(String document) throws CommandException {
        terminal.out().print(document);
        terminal.out().flush();
        if (terminal.out().checkError()) {
            throw new CommandException(
                    ExitCode.FOLDER_OR_HOST, "TB-W02", terminal.messages().text("cli.out.not-shown"));
        }
    }

    /** The file is replaced as a whole: a full disk leaves the old one as it was. */
    void toFile(Path file, String document) throws CommandException {
        try {
            Path folder = file.getParent();
            if (folder == null || Files.isDirectory(file)) {
                throw new IOException("not a file: " + file);
            }
            Path fresh = Files.createTempFile(folder, "turnout-board", ".part");
            try {
                Files.writeString(fresh, document, StandardCharsets.UTF_8);
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw notWritten(file, e);
        }
        terminal.line("cli.out.written");
        terminal.plain(file.toString());
    }

    CommandException notWritten(Path file, IOException cause) {
        return new CommandException(
                ExitCode.FOLDER_OR_HOST,
                "TB-W01",
                terminal.messages().text("cli.out.not-written", Values.shown(file.toString())),
                cause);
    }
}
