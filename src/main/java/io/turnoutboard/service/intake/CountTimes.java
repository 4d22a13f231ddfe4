package io.turnoutboard.service.intake;

import io.turnoutboard.service.TallyDesk;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The times of counts whose headings say none: the one that was said of the whole file, or one answered a column. */
final class CountTimes {
    private static final String EXAMPLES = "10:30, 10h30";

    private final RawTable table;
    private final IntakeRequest request;
    private final FindingList findings;

    CountTimes(RawTable table, IntakeRequest request, FindingList findings) {
        this.table = table;
        this.request = request;
        this.findings = findings;
    }

    /** The layout in which each column of counts has its time, and each printed rate that of the counts beside it. */
    Layout in(Layout layout) {
        if (layout.has(IntakeField.AS_OF)) {
            return layout;
        }
        Map<Integer, LocalTime> times = new TreeMap<>();
        for (ColumnUse use : layout.all(IntakeField.VOTED)) {
            Optional<LocalTime> time = use.slot().or(() -> time(layout, use));
            if (time.isPresent() && times.containsValue(time.get())) {
                findings.say(IntakeFault.EQUAL_HEADINGS, new Place(layout.headingLine(), use.column()), use.heading());
            }
            time.ifPresent(each -> times.put(use.column(), each));
        }
        return layout.withColumns(layout.columns().stream()
                .map(use -> use.at(use.slot().or(() -> beside(use, times))))
                .toList());
    }

    private static Optional<LocalTime> beside(ColumnUse use, Map<Integer, LocalTime> times) {
        if (use.is(IntakeField.VOTED)) {
            return Optional.ofNullable(times.get(use.column()));
        }
        if (!use.is(IntakeField.RATE)) {
            return Optional.empty();
        }
        return times.entrySet().stream()
                .filter(each -> each.getKey() < use.column())
                .reduce((_, later) -> later)
                .or(() -> times.entrySet().stream().findFirst())
                .map(Map.Entry::getValue);
    }

    private Optional<LocalTime> time(Layout layout, ColumnUse use) {
        if (request.time().isPresent()) {
            return request.time();
        }
        List<String> times =
                FileTime.of(table.file()).map(LocalTime::toString).stream().toList();
        IntakeFinding question = new IntakeFinding(
                IntakeFault.NO_TIME, new Place(layout.headingLine(), use.column()), List.of(use.heading()), times);
        return findings.typed(question, TallyDesk::time, EXAMPLES);
    }
}
