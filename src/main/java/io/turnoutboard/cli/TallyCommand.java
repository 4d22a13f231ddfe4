package io.turnoutboard.cli;

import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.TallyRequest;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Keeps one count and says truthfully how far it has come: saved here, sealed, disputed, or refused by a rule. */
@Command(name = "tally")
final class TallyCommand implements Callable<Integer> {
    private final ElectionChoice choice;
    private final Duration patience;
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--station", paramLabel = "N", required = true, descriptionKey = "cli.tally.station")
    private String station = "";

    @Option(names = "--at", paramLabel = "HH:MM", required = true, descriptionKey = "cli.tally.at")
    private String at = "";

    @Option(names = "--voted", paramLabel = "N", required = true, descriptionKey = "cli.tally.voted")
    private String voted = "";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.tally.reason")
    private String reason = "";

    @Mixin
    private Hand hand = new Hand();

    /** @param patience how long a seal is waited for before the command says that it has not come */
    TallyCommand(ElectionChoice choice, Duration patience, Values values, Terminal terminal) {
        this.choice = choice;
        this.patience = patience;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        TallyRequest request = TallyRequest.of(station, at, voted, values.text("--reason", reason));
        try (OpenElection election = choice.open()) {
            hand.take(election, terminal);
            return new CountKeeping(election, patience, terminal).keep(request);
        }
    }
}
