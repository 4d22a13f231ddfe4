package io.turnoutboard.cli;

import io.turnoutboard.domain.ledger.EntryBody.TallyCorrected;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.SlotLock;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.domain.turnout.TallyRule;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.service.TallyRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Corrects a count: at once until its cell locks, from then on as a proposal that a second person approves. */
@Command(name = "correct")
final class CorrectCommand implements Callable<Integer> {
    private final ElectionChoice choice;
    private final Duration patience;
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--station", paramLabel = "N", required = true, descriptionKey = "cli.tally.station")
    private String station = "";

    @Option(names = "--at", paramLabel = "HH:MM", required = true, descriptionKey = "cli.tally.at")
    private String at = "";

    @Option(names = "--voted", paramLabel = "N", required = true, descriptionKey = "cli.correct.voted")
    private String voted = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "cli.correct.reason")
    private String reason = "";

    @Mixin
    private Hand hand = new Hand();

    /** @param patience how long a seal is waited for before the command says that it has not come */
    CorrectCommand(ElectionChoice choice, Duration patience, Values values, Terminal terminal) {
        this.choice = choice;
        this.patience = patience;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        LocalTime time = values.time("--at", at);
        String why = values.text("--reason", reason);
        try (OpenElection election = choice.open()) {
            hand.take(election, terminal);
            Board board = new ElectionState(election, terminal).board();
            StationTurnout turnout = Cells.station(station, board, terminal);
            Instant moment = board.election().at(time);
            Optional<Tally> holds = turnout.count(moment);
            boolean locked = SlotLock.isLocked(moment, election.day().clock().instant());
            if (holds.isPresent() && locked) {
                return propose(turnout, holds.get(), why, election);
            }
            return new CountKeeping(election, patience, terminal).keep(TallyRequest.of(station, at, voted, why));
        }
    }

    private int propose(StationTurnout turnout, Tally holds, String why, OpenElection election)
            throws CommandException {
        OptionalInt count = TallyDesk.count(voted);
        if (count.isEmpty()) {
            throw refused(TallyRule.NOT_A_WHOLE_NUMBER);
        }
        TallyCorrected corrected = new TallyCorrected(
                turnout.station().id(),
                holds.asOf(),
                count.getAsInt(),
                holds.partsWithin(count.getAsInt()),
                why,
                holds.seq());
        return new EntryKeeping(election, patience, terminal).keep(corrected, Optional.of("cli.correct.waiting"));
    }

    private CommandException refused(TallyRule rule) {
        return new CommandException(
                ExitCode.REFUSED, rule.code(), terminal.messages().text("rule." + rule.code() + ".clerk"));
    }
}
