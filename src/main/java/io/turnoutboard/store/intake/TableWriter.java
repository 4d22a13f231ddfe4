package io.turnoutboard.store.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.turnoutboard.service.intake.OutTable;
import io.turnoutboard.service.intake.RawCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables in the form in which they are read: CSV with a byte order mark, so that a spreadsheet takes it for UTF-8,
 * and workbooks whose numbers are numbers and whose texts are never formulas.
 */
final class TableWriter {
    private static final int NAME_WIDTH = 28;

    private TableWriter() {}

    static byte[] csv(OutTable table) {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            for (List<RawCell> line : table.above()) {
                csv.writeRecord(line.stream().map(TableWriter::harmless).toList());
            }
            csv.writeRecord(table.headings());
            for (List<RawCell> row : table.rows()) {
                csv.writeRecord(row.stream().map(TableWriter::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet must not take a name for a formula; on reading, the mark is taken off again. */
    private static String harmless(RawCell cell) {
        String text = cell.text();
        return cell.kind() == RawCell.Kind.TEXT && FormulaMark.needed(text) ? FormulaMark.MARK + text : text;
    }

    static byte[] workbook(OutTable table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Turnout Board", null)) {
            Worksheet sheet = workbook.newWorksheet(table.name());
            int head = table.above().size();
            for (int row = 0; row < head; row++) {
                write(sheet, row, table.above().get(row));
            }
            for (int column = 0; column < table.headings().size(); column++) {
                sheet.value(head, column, table.headings().get(column));
                sheet.style(head, column).bold().set();
            }
            for (int row = 0; row < table.rows().size(); row++) {
                write(sheet, head + 1 + row, table.rows().get(row));
            }
            sheet.freezePane(0, head + 1);
            if (head > 0) {
                dress(sheet, table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory cannot fail", e);
        }
        return out.toByteArray();
    }

    /** A sheet that is to be filled in is also printed: across, with lines to write between. */
    private static void dress(Worksheet sheet, OutTable table) {
        int head = table.above().size();
        sheet.style(0, 0).bold().set();
        sheet.width(1, NAME_WIDTH);
        sheet.width(2, NAME_WIDTH);
        sheet.range(head, 0, head + table.rows().size(), table.headings().size() - 1)
                .style()
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(head);
    }

    private static void write(Worksheet sheet, int row, List<RawCell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            write(sheet, row, column, cells.get(column));
        }
    }

    private static void write(Worksheet sheet, int row, int column, RawCell cell) {
        if (cell.text().isEmpty()) {
            return;
        }
        if (cell.kind() == RawCell.Kind.NUMBER) {
            sheet.value(row, column, new BigDecimal(cell.text()));
        } else {
            boolean looksMarked = cell.text().startsWith(FormulaMark.MARK);
            sheet.value(row, column, looksMarked ? FormulaMark.MARK + cell.text() : cell.text());
        }
    }
}
