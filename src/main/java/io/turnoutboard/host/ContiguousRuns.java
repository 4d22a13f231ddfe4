package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.ToLongFunction;

/**
 * Chooses what may be sealed now: of each desk only the entries that follow its last sealed one without a gap, and
 * among the desks the earlier made first. The order within a desk is never changed, whatever its clock says.
 */
final class ContiguousRuns {
    private static final Comparator<Deque<Entry>> EARLIEST_FIRST = Comparator.comparing(
                    (Deque<Entry> run) -> run.getFirst().head().madeAt())
            .thenComparing(run -> run.getFirst().head().desk().value());

    private ContiguousRuns() {}

    static List<Entry> of(List<Entry> waiting, ToLongFunction<DeskId> lastSealed) {
        Map<DeskId, Deque<Entry>> runs = new LinkedHashMap<>();
        for (Entry entry : waiting) {
            Deque<Entry> run = runs.computeIfAbsent(entry.head().desk(), desk -> new ArrayDeque<>());
            long expected = run.isEmpty()
                    ? lastSealed.applyAsLong(entry.head().desk()) + 1
                    : run.getLast().head().deskSeq() + 1;
            if (entry.head().deskSeq() == expected) {
                run.add(entry);
            }
        }
        return merge(runs);
    }

    private static List<Entry> merge(Map<DeskId, Deque<Entry>> runs) {
        PriorityQueue<Deque<Entry>> next = new PriorityQueue<>(EARLIEST_FIRST);
        runs.values().stream().filter(run -> !run.isEmpty()).forEach(next::add);
        List<Entry> merged = new ArrayList<>();
        while (!next.isEmpty()) {
            Deque<Entry> run = next.remove();
            merged.add(run.removeFirst());
            if (!run.isEmpty()) {
                next.add(run);
            }
        }
        return merged;
    }
}
