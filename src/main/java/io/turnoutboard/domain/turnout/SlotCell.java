package io.turnoutboard.domain.turnout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All counts of one station for one moment, in sealed order, and which of them holds. A correction stands beside the old
 * value, a disputed count waits while the old value counts, a withdrawn one is struck through: nothing leaves the cell.
 */
public record SlotCell(Instant asOf, List<Tally> tallies, List<Proposal<Tally>> corrections, Acts acts) {
    /** A person's decision, sealed at {@code seq}, that the count sealed at {@code chosenSeq} holds. */
    public record Choice(long seq, long chosenSeq, String reason) {}

    /** A count was taken back, at {@code seq}, by the person who had keyed it. */
    public record Withdrawal(long seq, long withdrawnSeq, String reason) {}

    /** What persons decided about the counts of the cell. */
    public record Acts(List<Choice> choices, List<Withdrawal> withdrawals) {
        static final Acts NONE = new Acts(List.of(), List.of());
    }

    static SlotCell empty(Instant asOf) {
        return new SlotCell(asOf, List.of(), List.of(), Acts.NONE);
    }

    SlotCell with(Tally tally) {
        return new SlotCell(asOf, longer(tallies, tally), corrections, acts);
    }

    SlotCell with(Choice choice) {
        return new SlotCell(asOf, tallies, corrections, new Acts(longer(acts.choices, choice), acts.withdrawals));
    }

    SlotCell with(Withdrawal withdrawal) {
        return new SlotCell(asOf, tallies, corrections, new Acts(acts.choices, longer(acts.withdrawals, withdrawal)));
    }

    SlotCell with(Proposal<Tally> correction) {
        return new SlotCell(asOf, tallies, longer(corrections, correction), acts);
    }

    SlotCell decided(long proposalSeq, Proposal.Decision decision) {
        return new SlotCell(
                asOf,
                tallies,
                corrections.stream()
                        .map(each -> each.seq() == proposalSeq ? each.with(decision) : each)
                        .toList(),
                acts);
    }

    /** The count that holds now; none where all were withdrawn, and then the cell is blank, never zero. */
    public Optional<Tally> holds() {
        List<Tally> held = held();
        return held.isEmpty()
                ? tallies.stream().filter(not(this::isWithdrawn)).findFirst()
                : Optional.of(held.getLast());
    }

    /** The count that holds now, where the cell is known to have one. */
    public Tally current() {
        return holds().orElseThrow(() -> new NoSuchElementException("a blank cell"));
    }

    /** True when every count was withdrawn. */
    public boolean isBlank() {
        return holds().isEmpty();
    }

    /** Counts that still wait for a decision; empty where there is no conflict. */
    public List<Tally> disputed() {
        long decided = acts.choices.isEmpty() ? -1 : acts.choices.getLast().seq();
        Optional<Tally> holds = holds();
        return tallies.stream()
                .filter(tally -> tally.disputed() && tally.seq() > decided && !isWithdrawn(tally))
                .filter(tally -> holds.isEmpty() || tally.seq() != holds.get().seq())
                .toList();
    }

    /** What a person may choose between: the counts that nobody took back, and the corrections that were approved. */
    public List<Tally> eligible() {
        return Stream.concat(
                        tallies.stream().filter(not(this::isWithdrawn)),
                        corrections.stream().filter(Proposal::isApproved).map(Proposal::value))
                .toList();
    }

    /** Corrections that wait for a second person. */
    public List<Proposal<Tally>> waiting() {
        return corrections.stream().filter(Proposal::isWaiting).toList();
    }

    /** True when an older value was replaced: the old one stays in {@link #tallies}. */
    public boolean isCorrected() {
        return held().stream().map(Tally::voted).distinct().count() > 1;
    }

    public boolean isWithdrawn(Tally tally) {
        return acts.withdrawals.stream().anyMatch(withdrawal -> withdrawal.withdrawnSeq() == tally.seq());
    }

    /** The count or correction of a seal number in this cell. */
    public Optional<Tally> tally(long seq) {
        return Stream.concat(tallies.stream(), corrections.stream().map(Proposal::value))
                .filter(tally -> tally.seq() == seq)
                .findFirst();
    }

    /** The cell as it was known at a seal; none when nothing had been keyed in it yet. */
    Optional<SlotCell> knownAt(long seq) {
        SlotCell known = new SlotCell(
                asOf,
                tallies.stream().filter(tally -> tally.seq() <= seq).toList(),
                corrections.stream().flatMap(each -> each.knownAt(seq).stream()).toList(),
                new Acts(
                        acts.choices.stream()
                                .filter(choice -> choice.seq() <= seq)
                                .toList(),
                        acts.withdrawals.stream()
                                .filter(each -> each.seq() <= seq)
                                .toList()));
        return known.tallies.isEmpty() && known.corrections.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    /** The counts that have held, each once, the one that holds now last; those withdrawn have left. */
    private List<Tally> held() {
        if (tallies.size() == 1
                && corrections.isEmpty()
                && acts.withdrawals.isEmpty()
                && !tallies.getFirst().disputed()) {
            return tallies;
        }
        Set<Tally> held = new LinkedHashSet<>();
        Stream<Turn> turns = Stream.concat(
                tallies.stream().filter(not(Tally::disputed)).map(tally -> new Turn(tally.seq(), tally)),
                Stream.concat(
                        acts.choices.stream()
                                .flatMap(choice ->
                                        tally(choice.chosenSeq()).stream().map(tally -> new Turn(choice.seq(), tally))),
                        corrections.stream()
                                .filter(Proposal::isApproved)
                                .map(each ->
                                        new Turn(each.decision().orElseThrow().seq(), each.value()))));
        turns.filter(turn -> !isWithdrawn(turn.holds)).sorted().forEach(turn -> {
            held.remove(turn.holds);
            held.add(turn.holds);
        });
        return List.copyOf(held);
    }

    /** From a seal on, a count holds. */
    private record Turn(long seq, Tally holds) implements Comparable<Turn> {
        @Override
        public int compareTo(Turn other) {
            return Long.compare(seq, other.seq);
        }
    }

    private static <T> Predicate<T> not(Predicate<T> condition) {
        return condition.negate();
    }

    private static <T> List<T> longer(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }
}
