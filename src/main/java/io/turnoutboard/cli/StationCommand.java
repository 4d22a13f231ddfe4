package io.turnoutboard.cli;

import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PreparationBody.Registered;
import io.turnoutboard.domain.ledger.PreparationBody.RegistrationWithdrawn;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.setup.Founding;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the polling stations, registers or changes one, or takes one out that was registered by mistake. */
@Command(name = "station")
final class StationCommand implements Callable<Integer> {
    private final PreparationAction action;
    private final SetupValues values;

    @Option(names = "--add", paramLabel = "N", descriptionKey = "cli.station.add")
    private @Nullable String added;

    @Option(names = "--change", paramLabel = "N", descriptionKey = "cli.station.change")
    private @Nullable String changed;

    @Option(names = "--remove", paramLabel = "N", descriptionKey = "cli.station.remove")
    private @Nullable String removed;

    @Option(names = "--voters", paramLabel = "N|N,N,N", descriptionKey = "cli.station.voters")
    private @Nullable String voters;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.station.reason")
    private @Nullable String reason;

    @Mixin
    private StationOptions options = new StationOptions();

    @Mixin
    private Hand hand = new Hand();

    StationCommand(PreparationAction action, SetupValues values) {
        this.action = action;
        this.values = values;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        if (added != null) {
            int number = values.number("--add", added);
            Roll roll = voters == null ? Roll.EMPTY : values.roll("--voters", voters);
            return action.keep(hand, board -> registered(number, roll, board));
        }
        if (changed != null) {
            String number = changed;
            return action.keep(
                    hand, board -> new EntryBody.StationChanged(options.over(station(number, board), values)));
        }
        if (removed != null) {
            String number = removed;
            String why = values.text("--reason", reason, "");
            return action.keep(
                    hand,
                    board -> new RegistrationWithdrawn(
                            Registered.STATION, station(number, board).id().value(), why));
        }
        return print();
    }

    private Station station(String number, Board board) throws CommandException {
        return Cells.station(number, board, action.terminal()).station();
    }

    private EntryBody registered(int number, Roll roll, Board board) throws CommandException {
        Station plain =
                values.made("--add", Integer.toString(number), () -> Founding.station(number, board.election()));
        return new EntryBody.StationRegistered(options.over(plain, values), roll);
    }

    private int print() throws FolderException, CommandException {
        return action.open((_, board) -> {
            board.stations().stream()
                    .map(each -> each.station())
                    .map(each -> each.number() + "  " + each.name() + "  "
                            + each.place().name() + "  " + each.place().address())
                    .forEach(line -> action.terminal().plain(line.stripTrailing()));
            return ExitCode.OK;
        });
    }
}
