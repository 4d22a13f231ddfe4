package io.turnoutboard.store.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.turnoutboard.service.intake.IntakeFault;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.Place;
import io.turnoutboard.service.intake.RawCell;
import io.turnoutboard.service.intake.RawRow;
import io.turnoutboard.service.intake.RawTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The lines of a CSV file, whichever of comma, semicolon and tab is between its fields. */
final class TextTable {
    private TextTable() {}

    static RawTable read(String name, TableText text) throws FaultyFileException {
        List<RawRow> rows = new ArrayList<>();
        int line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(Separator.of(text.text()).character())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text.text())) {
            for (CsvRecord each : reader) {
                line = (int) each.getStartingLineNumber();
                RawRow row = row(line, each);
                if (rows.size() == Limits.ROWS) {
                    throw new FaultyFileException(
                            IntakeFault.TOO_MANY_ROWS, Place.ofLine(line), Integer.toString(Limits.ROWS));
                }
                rows.add(row);
                line++;
            }
        } catch (CsvParseException e) {
            throw new FaultyFileException(IntakeFault.BAD_QUOTES, Place.ofLine(line));
        } catch (IOException e) {
            throw new FaultyFileException(IntakeFault.UNREADABLE, Place.FILE);
        }
        List<IntakeFinding> notes = text.note().stream().toList();
        return new RawTable(name, "", rows, notes);
    }

    private static RawRow row(int line, CsvRecord record) throws FaultyFileException {
        if (record.getFieldCount() > Limits.COLUMNS) {
            throw new FaultyFileException(
                    IntakeFault.TOO_MANY_COLUMNS, Place.ofLine(line), Integer.toString(Limits.COLUMNS));
        }
        List<RawCell> cells = new ArrayList<>(record.getFieldCount());
        for (int i = 0; i < record.getFieldCount(); i++) {
            cells.add(RawCell.text(CellText.checked(record.getField(i), new Place(line, i + 1))));
        }
        return new RawRow(line, cells);
    }
}
