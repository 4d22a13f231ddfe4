package io.turnoutboard.service.intake;

import io.turnoutboard.service.TallyDesk;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells of one line by what their columns hold, and says of each that is wrong what is wrong with it. */
final class RowReader {
    private static final Pattern SECONDS = Pattern.compile("([0-9]{1,2}:[0-9]{2}):[0-9]{2}");
    private static final Pattern BREAKS = Pattern.compile("\\s*\\n\\s*");
    private static final String FORMULA_BEGINS = "=+-@＝＋－＠";
    /** A text of a CSV file that a spreadsheet would take for a formula has it before it. */
    private static final char MARK = '\'';

    private final RawRow row;
    private final Layout layout;
    private final FindingList findings;

    RowReader(RawRow row, Layout layout, FindingList findings) {
        this.row = row;
        this.layout = layout;
        this.findings = findings;
    }

    RawRow raw() {
        return row;
    }

    boolean has(IntakeField field) {
        return layout.column(field)
                .filter(use -> !row.cell(use.column()).isBlank())
                .isPresent();
    }

    Place place(IntakeField field) {
        return new Place(row.line(), layout.column(field).map(ColumnUse::column).orElse(0));
    }

    /** The words of a cell; blank where none stand there or there is no such column. */
    String words(IntakeField field) {
        Optional<ColumnUse> use = layout.column(field);
        if (use.isEmpty()) {
            return "";
        }
        RawCell cell = row.cell(use.get().column());
        checkFormula(cell, row.place(use.get().column()));
        String text = cell.text();
        if (text.length() > 1 && text.charAt(0) == MARK && (FORMULA_BEGINS + MARK).indexOf(text.charAt(1)) >= 0) {
            return text.substring(1);
        }
        if (!text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 && !isPhone(field, text)) {
            findings.accepted(IntakeFault.FORMULA_TEXT, place(field), text);
        }
        if (text.indexOf('\n') >= 0) {
            findings.accepted(IntakeFault.LINE_BREAK, place(field), text.replace("\n", " / "));
            return BREAKS.matcher(text).replaceAll(" ");
        }
        return text;
    }

    private static boolean isPhone(IntakeField field, String text) {
        return field == IntakeField.PHONE && text.matches("\\+[0-9 .()-]+");
    }

    String needed(IntakeField field) {
        String words = words(field);
        if (words.isEmpty()) {
            findings.say(IntakeFault.BLANK, place(field));
        }
        return words;
    }

    /** The whole number of a cell; empty where it is blank, or wrong, which is then said. */
    Optional<Figure> figure(int column) {
        Place place = row.place(column);
        RawCell cell = row.cell(column);
        if (!checkFormula(cell, place)) {
            return Optional.empty();
        }
        return switch (WholeNumber.of(cell)) {
            case WholeNumber.Nothing _ -> Optional.empty();
            case WholeNumber.Read(int number) -> Optional.of(new Figure(number, place));
            case WholeNumber.Doubtful(int number) ->
                findings.accepted(IntakeFault.DOUBTFUL_THOUSANDS, place, cell.text(), Integer.toString(number))
                        ? Optional.of(new Figure(number, place))
                        : Optional.empty();
            case WholeNumber.Wrong(IntakeFault fault) -> {
                findings.say(fault, place, cell.text());
                yield Optional.empty();
            }
        };
    }

    Optional<Figure> figure(IntakeField field) {
        return layout.column(field).flatMap(use -> figure(use.column()));
    }

    /** A time of day; empty where it is blank, or wrong, which is then said. */
    Optional<LocalTime> time(IntakeField field) {
        String text = words(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String minutes = SECONDS.matcher(text).replaceFirst("$1");
        Optional<LocalTime> time = TallyDesk.time(minutes);
        if (time.isEmpty()) {
            findings.say(IntakeFault.NOT_A_TIME, place(field), text);
        }
        return time;
    }

    /** False where the cell must not be taken as it stands. */
    private boolean checkFormula(RawCell cell, Place place) {
        return switch (cell.kind()) {
            case TEXT, NUMBER, DATE -> true;
            case ERROR -> {
                findings.say(IntakeFault.FORMULA_WITHOUT_VALUE, place, cell.text());
                yield false;
            }
            case FORMULA -> {
                if (cell.text().isEmpty()) {
                    findings.say(IntakeFault.FORMULA_WITHOUT_VALUE, place, cell.text());
                    yield false;
                }
                yield findings.accepted(IntakeFault.FORMULA, place, cell.text());
            }
        };
    }

    /** A number and where it stands. */
    record Figure(int number, Place place) {}
}
