package io.turnoutboard.service.intake;

import io.turnoutboard.domain.turnout.Board;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the line of headings, what the columns hold and what the file is. */
final class LayoutReader {
    private static final int MOST_LINES_ABOVE = 20;

    private final RawTable table;
    private final IntakeRequest request;
    private final FindingList findings;

    LayoutReader(RawTable table, IntakeRequest request, FindingList findings) {
        this.table = table;
        this.request = request;
        this.findings = findings;
    }

    /** The layout; empty after something that stops the file was said. */
    Optional<Layout> read(Board board) {
        HeadingGuess guess = new HeadingGuess(request.mapping());
        Optional<RawRow> headings = headings(guess);
        if (headings.isEmpty()) {
            findings.say(IntakeFault.NO_HEADINGS, Place.FILE);
            return Optional.empty();
        }
        List<ColumnUse> columns = guess.columns(headings.get());
        int line = headings.get().line();
        checkMapping(columns);
        checkTwice(line, columns);
        Layout layout = new Layout(IntakeKind.COUNTS, line, columns);
        Optional<IntakeKind> kind = request.kind().or(() -> kind(layout, board));
        if (kind.isEmpty()) {
            findings.say(IntakeFault.UNKNOWN_KIND, Place.ofLine(line));
            return Optional.empty();
        }
        Layout whole = new Layout(kind.get(), line, columns);
        checkNeeded(whole);
        noteLeftOut(whole);
        return findings.blocks() ? Optional.empty() : Optional.of(whole);
    }

    /** The first of the lines at the top in which most headings are known. */
    private Optional<RawRow> headings(HeadingGuess guess) {
        Optional<RawRow> best = Optional.empty();
        int most = 1;
        for (RawRow row :
                table.rows().subList(0, Math.min(MOST_LINES_ABOVE, table.rows().size()))) {
            int known = guess.known(row);
            if (known > most) {
                most = known;
                best = Optional.of(row);
            }
        }
        return best;
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
            if (use.heading().isEmpty() || repeats) {
                continue;
            }
            boolean sameHeading = !headings.add(HeadingWords.folded(use.heading()));
            boolean sameUse = use.field().isPresent() && uses.put(List.of(use.field(), use.slot()), use) != null;
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

    private void checkNeeded(Layout layout) {
        if (layout.kind().isOfStations()) {
            if (!layout.has(IntakeField.NUMBER) && request.station().isEmpty()) {
                findings.say(IntakeFault.NO_STATION_COLUMN, Place.ofLine(layout.headingLine()));
            }
        } else {
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
