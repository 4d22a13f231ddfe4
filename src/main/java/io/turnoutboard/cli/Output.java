package io.turnoutboard.cli;

import io.turnoutboard.service.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.UUID;

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

    /**
     * Replaces an ordinary file as a whole, so that a full disk leaves the old one as it was. A link keeps pointing
     * where it did, and what is no ordinary file (a device, a pipe) is written into and never replaced.
     */
    void toFile(Path file, byte[] document) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.write(target, document, StandardOpenOption.WRITE);
            return;
        }
        replace(target, document);
    }

    /** A new file, or in place of one, that only its user can read, where the system knows such files. */
    void toOwnFile(Path file, byte[] document) throws IOException {
        replace(file, document, OwnerOnly.file());
    }

    private static void replace(Path target, byte[] document, FileAttribute<?>... attributes) throws IOException {
        Path fresh = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.createFile(fresh, attributes);
            Files.write(fresh, document, StandardOpenOption.WRITE);
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    void tellWritten(Path file) {
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
