package io.turnoutboard.cli;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.election.SlotPreset;
import io.turnoutboard.domain.ledger.EntryBody.SlotsPlanned;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.PreparationWords;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the cut-offs of the day, or plans them: any minutes, or those of a preset. */
@Command(name = "slots")
final class SlotsCommand implements Callable<Integer> {
    private final PreparationAction action;
    private final SetupValues values;

    @Parameters(arity = "0..*", paramLabel = "HH:MM", descriptionKey = "cli.slots.times")
    private List<String> times = new ArrayList<>();

    @Option(names = "--preset", paramLabel = "NAME", descriptionKey = "cli.slots.preset")
    private @Nullable String preset;

    @Mixin
    private Hand hand = new Hand();

    SlotsCommand(PreparationAction action, SetupValues values) {
        this.action = action;
        this.values = values;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        if (preset == null && times.isEmpty()) {
            return action.open((_, board) -> {
                Terminal terminal = action.terminal();
                terminal.plain(new PreparationWords(terminal.messages(), board).slots(board.slotPlan()));
                return ExitCode.OK;
            });
        }
        SlotPlan plan = plan();
        return action.keep(hand, _ -> new SlotsPlanned(plan));
    }

    private SlotPlan plan() throws CommandException {
        List<Slot> slots = new ArrayList<>();
        if (preset != null) {
            slots.addAll(values.choice("--preset", preset, List.of(SlotPreset.values()))
                    .plan()
                    .slots());
        }
        for (String time : times) {
            slots.add(new Slot(values.plain().time("HH:MM", time)));
        }
        return new SlotPlan(slots);
    }
}
