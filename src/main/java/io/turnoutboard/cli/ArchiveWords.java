package io.turnoutboard.cli;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.archive.ArchiveFault;
import io.turnoutboard.service.archive.ArchiveProof;
import io.turnoutboard.service.archive.DayArchive;
import java.nio.file.Path;

/** Tells of an archive what was proved of it, or what does not hold. */
final class ArchiveWords {
    private static final String NOT_WRITTEN = "TB-V29";

    private final Terminal terminal;

    ArchiveWords(Terminal terminal) {
        this.terminal = terminal;
    }

    void written(ArchiveProof proof, Path file) {
        new Output(terminal).tellWritten(file);
        tell(proof);
    }

    void tell(ArchiveProof proof) {
        Messages messages = terminal.messages();
        terminal.line(
                "cli.archive.holds",
                proof.board().election().name(),
                messages.formats().paperDate(proof.board().election().date()),
                messages.text("archive.purpose." + proof.board().election().purpose() + ".text"),
                messages.formats().count(proof.lines()),
                messages.formats().count(proof.papers()));
        if (!proof.tablesCompared()) {
            terminal.line("cli.archive.tables-not-compared");
        }
        terminal.line("cli.archive.file-hash");
        terminal.plain(proof.file().hex());
        terminal.line("cli.verify.keep");
        terminal.plain(proof.checkpoint().text());
    }

    int refused(ArchiveFault fault) {
        if (fault.code().equals(DayArchive.NOT_CLOSED)) {
            String why = terminal.messages().text("refusal." + fault.code() + ".text");
            terminal.failure(terminal.messages().text("cli.entry.refused", why), fault.code());
            return ExitCode.REFUSED;
        }
        terminal.failure(sentence(fault), fault.code());
        return fault.code().equals(NOT_WRITTEN) ? ExitCode.FOLDER_OR_HOST : ExitCode.NOT_VERIFIED;
    }

    private String sentence(ArchiveFault fault) {
        Messages messages = terminal.messages();
        String own = "archive." + fault.code() + ".text";
        return messages.containsKey(own)
                ? messages.text(own, fault.place())
                : messages.text("cli.verify.broken", fault.place(), messages.text("ledger." + fault.code() + ".text"));
    }
}
