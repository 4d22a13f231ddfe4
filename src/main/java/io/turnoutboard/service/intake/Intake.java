package io.turnoutboard.service.intake;

import io.turnoutboard.domain.ledger.EntryBody;
import java.util.List;
import java.util.Optional;

/** Reads a table against the present board: what it is, what is wrong or doubtful in it, and what would come in. */
public final class Intake {
    private final RawTable table;
    private final IntakeContext context;
    private final IntakeRequest request;
    private final FindingList findings;
    private boolean isSheet;

    private Intake(RawTable table, IntakeContext context, IntakeRequest request) {
        this.table = table;
        this.context = context;
        this.request = request;
        findings = new FindingList(request.answers());
    }

    /** The plan of what would come in; it has entries only when nothing stops it and nothing is left to be answered. */
    public static IntakePlan plan(RawTable table, IntakeContext context, IntakeRequest request) {
        return new Intake(table, context, request).plan();
    }

    private IntakePlan plan() {
        findings.addAll(table.findings().stream()
                .filter(each -> each.fault() != IntakeFault.MERGED_CELLS)
                .toList());
        isSheet = SheetMark.isOn(table, context.election(), findings);
        if (findings.blocks()) {
            return refused(Optional.empty());
        }
        if (table.rows().isEmpty()) {
            findings.say(IntakeFault.EMPTY, Place.FILE);
            return refused(Optional.empty());
        }
        Optional<Layout> layout = new LayoutReader(table, request, findings).read(context.board());
        if (layout.isEmpty() || findings.blocks()) {
            return refused(layout);
        }
        List<RawRow> below = table.rows().stream()
                .filter(row -> row.line() > layout.get().headingLine() && !row.isBlank())
                .toList();
        List<RawRow> rows = below.stream().filter(row -> !TotalsLine.is(row)).toList();
        rows.forEach(row -> checkRow(row, layout.get()));
        if (rows.isEmpty()) {
            findings.say(IntakeFault.NO_ROWS, Place.FILE);
            return refused(layout);
        }
        return layout.get().kind().isOfStations()
                ? ofStations(layout.get(), rows, TotalsLine.of(below))
                : done(
                        layout,
                        Optional.empty(),
                        new RegisterIntake(layout.get(), context.board().registry(), findings).entries(rows));
    }

    /**
     * Merged cells matter where figures stand, not in a title or a sum. A cell to the right of all headings is most
     * often a comma that was meant within a number or a name.
     */
    private void checkRow(RawRow row, Layout layout) {
        findings.addAll(table.findings().stream()
                .filter(each ->
                        each.fault() == IntakeFault.MERGED_CELLS && each.place().line() == row.line())
                .toList());
        for (int column = layout.columns().size() + 1; column <= row.cells().size(); column++) {
            if (!row.cell(column).isBlank()) {
                findings.say(
                        IntakeFault.ROW_TOO_LONG,
                        row.place(column),
                        row.cell(column).text());
                return;
            }
        }
    }

    private IntakePlan ofStations(Layout asFound, List<RawRow> rows, List<RawRow> totals) {
        Layout layout = new CountTimes(table, request, findings).in(asFound);
        List<StationLine> lines = new StationLines(layout, context.election(), findings).read(rows);
        if (isSheet) {
            lines.forEach(line -> checkName(layout, line));
        }
        boolean counts = lines.stream().anyMatch(line -> !line.counts().isEmpty());
        CountForm form = CountForms.of(layout, lines, request, findings);
        var chosen = new PrintedChecks(layout, findings).check(lines, totals);
        List<EntryBody> entries = new StationIntake(layout, context, findings, chosen).entries(lines, form);
        return done(Optional.of(layout), counts ? Optional.of(form) : Optional.empty(), entries);
    }

    /** A tally sheet was printed with the names: where number and name are not of one station, its lines were mixed up. */
    private void checkName(Layout layout, StationLine line) {
        String printed = line.row().words(IntakeField.NAME);
        Optional<String> name =
                context.board().station(line.id()).map(each -> each.station().name());
        if (layout.has(IntakeField.NAME)
                && name.filter(each -> !each.equals(printed)).isPresent()) {
            findings.accepted(
                    IntakeFault.STATION_NAME_DIFFERS,
                    line.row().place(IntakeField.NAME),
                    printed,
                    Integer.toString(line.number()),
                    name.get());
        }
    }

    private IntakePlan refused(Optional<Layout> layout) {
        return done(layout, Optional.empty(), List.of());
    }

    private IntakePlan done(Optional<Layout> layout, Optional<CountForm> form, List<EntryBody> entries) {
        return new IntakePlan(table, layout, form, findings.open(), findings.blocks() ? List.of() : entries);
    }
}
