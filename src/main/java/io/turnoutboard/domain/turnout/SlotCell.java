package io.turnoutboard.domain.turnout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All counts of one station for one moment, in sealed order, and which of them counts. A correction stands beside the
 * old value; a disputed count waits, and the old value counts until a person decides.
 */
public record SlotCell(Instant asOf, List<Tally> tallies, List<Choice> choices) {
    /** A person's decision, sealed at {@code seq}, that the count sealed at {@code chosenSeq} holds. */
    public record Choice(long seq, long chosenSeq) {}

    static SlotCell of(Tally first) {
        return new SlotCell(first.asOf(), List.of(first), List.of());
    }

    SlotCell with(Tally tally) {
        List<Tally> longer = new ArrayList<>(tallies);
        longer.add(tally);
        return new SlotCell(asOf, List.copyOf(longer), choices);
    }

    SlotCell with(Choice choice) {
        List<Choice> longer = new ArrayList<>(choices);
        longer.add(choice);
        return new SlotCell(asOf, tallies, List.copyOf(longer));
    }

    /** The count that holds now. */
    public Tally current() {
        Tally accepted = tallies.getFirst();
        for (Tally tally : tallies) {
            if (!tally.disputed()) {
                accepted = tally;
            }
        }
        Optional<Choice> last = lastChoice();
        if (last.isEmpty() || accepted.seq() > last.get().seq()) {
            return accepted;
        }
        long chosen = last.get().chosenSeq();
        return tallies.stream()
                .filter(tally -> tally.seq() == chosen)
                .findFirst()
                .orElse(accepted);
    }

    /** Counts that still wait for a decision; empty where there is no conflict. */
    public List<Tally> disputed() {
        long decided = lastChoice().map(Choice::seq).orElse(-1L);
        return tallies.stream()
                .filter(tally -> tally.disputed() && tally.seq() > decided)
                .toList();
    }

    /** True when an older value was replaced: the old one stays in {@link #tallies}. */
    public boolean isCorrected() {
        return current().seq() != tallies.getFirst().seq();
    }

    /** The cell as it was known at a seal; none when it had no count yet. */
    Optional<SlotCell> knownAt(long seq) {
        List<Tally> known = tallies.stream().filter(tally -> tally.seq() <= seq).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SlotCell(
                asOf,
                known,
                choices.stream().filter(choice -> choice.seq() <= seq).toList()));
    }

    private Optional<Choice> lastChoice() {
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices.getLast());
    }
}
