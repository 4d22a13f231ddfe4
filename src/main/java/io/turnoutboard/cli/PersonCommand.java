package io.turnoutboard.cli;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.People;
import io.turnoutboard.service.People.Person;
import io.turnoutboard.service.Subscription;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the people whose keys lie on this machine, or adds somebody. */
@Command(name = "person")
final class PersonCommand implements Callable<Integer> {
    private static final int LONGEST = 100;
    private static final String WRONG_NAME = "TB-C03";

    private final ElectionChoice choice;
    private final Duration patience;
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--list", descriptionKey = "cli.person.list")
    private boolean list;

    @Option(names = "--add", paramLabel = "NAME", descriptionKey = "cli.person.add")
    private @Nullable String added;

    @Mixin
    private Hand hand = new Hand();

    /** @param patience how long a seal is waited for before the command says that it has not come */
    PersonCommand(ElectionChoice choice, Duration patience, Values values, Terminal terminal) {
        this.choice = choice;
        this.patience = patience;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        String name = added == null ? "" : name(added);
        try (OpenElection election = choice.open()) {
            hand.take(election, terminal);
            int exitCode = name.isEmpty() ? ExitCode.OK : add(name, election);
            if (list || name.isEmpty()) {
                print(election.people());
            }
            return exitCode;
        }
    }

    private String name(String typed) throws CommandException {
        String name = values.text("--add", typed).strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new CommandException(
                    ExitCode.USAGE,
                    WRONG_NAME,
                    terminal.messages().text("shell.person.name.wrong", Integer.toString(LONGEST)));
        }
        return name;
    }

    private int add(String name, OpenElection election) {
        try {
            Person person = election.people().add(name);
            terminal.line("cli.tally.saved");
            if (!isSealed(person, election.ledger())) {
                terminal.failure(terminal.messages().text("cli.entry.not-sealed-yet"), "TB-T01");
                return ExitCode.NOT_SEALED_YET;
            }
            terminal.line("cli.person.added", person.name(), person.id().value());
            return ExitCode.OK;
        } catch (NotSavedException e) {
            terminal.failure(terminal.messages().text("notice.personNotAdded.text", name), e.code());
            return ExitCode.FOLDER_OR_HOST;
        }
    }

    private boolean isSealed(Person person, Ledger ledger) {
        CompletableFuture<Board> known = new CompletableFuture<>();
        try (Subscription _ = ledger.board().subscribe(board -> tell(known, person, board))) {
            tell(known, person, ledger.board().value());
            known.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("nobody lets a board fail", e);
        }
    }

    private static void tell(CompletableFuture<Board> known, Person person, Board board) {
        if (board.registry().person(person.id()).isPresent()) {
            known.complete(board);
        }
    }

    private void print(People people) {
        for (Person person : people.here()) {
            String key = person.equals(people.present().value()) ? "cli.person.present" : "cli.person.line";
            terminal.line(key, person.id().value(), person.name());
        }
    }
}
