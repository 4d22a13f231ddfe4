package io.turnoutboard.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as a workbook, a sheet each: numbers and times are numbers, texts are texts and never formulas. The head stays
 * in sight and is repeated on every printed page, which is A4 across and as wide as the table.
 */
public final class SheetXlsx {
    private static final double MILLIMETRES_PER_LETTER = 2.1;
    private static final int MOST_LETTERS = 45;
    private static final int HEAD_POINTS = 48;
    private static final String TIME = "hh:mm dd/mm/yyyy";

    private final ZoneId zone;

    public SheetXlsx(ZoneId zone) {
        this.zone = zone;
    }

    /** @param titles the lines above each table: the ward, what it is, the time of its figures */
    public byte[] write(List<String> titles, List<Sheet> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Turnout Board", null)) {
            for (Sheet sheet : sheets) {
                write(workbook.newWorksheet(sheet.name()), titles, sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory cannot fail", e);
        }
        return out.toByteArray();
    }

    private void write(Worksheet page, List<String> titles, Sheet sheet) {
        int row = 0;
        for (String title : titles) {
            page.value(row, 0, title);
            page.style(row, 0).bold().set();
            row++;
        }
        page.value(row, 0, sheet.name());
        page.style(row, 0).bold().set();
        int head = row + 2;
        head(page, head, sheet);
        int next = head + 1;
        for (List<Cell> cells : sheet.rows()) {
            row(page, next++, cells);
        }
        if (!sheet.sum().isEmpty()) {
            row(page, next, sheet.sum());
            page.range(next, 0, next, sheet.columns().size() - 1).style().bold().set();
        }
        page.freezePane(0, head + 1);
        page.repeatRows(head);
        page.pageOrientation("landscape");
        page.paperSize(PaperSize.A4_PAPER);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
    }

    private static void head(Worksheet page, int row, Sheet sheet) {
        page.rowHeight(row, HEAD_POINTS);
        for (int column = 0; column < sheet.columns().size(); column++) {
            Column one = sheet.columns().get(column);
            page.value(row, column, one.head());
            page.style(row, column)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .fillColor(Color.GRAY2)
                    .set();
            page.width(column, width(sheet, column));
        }
    }

    /** In letters. On paper a text is wrapped and a time has no date; here they are cut, or shown as ####. */
    private static double width(Sheet sheet, int column) {
        double ofPaper = sheet.columns().get(column).millimetres() / MILLIMETRES_PER_LETTER;
        int longest = sheet.rows().stream()
                .mapToInt(row -> length(row.get(column)))
                .max()
                .orElse(0);
        return Math.max(ofPaper, Math.min(longest, MOST_LETTERS)) + 2;
    }

    private static int length(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text.length();
            case Cell.Moment _ -> TIME.length();
            case Cell.Ordinal _, Cell.Count _, Cell.Percent _ -> 0;
        };
    }

    private void row(Worksheet page, int row, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            write(page, row, column, cells.get(column));
        }
    }

    private void write(Worksheet page, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> {
                if (!text.isEmpty()) {
                    page.value(row, column, text);
                }
            }
            case Cell.Ordinal(var number) -> page.value(row, column, number);
            case Cell.Count(var number) -> {
                page.value(row, column, number);
                page.style(row, column).format("#,##0").set();
            }
            case Cell.Percent(var percent) -> {
                page.value(row, column, percent);
                page.style(row, column).format("0.00").set();
            }
            case Cell.Moment(var at) -> {
                page.value(row, column, at.atZone(zone).toLocalDateTime());
                page.style(row, column).format(TIME).set();
            }
        }
    }
}
