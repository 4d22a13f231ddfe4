package io.turnoutboard.cli;

import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.PasswordOutcome;
import io.turnoutboard.service.People;
import io.turnoutboard.service.People.Person;
import io.turnoutboard.service.SignInOutcome;
import io.turnoutboard.service.SignInWords;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Whose key signs what a command enters: the option {@code --as}, which every command that enters something takes. Who
 * has a password signs in with it, from a file or typed without echo.
 */
final class Hand {
    private static final String NOBODY = "TB-P01";
    private static final String SEVERAL = "TB-P02";
    private static final String UNFIT = "TB-N11";

    @Option(names = "--as", paramLabel = "NAME|ID", descriptionKey = "cli.option.as")
    private @Nullable String as;

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "cli.option.password-file")
    private @Nullable String passwordFile;

    boolean isNamed() {
        return as != null;
    }

    /** Lets the person who was named sign from here on; leaves it to who is present where nobody was named. */
    void take(OpenElection election, Terminal terminal) throws CommandException {
        People people = election.people();
        if (as == null) {
            if (election.signIn().locked().value()) {
                signIn(election, people.present().value(), terminal);
            }
            return;
        }
        String wanted = Normalizer.normalize(as.strip(), Normalizer.Form.NFC);
        List<Person> free = PersonNames.matching(wanted, people.here());
        List<Person> found = free.isEmpty() ? PersonNames.matching(wanted, members(election)) : free;
        if (found.size() != 1) {
            throw new CommandException(
                    ExitCode.USAGE,
                    found.isEmpty() ? NOBODY : SEVERAL,
                    terminal.messages()
                            .text(found.isEmpty() ? "cli.as.nobody" : "cli.as.several", Values.shown(wanted)));
        }
        if (free.isEmpty()) {
            signIn(election, found.getFirst(), terminal);
        } else {
            people.take(found.getFirst().id());
        }
    }

    private static List<Person> members(OpenElection election) {
        return election.ledger().board().value().registry().members().stream()
                .map(member -> new Person(member.id(), member.name()))
                .toList();
    }

    private void signIn(OpenElection election, Person person, Terminal terminal) throws CommandException {
        PasswordEntry entry = new PasswordEntry(Optional.ofNullable(passwordFile), terminal);
        SignInOutcome outcome = election.signIn().signIn(person.id(), entry.password(person.name()));
        switch (outcome) {
            case SignInOutcome.SignedIn _ -> {}
            case SignInOutcome.MustChoose _ -> choose(election, entry, terminal);
            case SignInOutcome.Wrong _, SignInOutcome.Paused _, SignInOutcome.Refused _ ->
                throw refused(outcome, terminal);
        }
    }

    private static void choose(OpenElection election, PasswordEntry entry, Terminal terminal) throws CommandException {
        PasswordOutcome outcome = election.signIn().choosePassword("", entry.chosen());
        SignInWords words = new SignInWords(terminal.messages());
        switch (outcome) {
            case PasswordOutcome.Chosen _ -> words.sentences(outcome).forEach(terminal::plain);
            case PasswordOutcome.Unfit(var rules) ->
                throw new CommandException(
                        ExitCode.REFUSED,
                        rules.isEmpty() ? UNFIT : rules.getFirst().code(),
                        String.join(" ", words.sentences(outcome)));
            case PasswordOutcome.Refused(var why) -> throw refused(why, terminal);
        }
    }

    static CommandException refused(SignInOutcome outcome, Terminal terminal) {
        return new CommandException(
                ExitCode.REFUSED, outcome.code(), new SignInWords(terminal.messages()).sentence(outcome));
    }
}
