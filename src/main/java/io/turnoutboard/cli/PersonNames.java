package io.turnoutboard.cli;

import io.turnoutboard.domain.text.SearchText;
import io.turnoutboard.service.People.Person;
import java.util.List;

/** Finds people by what was typed: an id or a whole name, else words of a name without their tones. */
final class PersonNames {
    private PersonNames() {}

    static List<Person> matching(String wanted, List<Person> people) {
        List<Person> exact = people.stream()
                .filter(person ->
                        person.id().value().equals(wanted) || person.name().equals(wanted))
                .toList();
        if (!exact.isEmpty() || wanted.isEmpty()) {
            return exact;
        }
        SearchText sought = SearchText.of(wanted);
        return people.stream()
                .filter(person -> SearchText.of(person.name()).matches(sought))
                .toList();
    }
}
