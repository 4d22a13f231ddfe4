package io.turnoutboard.domain.inbox;

import io.turnoutboard.domain.inbox.Amount.Role;
import io.turnoutboard.domain.inbox.Reading.Caution;
import io.turnoutboard.domain.inbox.Reading.Passing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the rows beneath the heading of a copied table: a figure for each cell that counts. */
record TableRows(TableHeading heading, StationWording wording, int firstSum) {
    private static final Pattern TOTAL = Pattern.compile("(?:tong|cong|toan phuong|ca phuong)\\b.*");

    List<Draft> read(TableCells cells, Span span) {
        List<Integer> filled = heading.counted().stream()
                .filter(column -> !cells.isEmpty(column))
                .toList();
        if (filled.isEmpty()) {
            return List.of(new Draft.Passed(span, Passing.TABLE_CELLS));
        }
        if (TOTAL.matcher(cells.first()).matches()) {
            return List.of(new Draft.Total(span, totals(cells, filled)));
        }
        List<Draft> drafts = new ArrayList<>();
        int from = span.from();
        for (int column : filled) {
            boolean last = column == filled.getLast();
            Span part =
                    new Span(from, last ? span.to() : cells.spans().get(column).to());
            drafts.add(figure(cells, column, part));
            from = part.to();
        }
        return drafts;
    }

    private Map<Integer, List<Long>> totals(TableCells cells, List<Integer> filled) {
        Map<Integer, List<Long>> totals = new HashMap<>();
        for (int column : filled) {
            totals.put(
                    firstSum + column,
                    amounts(cells, column).stream()
                            .flatMap(amount -> amount.whole().stream().mapToObj(value -> (long) value))
                            .toList());
        }
        return totals;
    }

    private Draft.Figure figure(TableCells cells, int column, Span part) {
        Optional<Mention> station = station(cells);
        boolean increases = heading.roles().get(column) == ColumnRole.INCREASE;
        boolean group = heading.goesByGroup()
                || !LineScan.of(text(cells, heading.stationColumn()), wording)
                        .groups()
                        .isEmpty();
        Set<Caution> cautions = heading.goesByOrder() ? Set.of(Caution.STATION_BY_ORDER) : Set.of();
        return new Draft.Figure(
                part,
                station.map(Mention::stations),
                all(cells, column),
                timing(cells, column),
                group ? Optional.of(Doubt.GROUP_NOT_STATION) : Optional.empty(),
                increases,
                cautions,
                firstSum + column);
    }

    /** The station of a row by its own column, held against every other cell that names one. */
    private Optional<Mention> station(TableCells cells) {
        Optional<Mention> station = station(cells, heading.stationColumn());
        for (int column = 0; column < Math.min(cells.size(), heading.roles().size()); column++) {
            ColumnRole role = heading.roles().get(column);
            if (column != heading.stationColumn() && (role == ColumnRole.PLACE || role == ColumnRole.OTHER)) {
                Optional<Mention> named = mentioned(text(cells, column));
                station = station.map(own -> named.map(own::with).orElse(own));
            }
        }
        return station;
    }

    private Optional<Mention> station(TableCells cells, int column) {
        String folded = cells.folded(column);
        if (folded.matches("\\d{1,4}")) {
            int number = Integer.parseInt(folded);
            return Optional.of(new Mention(0, 0, wording.book().has(number) ? Set.of(number) : Set.of()));
        }
        return mentioned(text(cells, column));
    }

    private Optional<Mention> mentioned(String text) {
        return LineScan.of(text, wording).mentions().stream().reduce(Mention::with);
    }

    private static String text(TableCells cells, int column) {
        return column < cells.size() ? cells.texts().get(column) : "";
    }

    private Timing timing(TableCells cells, int column) {
        int times = heading.column(ColumnRole.TIME);
        if (times < 0 || cells.isEmpty(times)) {
            return heading.timings().get(column);
        }
        List<TimeMention> found = LineScan.of(text(cells, times), wording).times();
        return found.isEmpty() ? Timing.doubtful(Doubt.TIME_NOT_UNDERSTOOD) : Timing.of(found);
    }

    /** The count, and what the row says beside it where it has one count alone. */
    private List<Amount> all(TableCells cells, int column) {
        List<Amount> amounts = new ArrayList<>(amounts(cells, column));
        beside(cells, ColumnRole.LIST, Role.LIST, amounts);
        if (heading.counted().size() == 1) {
            beside(cells, ColumnRole.RATE, Role.PERCENTAGE, amounts);
            beside(cells, ColumnRole.MEN, Role.MEN, amounts);
            beside(cells, ColumnRole.WOMEN, Role.WOMEN, amounts);
            beside(cells, ColumnRole.MOBILE_BOX, Role.MOBILE_BOX, amounts);
        }
        return amounts;
    }

    private void beside(TableCells cells, ColumnRole column, Role role, List<Amount> amounts) {
        int at = heading.column(column);
        boolean said = amounts.stream().anyMatch(amount -> amount.role() == role);
        if (at >= 0 && !said && !cells.isEmpty(at)) {
            amounts(cells, at).forEach(amount -> amounts.add(amount.as(role)));
        }
    }

    /** The numbers of a cell; one that cannot be read where there is something else than a number. */
    private static List<Amount> amounts(TableCells cells, int column) {
        FoldedText folded = FoldedText.of(text(cells, column));
        Blanks rest = new Blanks(folded.plain());
        List<Amount> amounts =
                Amount.in(rest, folded, new Span(0, folded.plain().length()));
        return amounts.isEmpty()
                ? List.of(new Amount(0, 0, Role.COUNT, OptionalInt.empty(), Optional.empty()))
                : amounts;
    }
}
