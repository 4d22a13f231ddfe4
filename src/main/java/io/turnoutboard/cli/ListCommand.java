package io.turnoutboard.cli;

import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.ledger.PreparationBody.ListHandedOver;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.LogWords;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the lists of voters as handed over, or puts the list of a station in place of the earlier one. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    private final PreparationAction action;
    private final SetupValues values;

    @Option(names = "--station", paramLabel = "N", descriptionKey = "cli.list.station")
    private @Nullable String station;

    @Option(names = "--voters", paramLabel = "N|N,N,N", descriptionKey = "cli.list.voters")
    private @Nullable String voters;

    @Mixin
    private Hand hand = new Hand();

    ListCommand(PreparationAction action, SetupValues values) {
        this.action = action;
        this.values = values;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        if (voters == null) {
            return print();
        }
        if (station == null) {
            throw values.missing("--station");
        }
        String number = station;
        Roll roll = values.roll("--voters", voters);
        return action.keep(
                hand,
                board -> new ListHandedOver(
                        Cells.station(number, board, action.terminal())
                                .station()
                                .id(),
                        roll));
    }

    private int print() throws FolderException, CommandException {
        return action.open((_, board) -> {
            LogWords words = new LogWords(action.terminal().messages(), board);
            for (StationTurnout each : board.stations()) {
                action.terminal()
                        .plain(each.station().number() + "  "
                                + words.voters(each.list().handedOver()));
            }
            return ExitCode.OK;
        });
    }
}
