package io.turnoutboard.domain.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The heading of a copied table: what each column holds, and the time of those that have one. */
record TableHeading(List<ColumnRole> roles, List<Timing> timings) {

    /** The heading in a line of cells; none where the line is no heading. */
    static Optional<TableHeading> of(TableCells cells, StationWording wording) {
        List<ColumnRole> roles = new ArrayList<>();
        List<Timing> timings = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            LineScan scan = LineScan.of(cells.texts().get(column), wording);
            boolean timed = !scan.times().isEmpty()
                    && scan.amounts(scan.whole()).isEmpty()
                    && scan.mentions().isEmpty();
            ColumnRole named = ColumnRole.of(cells.folded(column));
            roles.add(timed && named != ColumnRole.INCREASE ? ColumnRole.COUNT : named);
            timings.add(timed ? Timing.of(scan.times()) : Timing.NONE);
        }
        TableHeading heading = new TableHeading(withoutDoubles(roles), List.copyOf(timings));
        return heading.isOne(cells) ? Optional.of(heading) : Optional.empty();
    }

    /** Increases beside counts say nothing more; of two columns for the station the first is meant. */
    private static List<ColumnRole> withoutDoubles(List<ColumnRole> roles) {
        List<ColumnRole> plain = new ArrayList<>(roles);
        if (plain.contains(ColumnRole.COUNT)) {
            plain.replaceAll(role -> role == ColumnRole.INCREASE ? ColumnRole.OTHER : role);
        }
        return List.copyOf(plain);
    }

    private boolean isOne(TableCells cells) {
        boolean figures = roles.stream().anyMatch(ColumnRole::isCounted);
        boolean named = roles.contains(ColumnRole.STATION)
                || roles.contains(ColumnRole.PLACE)
                || roles.contains(ColumnRole.GROUP)
                || roles.contains(ColumnRole.ORDER)
                || (cells.isEmpty(0) && cells.size() > 1);
        return figures && named;
    }

    /** The column by which a station is found; a column of mere order only where there is no better one. */
    int stationColumn() {
        for (ColumnRole role : List.of(ColumnRole.STATION, ColumnRole.PLACE, ColumnRole.GROUP, ColumnRole.ORDER)) {
            if (roles.contains(role)) {
                return roles.indexOf(role);
            }
        }
        return 0;
    }

    boolean goesByGroup() {
        return roles.get(stationColumn()) == ColumnRole.GROUP;
    }

    boolean goesByOrder() {
        return roles.get(stationColumn()) == ColumnRole.ORDER;
    }

    List<Integer> counted() {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < roles.size(); column++) {
            if (roles.get(column).isCounted()) {
                columns.add(column);
            }
        }
        return columns;
    }

    int column(ColumnRole role) {
        return roles.indexOf(role);
    }
}
