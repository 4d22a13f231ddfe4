package io.turnoutboard.service;

import java.util.ArrayList;
import java.util.List;

/** Numbers in their order as people write them: three or more that follow each other as one run, 1–5, 8, 10. Pure. */
public final class NumberRuns {
    private NumberRuns() {}

    public static String text(List<Integer> numbers) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < numbers.size()) {
            int to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            if (to - from < 2) {
                to = from;
                parts.add(numbers.get(from).toString());
            } else {
                parts.add(numbers.get(from) + "–" + numbers.get(to));
            }
            from = to + 1;
        }
        return String.join(", ", parts);
    }
}
