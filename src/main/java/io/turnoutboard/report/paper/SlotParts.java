package io.turnoutboard.report.paper;

import java.util.ArrayList;
import java.util.List;

/** Cut-offs as columns: those that a page across has no room for at 11 pt (Nghị định 30) go on in a further table. */
final class SlotParts {
    static final int MOST_ON_A_PAGE = 13;

    private SlotParts() {}

    /** At least one part, also of none. */
    static <T> List<List<T>> of(List<T> slots) {
        List<List<T>> parts = new ArrayList<>();
        int from = 0;
        do {
            parts.add(slots.subList(from, Math.min(from + MOST_ON_A_PAGE, slots.size())));
            from += MOST_ON_A_PAGE;
        } while (from < slots.size());
        return parts;
    }
}
