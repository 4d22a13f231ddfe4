package io.turnoutboard.service.intake;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.InvalidRecordException;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.service.intake.RowReader.Figure;
import io.turnoutboard.service.intake.StationLine.CountCell;
import io.turnoutboard.service.intake.StationLine.PrintedRate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a table whose lines are of stations. */
final class StationLines {
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:kv|kvbp|khu vuc|bo phieu|to bau cu|so|no|#) ?)*([0-9]{1,4})");
    private static final int MOST_STATIONS = 9_999;
    private static final List<IntakeField> LISTS =
            List.of(IntakeField.VOTERS, IntakeField.VOTERS_NATIONAL, IntakeField.VOTERS_CITY, IntakeField.VOTERS_WARD);

    private final Layout layout;
    private final Election election;
    private final FindingList findings;
    private final Set<List<Object>> seen = new HashSet<>();

    StationLines(Layout layout, Election election, FindingList findings) {
        this.layout = layout;
        this.election = election;
        this.findings = findings;
    }

    List<StationLine> read(List<RawRow> rows) {
        List<StationLine> lines = new ArrayList<>();
        for (RawRow row : rows) {
            line(row).ifPresent(lines::add);
        }
        return List.copyOf(lines);
    }

    private Optional<StationLine> line(RawRow raw) {
        RowReader row = new RowReader(raw, layout, findings);
        Optional<Integer> number = layout.station().isPresent() ? layout.station() : number(row);
        List<CountCell> counts = layout.has(IntakeField.AS_OF) ? longCounts(row) : wideCounts(row, raw);
        List<Figure> lists = lists(row);
        Optional<StationId> id = number.flatMap(each -> id(row, each));
        id.ifPresent(each -> checkOnce(row, each, counts));
        return id.map(each -> new StationLine(row, each, number.orElseThrow(), lists, counts));
    }

    private Optional<Integer> number(RowReader row) {
        String words = row.needed(IntakeField.NUMBER);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> number = number(words);
        if (number.isEmpty()) {
            Optional<Figure> figure = row.figure(IntakeField.NUMBER);
            figure.ifPresent(each -> findings.say(IntakeFault.OUT_OF_RANGE, each.place(), words));
        }
        return number;
    }

    /** The number of a station as it is named in files: {@code 7}, {@code KV 7}. */
    static Optional<Integer> number(String words) {
        Matcher matcher = NUMBER.matcher(HeadingWords.folded(words));
        return matcher.matches()
                ? Optional.of(Integer.parseInt(matcher.group(1))).filter(each -> each >= 1 && each <= MOST_STATIONS)
                : Optional.empty();
    }

    private Optional<StationId> id(RowReader row, int number) {
        String ward = layout.has(IntakeField.COUNTY)
                ? row.needed(IntakeField.COUNTY)
                : election.ward().code();
        try {
            return Optional.of(StationId.of(ward, number));
        } catch (InvalidRecordException e) {
            findings.say(IntakeFault.NOT_A_CODE, row.place(IntakeField.COUNTY), ward);
            return Optional.empty();
        }
    }

    private void checkOnce(RowReader row, StationId id, List<CountCell> counts) {
        boolean isLong = layout.has(IntakeField.AS_OF);
        List<Object> key =
                isLong && !counts.isEmpty() ? List.of(id, counts.getFirst().at()) : List.of(id);
        if (!seen.add(key)) {
            IntakeField field = layout.has(IntakeField.NUMBER) ? IntakeField.NUMBER : IntakeField.AS_OF;
            findings.say(IntakeFault.DUPLICATE, row.place(field), row.words(field));
        }
    }

    private List<Figure> lists(RowReader row) {
        List<Figure> lists = new ArrayList<>();
        for (IntakeField field : LISTS) {
            Optional<ColumnUse> use = layout.column(field);
            if (use.isEmpty()) {
                continue;
            }
            Optional<Figure> figure = row.figure(field);
            if (figure.isEmpty() && !row.has(field)) {
                findings.say(IntakeFault.BLANK, row.place(field));
            }
            figure.ifPresent(lists::add);
        }
        return lists;
    }

    /** One count a line, at the time that stands in it. */
    private List<CountCell> longCounts(RowReader row) {
        Optional<LocalTime> at = row.time(IntakeField.AS_OF);
        if (at.isEmpty() && !row.has(IntakeField.AS_OF)) {
            findings.say(IntakeFault.BLANK, row.place(IntakeField.AS_OF));
        }
        Optional<Figure> voted = row.figure(IntakeField.VOTED);
        if (voted.isEmpty() && !row.has(IntakeField.VOTED)) {
            findings.say(IntakeFault.BLANK, row.place(IntakeField.VOTED));
        }
        if (at.isEmpty() || voted.isEmpty()) {
            return List.of();
        }
        return List.of(new CountCell(
                at.get(), voted.get(), rate(row, Optional.empty()), parts(row), row.words(IntakeField.REASON)));
    }

    /** A count a column; a blank cell was not reported. */
    private List<CountCell> wideCounts(RowReader row, RawRow raw) {
        List<CountCell> counts = new ArrayList<>();
        List<ColumnUse> columns = layout.all(IntakeField.VOTED);
        for (ColumnUse use : columns) {
            Optional<LocalTime> at = use.slot();
            Optional<Figure> voted = row.figure(use.column());
            if (at.isEmpty() || voted.isEmpty()) {
                continue;
            }
            TallyParts parts = columns.size() == 1 ? parts(row) : TallyParts.NONE;
            String reason = row.words(IntakeField.REASON);
            counts.add(new CountCell(at.get(), voted.get(), rate(raw, use.slot()), parts, reason));
        }
        return counts;
    }

    private Optional<PrintedRate> rate(RowReader row, Optional<LocalTime> slot) {
        return rate(row.raw(), slot);
    }

    private Optional<PrintedRate> rate(RawRow raw, Optional<LocalTime> slot) {
        return layout.all(IntakeField.RATE).stream()
                .filter(use -> use.slot().equals(slot))
                .findFirst()
                .flatMap(use -> WholeNumber.rate(raw.cell(use.column()))
                        .map(percent -> new PrintedRate(percent, raw.place(use.column()))));
    }

    private TallyParts parts(RowReader row) {
        return new TallyParts(
                part(row, IntakeField.MOBILE_BOX),
                part(row, IntakeField.ADDED),
                part(row, IntakeField.MEN),
                part(row, IntakeField.WOMEN));
    }

    private static OptionalInt part(RowReader row, IntakeField field) {
        return row.figure(field).map(Figure::number).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
