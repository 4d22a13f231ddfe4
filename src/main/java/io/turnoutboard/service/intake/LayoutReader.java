package io.turnoutboard.service.intake;

import io.turnoutboard.domain.turnout.Board;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out what the columns of a table hold, and what it is. */
final class LayoutReader {
    private final RawTable table;
    private final IntakeRequest request;
    private final FindingList findings;

    LayoutReader(RawTable table, IntakeRequest request, FindingList findings) {
        this.table = table;
        this.request = request;
        this.findings = findings;
    }

    /** The layout; empty after it was said that nobody knows the headings, or what the file is. */
    Optional<Layout> read(Board board) {
        Columns seen = Columns.of(table, request.mapping());
        if (!seen.understood()) {
            findings.say(IntakeFault.NO_HEADINGS, Place.FILE);
            return Optional.empty();
        }
        List<ColumnUse> columns = seen.uses();
        int line = seen.headingLine();
        checkMapping(columns);
        checkTwice(line, columns);
        Layout layout = new Layout(IntakeKind.COUNTS, line, columns, request.station());
        Optional<IntakeKind> kind = request.kind().or(() -> kind(layout, board));
        if (kind.isEmpty()) {
            findings.say(IntakeFault.UNKNOWN_KIND, Place.ofLine(line));
            return Optional.empty();
        }
        Layout whole = new Layout(kind.get(), line, columns, station(layout, kind.get(), board));
        checkNeeded(whole);
        noteLeftOut(whole);
        return Optional.of(whole);
    }

    private void checkMapping(List<ColumnUse> columns) {
        for (String name : request.mapping().keySet()) {
            boolean there = columns.stream()
                    .anyMatch(use -> use.heading().equals(name)
                            || Place.ofColumn(use.column()).text().equals(name));
            if (!there) {
                findings.say(IntakeFault.NO_SUCH_COLUMN, Place.FILE, name);
            }
        }
    }

    /** Two columns of one meaning, or of one heading: nobody knows which of them is meant. */
    private void checkTwice(int line, List<ColumnUse> columns) {
        Set<String> headings = new HashSet<>();
        Map<List<Object>, ColumnUse> uses = new HashMap<>();
        for (ColumnUse use : columns) {
            boolean repeats = use.is(IntakeField.RATE) || use.is(IntakeField.IGNORED);
            boolean isAsked = use.is(IntakeField.VOTED)
                    && use.slot().isEmpty()
                    && request.time().isEmpty();
            if (use.heading().isEmpty() || repeats) {
                continue;
            }
            boolean sameHeading = !headings.add(HeadingWords.folded(use.heading()));
            boolean sameUse =
                    use.field().isPresent() && !isAsked && uses.put(List.of(use.field(), use.slot()), use) != null;
            if (sameHeading || sameUse) {
                findings.say(IntakeFault.EQUAL_HEADINGS, new Place(line, use.column()), use.heading());
            }
        }
    }

    private Optional<IntakeKind> kind(Layout layout, Board board) {
        boolean stations = layout.has(IntakeField.NUMBER) || request.station().isPresent();
        boolean counts = layout.has(IntakeField.VOTED) || layout.has(IntakeField.FROM);
        if (!stations && layout.has(IntakeField.CODE) && layout.has(IntakeField.NAME)) {
            boolean person = layout.has(IntakeField.PHONE) || layout.has(IntakeField.TITLE);
            return Optional.of(person ? IntakeKind.OFFICERS : IntakeKind.GROUPS);
        }
        if (counts) {
            boolean describes = layout.has(IntakeField.NAME) || layout.has(IntakeField.PLACE);
            boolean newStations =
                    layout.hasLists() && (describes || board.byStation().isEmpty());
            return Optional.of(newStations ? IntakeKind.STATIONS : IntakeKind.COUNTS);
        }
        if (!stations) {
            return Optional.empty();
        }
        if (layout.has(IntakeField.NAME) || layout.has(IntakeField.PLACE)) {
            return Optional.of(IntakeKind.STATIONS);
        }
        return layout.hasLists() ? Optional.of(IntakeKind.ROLLS) : Optional.empty();
    }

    /** The station that was said, or answered where there is no column of stations. */
    private Optional<Integer> station(Layout layout, IntakeKind kind, Board board) {
        if (layout.has(IntakeField.NUMBER) || request.station().isPresent() || !kind.isOfStations()) {
            return request.station();
        }
        List<Integer> numbers = board.stations().stream()
                .map(each -> each.station().number())
                .sorted()
                .toList();
        String known = numbers.isEmpty() ? "1, 2, 3" : numbers.getFirst() + "–" + numbers.getLast();
        return findings.typed(
                IntakeFinding.of(IntakeFault.NO_STATION_COLUMN, Place.ofLine(layout.headingLine())),
                typed -> StationLines.number(typed)
                        .filter(number -> kind == IntakeKind.STATIONS || numbers.contains(number)),
                known);
    }

    private void checkNeeded(Layout layout) {
        if (!layout.kind().isOfStations()) {
            need(layout, IntakeField.CODE);
            need(layout, IntakeField.NAME);
        }
        switch (layout.kind()) {
            case STATIONS, ROLLS -> {
                if (!layout.hasLists()) {
                    need(layout, IntakeField.VOTERS);
                }
            }
            case COUNTS -> need(layout, IntakeField.VOTED);
            case GROUPS, OFFICERS -> {
                // all that they need was asked for above
            }
        }
    }

    private void need(Layout layout, IntakeField field) {
        if (!layout.has(field)) {
            findings.say(IntakeFault.MISSING_COLUMN, Place.ofLine(layout.headingLine()), field.id());
        }
    }

    private void noteLeftOut(Layout layout) {
        for (ColumnUse use : layout.columns()) {
            if (use.field().isEmpty() && !use.heading().isEmpty()) {
                findings.say(IntakeFault.COLUMN_LEFT_OUT, new Place(layout.headingLine(), use.column()), use.heading());
            }
        }
    }
}
