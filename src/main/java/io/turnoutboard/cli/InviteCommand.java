package io.turnoutboard.cli;

import io.turnoutboard.service.DeskDismissal;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.Invitation;
import io.turnoutboard.service.InvitedDesk;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.Sharing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Invites a desk on another machine, or withdraws one. */
@Command(name = "invite")
final class InviteCommand implements Callable<Integer> {
    private final ElectionChoice choice;
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--desk", paramLabel = "NAME", descriptionKey = "cli.invite.desk")
    private @Nullable String desk;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.invite.out")
    private @Nullable String out;

    @Option(names = "--withdraw", paramLabel = "NAME", descriptionKey = "cli.invite.withdraw")
    private @Nullable String withdrawn;

    InviteCommand(ElectionChoice choice, Values values, Terminal terminal) {
        this.choice = choice;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException, NotSavedException {
        try (OpenElection election = choice.open()) {
            Sharing sharing = election.sharing().orElseThrow(() -> new FolderException("TB-H14", List.of()));
            if (withdrawn != null) {
                return withdraw(new DeskDismissal(sharing, election.ledger()), withdrawn);
            }
            if (desk == null || desk.isBlank()) {
                throw new CommandException(
                        ExitCode.USAGE, "TB-C03", terminal.messages().text("cli.invite.nobody"));
            }
            Path file = values.path("--out", out == null ? desk.strip().replace(' ', '-') + Invitation.ENDING : out);
            if (Files.exists(file)) {
                throw new CommandException(
                        ExitCode.USAGE, "TB-C03", terminal.messages().text("cli.invite.exists", file.toString()));
            }
            write(sharing.invite(desk), file);
            return ExitCode.OK;
        }
    }

    private void write(Invitation invitation, Path file) throws FolderException {
        try {
            new Output(terminal).toOwnFile(file, invitation.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new FolderException("TB-F06", List.of(file.toString(), String.valueOf(e.getMessage())), e);
        }
        terminal.line("cli.invite.written", invitation.desk(), file.toString());
        terminal.line(
                "cli.invite.says",
                String.join(", ", invitation.host().addresses()),
                Integer.toString(invitation.host().port()),
                invitation.sealer());
    }

    private int withdraw(DeskDismissal dismissal, String name)
            throws FolderException, CommandException, NotSavedException {
        List<InvitedDesk> found = dismissal.sharing().status().desks().stream()
                .filter(each -> each.withdrawnAt().isEmpty() && each.name().equals(name.strip()))
                .toList();
        if (found.isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE, "TB-C03", terminal.messages().text("cli.invite.unknown", Values.shown(name)));
        }
        for (InvitedDesk each : found) {
            dismissal.withdraw(each, terminal.messages().text("sharing.withdraw.reason"));
            terminal.line("cli.invite.withdrawn", each.name());
        }
        return ExitCode.OK;
    }
}
