package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.EntryBody.DeskEnrolled;
import io.turnoutboard.domain.ledger.EntryBody.PersonEnrolled;
import io.turnoutboard.domain.ledger.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Groups, officers, people and desks of the ward, each with the history of what was sealed about it. */
public record Registry(
        Map<GroupId, History<ResidentialGroup>> groups,
        Map<OfficerId, History<Officer>> officers,
        Map<PersonId, History<PersonEnrolled>> people,
        Map<DeskId, History<DeskEnrolled>> desks) {
    static final Registry EMPTY = new Registry(Map.of(), Map.of(), Map.of(), Map.of());

    public Optional<ResidentialGroup> group(GroupId id) {
        return Optional.ofNullable(groups.get(id)).flatMap(History::latest);
    }

    public Optional<Officer> officer(OfficerId id) {
        return Optional.ofNullable(officers.get(id)).flatMap(History::latest);
    }

    public Optional<PersonEnrolled> person(PersonId id) {
        return Optional.ofNullable(people.get(id)).flatMap(History::latest);
    }

    public Optional<DeskEnrolled> desk(DeskId id) {
        return Optional.ofNullable(desks.get(id)).flatMap(History::latest);
    }

    Registry with(long seq, ResidentialGroup group) {
        return new Registry(with(groups, group.id(), seq, group), officers, people, desks);
    }

    Registry with(long seq, Officer officer) {
        return new Registry(groups, with(officers, officer.id(), seq, officer), people, desks);
    }

    Registry with(long seq, PersonEnrolled person) {
        return new Registry(groups, officers, with(people, person.person(), seq, person), desks);
    }

    Registry with(long seq, DeskEnrolled desk) {
        return new Registry(groups, officers, people, with(desks, desk.desk(), seq, desk));
    }

    /** One group alone with its history, as it is kept when it is taken out. */
    Registry only(GroupId id) {
        return new Registry(Map.of(id, groups.getOrDefault(id, History.none())), Map.of(), Map.of(), Map.of());
    }

    /** One officer alone. */
    Registry only(OfficerId id) {
        return new Registry(Map.of(), Map.of(id, officers.getOrDefault(id, History.none())), Map.of(), Map.of());
    }

    Registry without(GroupId id) {
        return new Registry(without(groups, id), officers, people, desks);
    }

    Registry without(OfficerId id) {
        return new Registry(groups, without(officers, id), people, desks);
    }

    /** This one and the groups and officers of another. */
    Registry and(Registry other) {
        return new Registry(both(groups, other.groups), both(officers, other.officers), people, desks);
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
        return new Registry(knownAt(groups, seq), knownAt(officers, seq), knownAt(people, seq), knownAt(desks, seq));
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
