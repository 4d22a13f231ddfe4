package io.turnoutboard.cli;

import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.SealWatch;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.service.TallyOutcome;
import io.turnoutboard.service.TallyRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Keeps a count and says truthfully how far it has come: saved here, sealed, disputed, or refused by a rule. */
final class CountKeeping {
    private final OpenElection election;
    private final Duration patience;
    private final Terminal terminal;

    /** @param patience how long a seal is waited for before it is said that it has not come */
    CountKeeping(OpenElection election, Duration patience, Terminal terminal) {
        this.election = election;
        this.patience = patience;
        this.terminal = terminal;
    }

    /** The exit code. */
    int keep(TallyRequest request) {
        TallyDesk desk = new TallyDesk(
                election.ledger(), election.people(), election.day().clock());
        try (SealWatch watch = new SealWatch(election.ledger())) {
            return switch (desk.record(request)) {
                case TallyOutcome.Refused refused -> refused(refused.findings());
                case TallyOutcome.NotSaved lost -> notSaved(lost.code());
                case TallyOutcome.Saved saved -> {
                    terminal.line("cli.tally.saved");
                    yield sealed(watch.await(saved.entry(), patience));
                }
            };
        }
    }

    private int refused(List<Finding> findings) {
        for (Finding finding : findings) {
            String against = finding.against().isPresent()
                    ? terminal.messages().formats().count(finding.against().getAsLong())
                    : "";
            String code = finding.rule().code();
            terminal.failure(terminal.messages().text("rule." + code + ".clerk", against), code);
        }
        return ExitCode.REFUSED;
    }

    private int notSaved(String code) {
        terminal.failure(terminal.messages().text("cli.tally.not-saved"), code);
        return ExitCode.FOLDER_OR_HOST;
    }

    private int sealed(Optional<EntryProgress> progress) {
        if (progress.isEmpty()) {
            terminal.failure(terminal.messages().text("cli.tally.not-sealed-yet"), "TB-T01");
            return ExitCode.NOT_SEALED_YET;
        }
        String seq = Long.toString(progress.get().seq().orElse(0));
        String reasonCode = progress.get().reason();
        return switch (progress.get().stage()) {
            case SEALED -> {
                terminal.line("cli.tally.sealed", seq);
                yield ExitCode.OK;
            }
            case DISPUTED -> {
                terminal.line("cli.tally.sealed", seq);
                terminal.failure(terminal.messages().text("cli.tally.disputed"), reasonCode);
                yield ExitCode.DISPUTED;
            }
            case REFUSED -> {
                terminal.failure(terminal.messages().text("cli.tally.refused", seq, refusal(reasonCode)), reasonCode);
                yield ExitCode.REFUSED;
            }
            case SAVED, RECEIVED -> throw new IllegalStateException("not a final stage: " + progress.get());
        };
    }

    private String refusal(String code) {
        for (String key : List.of("rule." + code + ".supervisor", "ledger." + code + ".text")) {
            if (terminal.messages().containsKey(key)) {
                return terminal.messages().text(key, "");
            }
        }
        return code;
    }
}
