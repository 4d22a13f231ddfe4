package io.turnoutboard.cli;

import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PreparationBody.Registered;
import io.turnoutboard.domain.ledger.PreparationBody.RegistrationWithdrawn;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.FolderException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the officers in charge, registers or changes one, or takes one out that was registered by mistake. */
@Command(name = "officer")
final class OfficerCommand implements Callable<Integer> {
    private final PreparationAction action;
    private final SetupValues values;

    @Option(names = "--add", paramLabel = "CODE", descriptionKey = "cli.officer.add")
    private @Nullable String added;

    @Option(names = "--remove", paramLabel = "CODE", descriptionKey = "cli.officer.remove")
    private @Nullable String removed;

    @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "cli.officer.name")
    private @Nullable String name;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "cli.officer.title")
    private @Nullable String title;

    @Option(names = "--phone", paramLabel = "TEXT", descriptionKey = "cli.officer.phone")
    private @Nullable String phone;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.officer.reason")
    private @Nullable String reason;

    @Mixin
    private Hand hand = new Hand();

    OfficerCommand(PreparationAction action, SetupValues values) {
        this.action = action;
        this.values = values;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        if (added != null) {
            String code = values.text("--add", added, "");
            return action.keep(hand, board -> officer(code, board));
        }
        if (removed != null) {
            String code = values.text("--remove", removed, "");
            String why = values.text("--reason", reason, "");
            return action.keep(
                    hand,
                    _ -> values.made("--remove", code, () -> new RegistrationWithdrawn(Registered.OFFICER, code, why)));
        }
        return action.open((_, board) -> {
            board.registry().officers().values().stream()
                    .flatMap(officer -> officer.latest().stream())
                    .map(officer -> officer.id() + "  " + officer.name() + "  " + officer.phone())
                    .sorted()
                    .forEach(line -> action.terminal().plain(line.stripTrailing()));
            return ExitCode.OK;
        });
    }

    private EntryBody officer(String code, Board board) throws CommandException {
        OfficerId id = values.made("--add", code, () -> new OfficerId(code));
        Officer old = board.registry().officer(id).orElse(new Officer(id, code, "", ""));
        String called = values.text("--name", name, old.name());
        String titled = values.text("--title", title, old.title());
        String number = values.text("--phone", phone, old.phone());
        return values.made(
                "--name", called, () -> new EntryBody.OfficerRegistered(new Officer(id, called, titled, number)));
    }
}
