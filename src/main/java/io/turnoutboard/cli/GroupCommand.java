package io.turnoutboard.cli;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.ResidentialGroup;
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

/** Lists the residential groups, registers or changes one, or takes one out that was registered by mistake. */
@Command(name = "group")
final class GroupCommand implements Callable<Integer> {
    private final PreparationAction action;
    private final SetupValues values;

    @Option(names = "--add", paramLabel = "CODE", descriptionKey = "cli.group.add")
    private @Nullable String added;

    @Option(names = "--remove", paramLabel = "CODE", descriptionKey = "cli.group.remove")
    private @Nullable String removed;

    @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "cli.group.name")
    private @Nullable String name;

    @Option(names = "--former-ward", paramLabel = "TEXT", descriptionKey = "cli.group.former")
    private @Nullable String former;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.group.reason")
    private @Nullable String reason;

    @Mixin
    private Hand hand = new Hand();

    GroupCommand(PreparationAction action, SetupValues values) {
        this.action = action;
        this.values = values;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        if (added != null) {
            String code = values.text("--add", added, "");
            return action.keep(hand, board -> group(code, board));
        }
        if (removed != null) {
            String code = values.text("--remove", removed, "");
            String why = values.text("--reason", reason, "");
            return action.keep(
                    hand,
                    _ -> values.made("--remove", code, () -> new RegistrationWithdrawn(Registered.GROUP, code, why)));
        }
        return action.open((_, board) -> {
            board.registry().groups().values().stream()
                    .flatMap(group -> group.latest().stream())
                    .map(group -> group.id() + "  " + group.name() + "  " + group.formerWard())
                    .sorted()
                    .forEach(line -> action.terminal().plain(line.stripTrailing()));
            return ExitCode.OK;
        });
    }

    private EntryBody group(String code, Board board) throws CommandException {
        GroupId id = values.made("--add", code, () -> new GroupId(code));
        ResidentialGroup old = board.registry().group(id).orElse(new ResidentialGroup(id, code, ""));
        String called = values.text("--name", name, old.name());
        String formerly = values.text("--former-ward", former, old.formerWard());
        return values.made(
                "--name", called, () -> new EntryBody.GroupRegistered(new ResidentialGroup(id, called, formerly)));
    }
}
