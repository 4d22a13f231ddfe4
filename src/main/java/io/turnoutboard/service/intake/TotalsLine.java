package io.turnoutboard.service.intake;

import java.util.List;
import java.util.Set;

/** Lines that sum up the others. They are only checked, and never come in. */
final class TotalsLine {
    private static final Set<String> BEGINNINGS =
            Set.of("tong", "tong cong", "tong so", "cong", "toan phuong", "toan xa", "total", "totals", "sum");

    private TotalsLine() {}

    static boolean is(RawRow row) {
        return row.cells().stream()
                .map(RawCell::text)
                .filter(text -> !text.isEmpty())
                .limit(2)
                .map(HeadingWords::folded)
                .anyMatch(BEGINNINGS::contains);
    }

    static List<RawRow> of(List<RawRow> rows) {
        return rows.stream().filter(TotalsLine::is).toList();
    }
}
