package io.turnoutboard.cli;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.EntryOutcome;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.SealWatch;
import java.time.Duration;
import java.util.Optional;

/** Keeps an entry that is not a count, and says truthfully how far it has come. */
final class EntryKeeping {
    private final OpenElection election;
    private final Duration patience;
    private final Terminal terminal;

    /** @param patience how long a seal is waited for before it is said that it has not come */
    EntryKeeping(OpenElection election, Duration patience, Terminal terminal) {
        this.election = election;
        this.patience = patience;
        this.terminal = terminal;
    }

    /** The exit code; {@code then} names a sentence that is said, with the seal number, once the entry is sealed. */
    int keep(EntryBody body, Optional<String> then) {
        EntryDesk desk = new EntryDesk(
                election.ledger(), election.people(), election.day().clock());
        try (SealWatch watch = new SealWatch(election.ledger())) {
            return switch (desk.keep(body)) {
                case EntryOutcome.Refused refused -> refused(refused.code());
                case EntryOutcome.NotSaved lost -> {
                    terminal.failure(terminal.messages().text("cli.entry.not-saved"), lost.code());
                    yield ExitCode.FOLDER_OR_HOST;
                }
                case EntryOutcome.Saved saved -> {
                    terminal.line("cli.tally.saved");
                    yield sealed(watch.await(saved.entry(), patience), then);
                }
            };
        }
    }

    private int sealed(Optional<EntryProgress> progress, Optional<String> then) {
        if (progress.isEmpty()) {
            terminal.failure(terminal.messages().text("cli.entry.not-sealed-yet"), "TB-T01");
            return ExitCode.NOT_SEALED_YET;
        }
        String seq = Long.toString(progress.get().seq().orElse(0));
        return switch (progress.get().stage()) {
            case SEALED -> {
                terminal.line("cli.tally.sealed", seq);
                then.ifPresent(key -> terminal.line(key, seq));
                yield ExitCode.OK;
            }
            case REFUSED, DISPUTED -> refused(progress.get().reason());
            case SAVED, RECEIVED -> throw new IllegalStateException("not a final stage: " + progress.get());
        };
    }

    private int refused(String code) {
        String key = "refusal." + code + ".text";
        String why = terminal.messages().containsKey(key) ? terminal.messages().text(key) : code;
        terminal.failure(terminal.messages().text("cli.entry.refused", why), code);
        return ExitCode.REFUSED;
    }
}
