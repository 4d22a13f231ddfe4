package io.turnoutboard.domain.inbox;

import io.turnoutboard.domain.inbox.Amount.Role;
import io.turnoutboard.domain.inbox.Reading.Caution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers beneath each other and nothing else, as a column copied from a spreadsheet. Where there are as many as there
 * are stations they are offered in the stations' order; else nobody can know whose they are.
 *
 * @param lines from the first number to the last; blank ones are empty cells
 */
record BareColumn(List<TextLine> lines, StationBook book, int sum) {
    private static final Pattern NUMBER = Pattern.compile("\\s*+(?:\\d{1,9}|\\d{1,3}([.,])\\d{3}(?:\\1\\d{3})?)\\s*+");

    /** The lines from {@code at} on that make up a column; none where there are not two numbers. */
    static List<TextLine> from(List<TextLine> all, int at) {
        if (all.get(at).isBlank() || !isPart(all.get(at))) {
            return List.of();
        }
        int end = at;
        int numbers = 0;
        for (int next = at; next < all.size() && isPart(all.get(next)); next++) {
            if (!all.get(next).isBlank()) {
                numbers++;
                end = next + 1;
            }
        }
        return numbers > 1 ? all.subList(at, end) : List.of();
    }

    private static boolean isPart(TextLine line) {
        return line.isBlank() || NUMBER.matcher(line.text()).matches();
    }

    List<Draft> drafts() {
        List<TextLine> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        int stations = book.numbers().size();
        boolean totalled =
                filled.size() == stations + 1 && sumOf(filled.subList(0, stations)) == value(filled.getLast());
        if (totalled) {
            List<Draft> drafts = inOrder(filled.subList(0, stations));
            drafts.add(new Draft.Total(filled.getLast().span(), Map.of(sum, List.of(value(filled.getLast())))));
            return drafts;
        }
        if (filled.size() == stations) {
            return inOrder(filled);
        }
        return lines.size() == stations ? inOrder(lines) : unknown(filled);
    }

    private List<Draft> inOrder(List<TextLine> column) {
        List<Integer> numbers = List.copyOf(book.numbers());
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < column.size(); i++) {
            if (!column.get(i).isBlank()) {
                Optional<Set<Integer>> station = Optional.of(Set.of(numbers.get(i)));
                drafts.add(figure(column.get(i), station, Optional.empty()).with(Caution.STATION_BY_ORDER));
            }
        }
        return drafts;
    }

    private List<Draft> unknown(List<TextLine> filled) {
        List<Draft> drafts = new ArrayList<>();
        filled.forEach(line -> drafts.add(figure(line, Optional.empty(), Optional.of(Doubt.COLUMN_LENGTH))));
        return drafts;
    }

    private Draft.Figure figure(TextLine line, Optional<Set<Integer>> station, Optional<Doubt> doubt) {
        Amount count = new Amount(0, 0, Role.COUNT, OptionalInt.of((int) value(line)), Optional.empty());
        return new Draft.Figure(line.span(), station, List.of(count), Timing.NONE, doubt, false, Set.of(), sum);
    }

    private static long sumOf(List<TextLine> column) {
        return column.stream().mapToLong(BareColumn::value).sum();
    }

    private static long value(TextLine line) {
        return Long.parseLong(line.text().replaceAll("\\D", ""));
    }
}
