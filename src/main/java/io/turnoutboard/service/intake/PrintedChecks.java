package io.turnoutboard.service.intake;

import io.turnoutboard.service.intake.RowReader.Figure;
import io.turnoutboard.service.intake.StationLine.CountCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Compares the rates and sums that are printed in a file with its lines. Printed rates were cut or rounded to one or two
 * decimals, so 0.05 points make no difference (domain facts, section 7). A fault is told once, where it most likely
 * stands: two wrong rates of one line are one wrong total, and a sum that this total explains is none.
 */
final class PrintedChecks {
    private final Layout layout;
    private final FindingList findings;
    /** What a person chose in place of what stands in the file. */
    private final Map<Place, Integer> chosen = new HashMap<>();
    /** What would mend a cell that is asked about. */
    private final Map<Place, Integer> proposed = new HashMap<>();

    PrintedChecks(Layout layout, FindingList findings) {
        this.layout = layout;
        this.findings = findings;
    }

    /** The figures by place that a person chose in place of those of the file. */
    Map<Place, Integer> check(List<StationLine> lines, List<RawRow> totals) {
        for (StationLine line : lines) {
            rates(line, lines, totals);
        }
        if (!layout.has(IntakeField.AS_OF)) {
            for (RawRow total : totals) {
                sums(lines, total);
            }
        }
        return Map.copyOf(chosen);
    }

    private void rates(StationLine line, List<StationLine> lines, List<RawRow> totals) {
        Optional<Figure> voters = line.voters();
        if (voters.isEmpty() || voters.get().number() == 0) {
            return;
        }
        int list = voters.get().number();
        List<CountCell> rated =
                line.counts().stream().filter(count -> count.rate().isPresent()).toList();
        List<CountCell> wrong = rated.stream()
                .filter(count -> !PrintedRates.fits(count.voted().number(), list, percent(count)))
                .toList();
        OptionalInt better = wrong.size() < 2 || wrong.size() < rated.size()
                ? OptionalInt.empty()
                : PrintedRates.list(wrong, bySum(voters.get(), lines, totals));
        if (better.isPresent()) {
            ask(IntakeFault.TOTAL_DIFFERS, voters.get(), voters.get().place(), better, PrintedRates.told(wrong));
            return;
        }
        for (CountCell count : wrong) {
            String is = PrintedRates.of(count.voted().number(), list).toPlainString();
            ask(
                    IntakeFault.RATE_DIFFERS,
                    count.voted(),
                    count.rate().orElseThrow().place(),
                    PrintedRates.voted(count.voted().number(), list, percent(count)),
                    percent(count).toPlainString(),
                    is);
        }
    }

    private static BigDecimal percent(CountCell count) {
        return count.rate().orElseThrow().percent();
    }

    /** Asks which figure holds: the one of the file, or the one that would fit. */
    private void ask(IntakeFault fault, Figure figure, Place place, OptionalInt better, String... told) {
        List<String> alternatives = new ArrayList<>();
        better.ifPresent(number -> alternatives.add(Integer.toString(number)));
        alternatives.add(Integer.toString(figure.number()));
        List<String> details = new ArrayList<>(List.of(told));
        details.add(Integer.toString(figure.number()));
        details.add(String.join(", ", alternatives));
        Optional<String> answer = findings.answered(new IntakeFinding(fault, place, details, alternatives));
        answer.ifPresent(number -> chosen.put(figure.place(), Integer.parseInt(number)));
        if (answer.isEmpty()) {
            better.ifPresent(number -> proposed.put(figure.place(), number));
        }
    }

    /** What would stand in a cell if the printed sum of its column were right. */
    private OptionalInt bySum(Figure figure, List<StationLine> lines, List<RawRow> totals) {
        if (totals.size() != 1) {
            return OptionalInt.empty();
        }
        return total(totals.getFirst(), figure.place().column()).stream()
                .mapToInt(printed -> (int) (figure.number()
                        + printed
                        - figures(lines, figure.place().column()).stream()
                                .mapToLong(Figure::number)
                                .sum()))
                .findFirst();
    }

    private void sums(List<StationLine> lines, RawRow total) {
        for (ColumnUse use : layout.columns()) {
            List<Figure> figures = figures(lines, use.column());
            Optional<Integer> printed = total(total, use.column());
            if (figures.isEmpty() || printed.isEmpty()) {
                continue;
            }
            long sum = figures.stream()
                    .mapToLong(figure -> chosen.getOrDefault(figure.place(), figure.number()))
                    .sum();
            long gap = printed.get() - sum;
            boolean explained = figures.stream()
                    .anyMatch(
                            figure -> proposed.getOrDefault(figure.place(), figure.number()) - figure.number() == gap);
            if (gap != 0 && !explained) {
                String told = Long.toString(sum);
                findings.answered(new IntakeFinding(
                        IntakeFault.SUM_DIFFERS,
                        total.place(use.column()),
                        List.of(Integer.toString(printed.get()), told),
                        List.of(told)));
            }
        }
    }

    private static Optional<Integer> total(RawRow total, int column) {
        return WholeNumber.of(total.cell(column)) instanceof WholeNumber.Read(int number)
                ? Optional.of(number)
                : Optional.empty();
    }

    private static List<Figure> figures(List<StationLine> lines, int column) {
        List<Figure> figures = new ArrayList<>();
        for (StationLine line : lines) {
            line.lists().stream()
                    .filter(each -> each.place().column() == column)
                    .forEach(figures::add);
            line.counts().stream()
                    .map(CountCell::voted)
                    .filter(each -> each.place().column() == column)
                    .forEach(figures::add);
        }
        return figures;
    }
}
