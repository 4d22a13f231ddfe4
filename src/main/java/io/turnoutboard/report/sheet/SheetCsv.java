package io.turnoutboard.report.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Tables as CSV for a spreadsheet: a byte order mark so that it is read as UTF-8, CRLF, whole numbers without marks,
 * percent with a point, times with their date. Several tables stand below each other, each under its name.
 */
public final class SheetCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_BEGINS = "=+-@\t\r＝＋－＠";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final char separator;
    private final ZoneId zone;

    public SheetCsv(char separator, ZoneId zone) {
        this.separator = separator;
        this.zone = zone;
    }

    /** The whole file as text, its byte order mark included. */
    public String write(List<Sheet> sheets) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            for (int i = 0; i < sheets.size(); i++) {
                Sheet sheet = sheets.get(i);
                if (i > 0) {
                    csv.writeRecord("");
                }
                if (sheets.size() > 1) {
                    csv.writeRecord(sheet.name());
                }
                csv.writeRecord(sheet.columns().stream().map(Column::head).toList());
                sheet.rows().forEach(row -> csv.writeRecord(texts(row)));
                if (!sheet.sum().isEmpty()) {
                    csv.writeRecord(texts(sheet.sum()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return text.toString();
    }

    private List<String> texts(List<Cell> row) {
        return row.stream().map(this::text).toList();
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> harmless(text);
            case Cell.Ordinal(var number) -> Long.toString(number);
            case Cell.Count(var number) -> Long.toString(number);
            case Cell.Percent(var percent) -> percent.toPlainString();
            case Cell.Moment(var at) -> at.atZone(zone).format(TIME);
        };
    }

    /** A spreadsheet must not take a name for a formula. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
