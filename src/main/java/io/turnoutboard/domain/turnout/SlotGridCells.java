package io.turnoutboard.domain.turnout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reckons the cells of one station at a moment; what was counted after the moment is not known yet. */
record SlotGridCells(SlotPhase phase, Instant moment) {
    SlotGridRow row(StationTurnout turnout) {
        List<SlotCell> counted = turnout.cells().stream()
                .filter(cell -> !cell.asOf().isAfter(moment))
                .toList();
        List<SlotGridCell> cells = new ArrayList<>();
        int next = 0;
        Optional<Tally> before = Optional.empty();
        for (int slot = 0; slot < phase.times().size(); slot++) {
            Instant time = phase.times().get(slot);
            int first = next;
            while (next < counted.size() && !counted.get(next).asOf().isAfter(time)) {
                next++;
            }
            Window window = new Window(slot, turnout.rollAt(time).voters(), counted.subList(first, next), before);
            cells.add(cell(window, next < counted.size()));
            before = window.latest();
        }
        return new SlotGridRow(turnout, List.copyOf(cells));
    }

    /** What was counted between two cut-offs, and the count that held before. */
    private record Window(int slot, int list, List<SlotCell> cells, Optional<Tally> before) {
        Optional<Tally> count() {
            return cells.reversed().stream()
                    .flatMap(cell -> cell.holds().stream())
                    .findFirst();
        }

        Optional<Tally> latest() {
            return count().or(() -> before);
        }
    }

    private SlotGridCell cell(Window window, boolean countedSince) {
        boolean due = window.slot < phase.due();
        OptionalInt soFar =
                window.latest().map(tally -> OptionalInt.of(tally.voted())).orElse(OptionalInt.empty());
        return new SlotGridCell(state(window, due, countedSince), due, window.count(), soFar, window.list);
    }

    private SlotState state(Window window, boolean due, boolean countedSince) {
        if (window.cells.stream().anyMatch(cell -> !cell.disputed().isEmpty())) {
            return SlotState.DISPUTED;
        }
        if (window.cells.stream().anyMatch(cell -> !cell.waiting().isEmpty())) {
            return SlotState.WAITING;
        }
        return window.count()
                .map(count -> counted(count, window))
                .or(() -> carriedOn(window, due))
                .orElseGet(() -> blank(window, due, countedSince));
    }

    private static SlotState counted(Tally count, Window window) {
        if (count.voted() > window.list) {
            return SlotState.OVER_LIST;
        }
        if (count.voted() == window.list && window.list > 0) {
            return SlotState.COMPLETE;
        }
        return window.cells.stream().anyMatch(SlotCell::isCorrected) ? SlotState.CORRECTED : SlotState.REPORTED;
    }

    /** Where all had voted at an earlier cut-off nobody is asked again. */
    private static Optional<SlotState> carriedOn(Window window, boolean due) {
        int voted = window.before.map(Tally::voted).orElse(0);
        if (voted > window.list && due) {
            return Optional.of(SlotState.OVER_LIST);
        }
        return voted == window.list && voted > 0 ? Optional.of(SlotState.COMPLETE) : Optional.empty();
    }

    private SlotState blank(Window window, boolean due, boolean countedSince) {
        if (!window.cells.isEmpty()) {
            return SlotState.WITHDRAWN;
        }
        if (!due) {
            return SlotState.NOT_DUE;
        }
        if (window.slot < phase.due() - 1) {
            return SlotState.MISSING;
        }
        if (countedSince) {
            return SlotState.COUNTED_SINCE;
        }
        return window.slot < phase.late() ? SlotState.LATE : SlotState.DUE;
    }
}
