package io.turnoutboard.cli;

import io.turnoutboard.domain.text.SearchText;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.People;
import io.turnoutboard.service.People.Person;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose key signs what a command enters: the option {@code --as}, which every command that enters something takes. */
final class Hand {
    private static final String NOBODY = "TB-P01";
    private static final String SEVERAL = "TB-P02";

    @Option(names = "--as", paramLabel = "NAME|ID", descriptionKey = "cli.option.as")
    private @Nullable String as;

    /** Lets the person who was named sign from here on; leaves it to who is present where nobody was named. */
    void take(OpenElection election, Terminal terminal) throws CommandException {
        if (as == null) {
            return;
        }
        People people = election.people();
        String wanted = Normalizer.normalize(as.strip(), Normalizer.Form.NFC);
        List<Person> found = people.here().stream()
                .filter(person ->
                        person.id().value().equals(wanted) || person.name().equals(wanted))
                .toList();
        if (found.isEmpty()) {
            SearchText sought = SearchText.of(wanted);
            found = people.here().stream()
                    .filter(person ->
                            !wanted.isEmpty() && SearchText.of(person.name()).matches(sought))
                    .toList();
        }
        if (found.size() != 1) {
            throw new CommandException(
                    ExitCode.USAGE,
                    found.isEmpty() ? NOBODY : SEVERAL,
                    terminal.messages()
                            .text(found.isEmpty() ? "cli.as.nobody" : "cli.as.several", Values.shown(wanted)));
        }
        people.take(found.getFirst().id());
    }
}
