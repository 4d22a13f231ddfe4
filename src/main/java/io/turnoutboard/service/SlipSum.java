package io.turnoutboard.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A count as it comes on several slips of one station: {@code 120+85+40}. A leading plus says that the station told how
 * many came since its last report. Pure function.
 *
 * @param slips the single figures, at least one
 * @param sinceLast true where a plus stands before the first figure
 */
public record SlipSum(List<Integer> slips, boolean sinceLast) {
    public SlipSum {
        slips = List.copyOf(slips);
    }

    /** What was typed; empty where it is no sum of whole numbers, or one too large to be a count. */
    public static Optional<SlipSum> of(String text) {
        String plain = text.strip();
        boolean sinceLast = plain.startsWith("+");
        List<Integer> slips = new ArrayList<>();
        for (String slip : (sinceLast ? plain.substring(1) : plain).split("\\+", -1)) {
            OptionalInt count = TallyDesk.count(slip);
            if (count.isEmpty()) {
                return Optional.empty();
            }
            slips.add(count.getAsInt());
        }
        SlipSum sum = new SlipSum(slips, sinceLast);
        return sum.exact() > Integer.MAX_VALUE ? Optional.empty() : Optional.of(sum);
    }

    public int total() {
        return Math.toIntExact(exact());
    }

    public boolean isSeveral() {
        return slips.size() > 1;
    }

    private long exact() {
        return slips.stream().mapToLong(Integer::longValue).sum();
    }
}
