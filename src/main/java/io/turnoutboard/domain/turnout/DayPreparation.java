package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PreparationBody.ElectionDescribed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far the preparation of the day has come. An election that was not begun with one is prepared from its first line on.
 *
 * @param begun when the preparation began; none for an election that came whole
 * @param finished the seal at which the day was said to be ready
 * @param descriptions the election's own words, as they were described after its genesis
 * @param steps who changed what in the registry, in sealed order: the whole preparation, and late changes
 * @param withdrawn what was registered and taken out again, so that the board of an earlier seal still has it
 */
public record DayPreparation(
        Optional<Begun> begun,
        Optional<Long> finished,
        History<ElectionDescribed> descriptions,
        List<Step> steps,
        List<Withdrawn> withdrawn) {
    static final DayPreparation NONE =
            new DayPreparation(Optional.empty(), Optional.empty(), History.none(), List.of(), List.of());

    /** At which seal the preparation began, and from which drill the registry was taken. */
    public record Begun(long seq, Optional<ElectionId> drill) {}

    /** A change of the registry: what it says, by whom, and whether the day had been said to be ready before it. */
    public record Step(long seq, EntryBody body, Tally.Origin origin, boolean late) {}

    /** A station that was taken out at a seal, with all that was known of it; or groups and officers of the registry. */
    record Withdrawn(long seq, Optional<StationTurnout> station, Registry registry) {}

    /** True from its beginning until the day is said to be ready: nothing is counted meanwhile. */
    public boolean isOpen() {
        return begun.isPresent() && finished.isEmpty();
    }

    /** The ballots of the day; all three where nobody said otherwise. */
    public List<Ballot> ballots() {
        return descriptions.latest().map(ElectionDescribed::ballots).orElseGet(() -> Arrays.asList(Ballot.values()));
    }

    /** The election of a genesis in the words that hold now. */
    Election election(Election founded) {
        return descriptions
                .latest()
                .map(now -> new Election(
                        founded.id(),
                        now.name(),
                        now.ward(),
                        now.date(),
                        founded.zone(),
                        now.hours(),
                        founded.purpose()))
                .orElse(founded);
    }

    /** The drill from which the registry was taken. */
    public Optional<ElectionId> drill() {
        return begun.flatMap(Begun::drill);
    }

    DayPreparation begunAt(long seq, Optional<ElectionId> drill) {
        return new DayPreparation(Optional.of(new Begun(seq, drill)), finished, descriptions, steps, withdrawn);
    }

    DayPreparation finishedAt(long seq) {
        return new DayPreparation(begun, Optional.of(seq), descriptions, steps, withdrawn);
    }

    DayPreparation with(long seq, ElectionDescribed described) {
        return new DayPreparation(begun, finished, descriptions.with(seq, described), steps, withdrawn);
    }

    DayPreparation with(List<Step> more) {
        return more.isEmpty()
                ? this
                : new DayPreparation(begun, finished, descriptions, longer(steps, more), withdrawn);
    }

    DayPreparation with(Withdrawn gone) {
        return new DayPreparation(begun, finished, descriptions, steps, longer(withdrawn, List.of(gone)));
    }

    /** Without who did what, and without what was taken out: as the public may have it. */
    DayPreparation forThePublic() {
        return new DayPreparation(begun, finished, descriptions, List.of(), List.of());
    }

    DayPreparation knownAt(long seq) {
        return new DayPreparation(
                begun.filter(at -> at.seq() <= seq),
                finished.filter(at -> at <= seq),
                descriptions.knownAt(seq),
                steps.stream().filter(step -> step.seq() <= seq).toList(),
                withdrawn.stream().filter(gone -> gone.seq() <= seq).toList());
    }

    private static <T> List<T> longer(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some.size() + more.size());
        all.addAll(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
