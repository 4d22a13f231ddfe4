package io.turnoutboard.service.intake;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.service.intake.StationLine.CountCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out whether counts are how many so far, or how many since the time before. */
final class CountForms {
    private static final int FEWEST = 3;
    static final String PER_HOUR = "per-hour";
    static final String CUMULATIVE = "cumulative";

    private CountForms() {}

    /** The form as it was said, or found and answered; per hour is never assumed, it is asked. */
    static CountForm of(Layout layout, List<StationLine> lines, IntakeRequest request, FindingList findings) {
        if (request.form().isPresent()) {
            return request.form().get();
        }
        Optional<String> why = layout.has(IntakeField.FROM) ? fromTo(layout) : falling(lines);
        if (why.isEmpty()) {
            return CountForm.CUMULATIVE;
        }
        int column = layout.column(IntakeField.VOTED).map(ColumnUse::column).orElse(0);
        IntakeFinding question = new IntakeFinding(
                IntakeFault.LOOKS_PER_HOUR,
                new Place(layout.headingLine(), column),
                List.of(why.get()),
                List.of(PER_HOUR, CUMULATIVE));
        return findings.answered(question).filter(CUMULATIVE::equals).isPresent()
                ? CountForm.CUMULATIVE
                : CountForm.PER_HOUR;
    }

    private static Optional<String> fromTo(Layout layout) {
        return layout.column(IntakeField.FROM).map(ColumnUse::heading);
    }

    /** A cumulative count never falls, but for a slip here and there: most stations do where counts are per hour. */
    private static Optional<String> falling(List<StationLine> lines) {
        int judged = 0;
        int fallen = 0;
        Optional<String> first = Optional.empty();
        for (List<CountCell> counts : byStation(lines).values()) {
            if (counts.size() < FEWEST) {
                continue;
            }
            judged++;
            Optional<String> fall = fall(counts);
            fallen += fall.isPresent() ? 1 : 0;
            first = first.or(() -> fall);
        }
        return fallen * 2 > judged ? first : Optional.empty();
    }

    private static Optional<String> fall(List<CountCell> counts) {
        for (int i = 1; i < counts.size(); i++) {
            if (counts.get(i).voted().number() < counts.get(i - 1).voted().number()) {
                return Optional.of(counts.get(i - 1).voted().number() + " → "
                        + counts.get(i).voted().number());
            }
        }
        return Optional.empty();
    }

    /** The counts of each station, earliest first. */
    static Map<StationId, List<CountCell>> byStation(List<StationLine> lines) {
        Map<StationId, List<CountCell>> counts = new LinkedHashMap<>();
        for (StationLine line : lines) {
            counts.computeIfAbsent(line.id(), id -> new ArrayList<>()).addAll(line.counts());
        }
        counts.values().forEach(each -> each.sort(Comparator.comparing(CountCell::at)));
        return counts;
    }
}
