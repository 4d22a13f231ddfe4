package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.PeopleBody.DeskWithdrawn;
import io.turnoutboard.domain.ledger.PeopleBody.KeyChanged;
import io.turnoutboard.domain.ledger.PeopleBody.PersonAppointed;
import io.turnoutboard.domain.ledger.PeopleBody.PersonWithdrawn;
import io.turnoutboard.domain.ledger.PeopleBody.WorkAdopted;
import io.turnoutboard.domain.ledger.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who may do what since their enrolment: appointments and withdrawals of people and desks, and the work that was left
 * behind by those who had gone. Immutable.
 *
 * @param steps every change, in sealed order; what was adopted is no step, it stands where it counts
 * @param appointed the latest appointment of each person who has one
 * @param gone the withdrawal of each person who does not work here now
 * @param desks the withdrawal of each desk that has one
 * @param work what was left behind, in sealed order, adopted or not
 */
public record Roster(
        List<Step> steps,
        Map<PersonId, PersonAppointed> appointed,
        Map<PersonId, Member.Withdrawal> gone,
        Map<DeskId, Member.Withdrawal> desks,
        List<LeftWork> work) {
    static final Roster EMPTY = new Roster(List.of(), Map.of(), Map.of(), Map.of(), List.of());

    /** One change: what it says, and by whom. */
    public record Step(long seq, PeopleBody body, Tally.Origin origin) {}

    public Optional<Member.Withdrawal> withdrawal(DeskId desk) {
        return Optional.ofNullable(desks.get(desk));
    }

    /** What waits for somebody to adopt it, the oldest first. */
    public List<LeftWork> waiting() {
        return work.stream().filter(LeftWork::isWaiting).toList();
    }

    /** What an adoption names, where it waits. */
    Optional<LeftWork> waiting(WorkAdopted adoption) {
        return work.stream()
                .filter(left -> left.seq() == adoption.seq() && left.entry().equals(adoption.entry()))
                .filter(LeftWork::isWaiting)
                .findFirst();
    }

    Roster with(Step step) {
        List<Step> longer = longer(steps, step);
        return switch (step.body()) {
            case PersonAppointed body ->
                new Roster(longer, with(appointed, body.person(), body), without(gone, body.person()), desks, work);
            case PersonWithdrawn(var person, var reason) ->
                new Roster(longer, appointed, with(gone, person, withdrawal(step, reason)), desks, work);
            case DeskWithdrawn(var desk, var reason) ->
                new Roster(longer, appointed, gone, with(desks, desk, withdrawal(step, reason)), work);
            case KeyChanged _ -> new Roster(longer, appointed, gone, desks, work);
            case WorkAdopted _ -> throw new IllegalArgumentException("what was adopted stands where it counts");
        };
    }

    Roster with(LeftWork left) {
        return new Roster(steps, appointed, gone, desks, longer(work, left));
    }

    Roster adopted(LeftWork left, long seq, Tally.Origin adopter) {
        List<LeftWork> now = new ArrayList<>(work);
        now.replaceAll(each -> each.seq() == left.seq() ? each.adoptedAt(seq, adopter) : each);
        return new Roster(steps, appointed, gone, desks, List.copyOf(now));
    }

    Roster knownAt(long seq) {
        Predicate<Step> known = step -> step.seq() <= seq;
        Roster then = EMPTY;
        for (Step step : steps.stream().filter(known).toList()) {
            then = then.with(step);
        }
        List<LeftWork> left = work.stream()
                .filter(each -> each.seq() <= seq)
                .map(each -> each.knownAt(seq))
                .toList();
        return new Roster(then.steps, then.appointed, then.gone, then.desks, left);
    }

    /** Without who did what, and without what was left behind: as the public may have it. */
    Roster forThePublic() {
        return new Roster(List.of(), appointed, gone, desks, List.of());
    }

    private static Member.Withdrawal withdrawal(Step step, String reason) {
        return new Member.Withdrawal(step.seq(), step.origin().sealedAt(), reason);
    }

    private static <T> List<T> longer(List<T> some, T more) {
        List<T> all = new ArrayList<>(some.size() + 1);
        all.addAll(some);
        all.add(more);
        return List.copyOf(all);
    }

    private static <K, T> Map<K, T> with(Map<K, T> all, K key, T value) {
        Map<K, T> more = new HashMap<>(all);
        more.put(key, value);
        return Map.copyOf(more);
    }

    private static <K, T> Map<K, T> without(Map<K, T> all, K key) {
        Map<K, T> fewer = new HashMap<>(all);
        fewer.remove(key);
        return Map.copyOf(fewer);
    }
}
