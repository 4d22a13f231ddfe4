package io.turnoutboard.cli;

import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.HostStatus;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.ShareSettings;
import io.turnoutboard.service.Sharing;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds a board for desks on other machines, on a machine without a screen, until it is ended from outside. */
@Command(name = "host")
final class HostCommand implements Callable<Integer> {
    private static final long LOOK_SECONDS = 2;

    private final ElectionChoice choice;
    private final Values values;
    private final Terminal terminal;
    private final CountDownLatch never = new CountDownLatch(1);

    @Option(names = "--port", paramLabel = "N", descriptionKey = "cli.host.port")
    private @Nullable String port;

    @Option(names = "--address", paramLabel = "NAME", descriptionKey = "cli.host.address")
    private List<String> addresses = List.of();

    @Option(names = "--status", descriptionKey = "cli.host.status")
    private boolean status;

    @Option(names = "--stop-sharing", descriptionKey = "cli.host.stop")
    private boolean stop;

    HostCommand(ElectionChoice choice, Values values, Terminal terminal) {
        this.choice = choice;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        int number = port == null ? ShareSettings.USUAL_PORT : values.port("--port", port);
        try (OpenElection election = choice.open()) {
            Sharing sharing = election.sharing().orElseThrow(() -> new FolderException("TB-H14", List.of()));
            HostWords words = new HostWords(
                    terminal, election.ledger().board().value().election().zone());
            if (status) {
                words.tell(sharing.status());
                return ExitCode.OK;
            }
            if (stop) {
                sharing.stop();
                terminal.line("cli.host.stopped");
                return ExitCode.OK;
            }
            boolean another = port != null || !addresses.isEmpty();
            Optional<ShareSettings> before = sharing.shared();
            if (another || (before.isEmpty() && sharing.trouble().isEmpty())) {
                // any port means the one that the invitations name already, where there is one
                int known = number == 0 ? before.map(ShareSettings::port).orElse(0) : number;
                sharing.start(new ShareSettings(known, addresses));
            }
            if (sharing.trouble().isEmpty()) {
                words.open(sharing.shared().orElseThrow(() -> new FolderException("TB-H07", List.of())));
            }
            hold(sharing, words);
            return ExitCode.OK;
        }
    }

    /** Says what changes, until this thread is told to end or the program is. */
    private void hold(Sharing sharing, HostWords words) throws FolderException {
        try {
            HostStatus last = sharing.status();
            words.tell(last);
            while (!never.await(LOOK_SECONDS, TimeUnit.SECONDS)) {
                HostStatus now = sharing.status();
                words.changes(last, now);
                last = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
