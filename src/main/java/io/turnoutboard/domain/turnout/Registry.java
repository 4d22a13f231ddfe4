package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.EntryBody.DeskEnrolled;
import io.turnoutboard.domain.ledger.EntryBody.PersonEnrolled;
import io.turnoutboard.domain.ledger.PeopleBody.KeyChanged;
import io.turnoutboard.domain.ledger.PeopleBody.PersonAppointed;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.PublicKeyText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups, officers, people and desks of the ward, each with the history of what was sealed about it.
 *
 * @param people each with the name and key that hold, the latest last
 * @param roster what people may do, and who and what was withdrawn
 */
public record Registry(
        Map<GroupId, History<ResidentialGroup>> groups,
        Map<OfficerId, History<Officer>> officers,
        Map<PersonId, History<PersonEnrolled>> people,
        Map<DeskId, History<DeskEnrolled>> desks,
        Roster roster) {
    static final Registry EMPTY = new Registry(Map.of(), Map.of(), Map.of(), Map.of(), Roster.EMPTY);

    public Optional<ResidentialGroup> group(GroupId id) {
        return Optional.ofNullable(groups.get(id)).flatMap(History::latest);
    }

    public Optional<Officer> officer(OfficerId id) {
        return Optional.ofNullable(officers.get(id)).flatMap(History::latest);
    }

    public Optional<PersonEnrolled> person(PersonId id) {
        return Optional.ofNullable(people.get(id)).flatMap(History::latest);
    }

    /** True where a person had this key once and another holds now. */
    public boolean wasReplaced(PersonId person, PublicKeyText key) {
        History<PersonEnrolled> history = people.getOrDefault(person, History.none());
        return history.values().stream().anyMatch(since -> since.value().key().equals(key))
                && !history.latest().map(PersonEnrolled::key).equals(Optional.of(key));
    }

    public Optional<DeskEnrolled> desk(DeskId id) {
        return Optional.ofNullable(desks.get(id)).flatMap(History::latest);
    }

    /** A person as the ledger knows them now; what they may do too where nobody was appointed yet. */
    public Optional<Member> member(PersonId id) {
        return Optional.ofNullable(people.get(id))
                .flatMap(history -> history.latest()
                        .map(person ->
                                member(person, history.values().getFirst().seq() == 0)));
    }

    /** Everybody, withdrawn or not, in the order in which they were enrolled. */
    public List<Member> members() {
        return people.values().stream()
                .sorted(Comparator.comparingLong(
                        history -> history.values().getFirst().seq()))
                .flatMap(history -> history.latest().stream())
                .flatMap(person -> member(person.person()).stream())
                .toList();
    }

    private Member member(PersonEnrolled person, boolean founder) {
        PersonAppointed appointed = Optional.ofNullable(roster.appointed().get(person.person()))
                .orElseGet(() -> new PersonAppointed(
                        person.person(), founder ? Role.ADMINISTRATOR : Role.SUPERVISOR, List.of()));
        return new Member(
                person.person(),
                person.name(),
                person.key(),
                appointed.role(),
                appointed.stations(),
                Optional.ofNullable(roster.gone().get(person.person())));
    }

    Registry with(Roster changed) {
        return new Registry(groups, officers, people, desks, changed);
    }

    /** A change of a person or desk; a new key stands in the person's history. */
    Registry with(Roster.Step step) {
        Registry changed = with(roster.with(step));
        return step.body() instanceof KeyChanged(var id, var key)
                ? person(id)
                        .map(known -> changed.with(step.seq(), new PersonEnrolled(id, known.name(), key)))
                        .orElse(changed)
                : changed;
    }

    Registry forThePublic() {
        return with(roster.forThePublic());
    }

    Registry with(long seq, ResidentialGroup group) {
        return new Registry(with(groups, group.id(), seq, group), officers, people, desks, roster);
    }

    Registry with(long seq, Officer officer) {
        return new Registry(groups, with(officers, officer.id(), seq, officer), people, desks, roster);
    }

    Registry with(long seq, PersonEnrolled person) {
        return new Registry(groups, officers, with(people, person.person(), seq, person), desks, roster);
    }

    Registry with(long seq, DeskEnrolled desk) {
        return new Registry(groups, officers, people, with(desks, desk.desk(), seq, desk), roster);
    }

    /** One group alone with its history, as it is kept when it is taken out. */
    Registry only(GroupId id) {
        return new Registry(
                Map.of(id, groups.getOrDefault(id, History.none())), Map.of(), Map.of(), Map.of(), Roster.EMPTY);
    }

    /** One officer alone. */
    Registry only(OfficerId id) {
        return new Registry(
                Map.of(), Map.of(id, officers.getOrDefault(id, History.none())), Map.of(), Map.of(), Roster.EMPTY);
    }

    Registry without(GroupId id) {
        return new Registry(without(groups, id), officers, people, desks, roster);
    }

    Registry without(OfficerId id) {
        return new Registry(groups, without(officers, id), people, desks, roster);
    }

    /** This one and the groups and officers of another. */
    Registry and(Registry other) {
        return new Registry(both(groups, other.groups), both(officers, other.officers), people, desks, roster);
    }

    private static <K, T> Map<K, History<T>> without(Map<K, History<T>> all, K key) {
        Map<K, History<T>> fewer = new HashMap<>(all);
        fewer.remove(key);
        return Map.copyOf(fewer);
    }

    private static <K, T> Map<K, History<T>> both(Map<K, History<T>> some, Map<K, History<T>> more) {
        Map<K, History<T>> all = new HashMap<>(some);
        all.putAll(more);
        return Map.copyOf(all);
    }

    Registry knownAt(long seq) {
        return new Registry(
                knownAt(groups, seq),
                knownAt(officers, seq),
                knownAt(people, seq),
                knownAt(desks, seq),
                roster.knownAt(seq));
    }

    private static <K, T> Map<K, History<T>> with(Map<K, History<T>> all, K key, long seq, T value) {
        Map<K, History<T>> more = new HashMap<>(all);
        more.merge(key, History.<T>none().with(seq, value), (old, one) -> old.with(seq, value));
        return Map.copyOf(more);
    }

    private static <K, T> Map<K, History<T>> knownAt(Map<K, History<T>> all, long seq) {
        Map<K, History<T>> known = new HashMap<>();
        all.forEach((key, history) -> {
            if (!history.knownAt(seq).values().isEmpty()) {
                known.put(key, history.knownAt(seq));
            }
        });
        return Map.copyOf(known);
    }
}
