package io.turnoutboard.cli;

import io.turnoutboard.domain.ledger.EntryBody.ProposalDecided;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.TallyDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Approves or rejects a correction, or a change of a list, by the number under which it was sealed. */
@Command(name = "approve")
final class ApproveCommand implements Callable<Integer> {
    private static final String NO_PROPOSAL = "TB-L18";

    private final ElectionChoice choice;
    private final Duration patience;
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--seal", paramLabel = "N", required = true, descriptionKey = "cli.approve.seal")
    private String seal = "";

    @Option(names = "--reject", descriptionKey = "cli.approve.reject")
    private boolean reject;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.approve.reason")
    private String reason = "";

    @Mixin
    private Hand hand = new Hand();

    /** @param patience how long a seal is waited for before the command says that it has not come */
    ApproveCommand(ElectionChoice choice, Duration patience, Values values, Terminal terminal) {
        this.choice = choice;
        this.patience = patience;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        String why = values.text("--reason", reason);
        try (OpenElection election = choice.open()) {
            hand.take(election, terminal);
            Board board = new ElectionState(election, terminal).board();
            return new EntryKeeping(election, patience, terminal)
                    .keep(decided(board, why), Optional.of(reject ? "cli.approve.rejected" : "cli.approve.approved"));
        }
    }

    private ProposalDecided decided(Board board, String why) throws CommandException {
        long seq = TallyDesk.count(seal).orElse(-1);
        for (StationTurnout turnout : board.stations()) {
            Optional<Instant> moment = Optional.ofNullable(proposals(turnout).get(seq));
            if (moment.isPresent()) {
                return new ProposalDecided(turnout.station().id(), moment.get(), seq, !reject, why);
            }
        }
        throw new CommandException(
                ExitCode.REFUSED, NO_PROPOSAL, terminal.messages().text("ledger." + NO_PROPOSAL + ".text"));
    }

    /** The proposals of a station by their seal numbers, decided ones too, with the moment that each is of. */
    private static Map<Long, Instant> proposals(StationTurnout turnout) {
        return Stream.concat(
                        turnout.cells().stream()
                                .flatMap(cell -> cell.corrections().stream())
                                .map(each -> Map.entry(each.seq(), each.value().asOf())),
                        turnout.list().proposals().stream()
                                .map(each -> Map.entry(each.seq(), each.value().at())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
