package io.turnoutboard.store.intake;

import io.turnoutboard.service.intake.IntakeAnswers;
import io.turnoutboard.service.intake.IntakeFault;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.Place;
import io.turnoutboard.service.intake.RawRow;
import io.turnoutboard.service.intake.RawTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The lines of a sheet of a workbook (XLSX). */
final class Workbooks {
    private Workbooks() {}

    static RawTable read(Path file, byte[] bytes, Optional<String> wanted) throws FaultyFileException {
        SortedMap<String, String> parts = WorkbookParts.checked(file, bytes.length);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            List<Sheet> sheets;
            try (Stream<Sheet> all = workbook.getSheets()) {
                sheets = all.toList();
            }
            List<IntakeFinding> findings = new ArrayList<>();
            Sheet sheet = chosen(sheets, wanted, findings);
            List<RawRow> rows = rows(sheet);
            MergedCells.of(parts, sheets.indexOf(sheet)).forEach(findings::add);
            return new RawTable(String.valueOf(file.getFileName()), sheet.getName(), rows, findings);
        } catch (IOException | ExcelReaderException e) {
            FaultyFileException broken = new FaultyFileException(IntakeFault.BROKEN_WORKBOOK, Place.FILE);
            broken.initCause(e);
            throw broken;
        }
    }

    /** The one sheet that has anything, or the one that was named; a hidden one is asked about. */
    private static Sheet chosen(List<Sheet> sheets, Optional<String> wanted, List<IntakeFinding> findings)
            throws IOException, FaultyFileException {
        List<Sheet> visible = new ArrayList<>();
        List<Sheet> hidden = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (wanted.isPresent() ? sheet.getName().equals(wanted.get()) : !isEmpty(sheet)) {
                (sheet.getVisibility() == SheetVisibility.VISIBLE ? visible : hidden).add(sheet);
            }
        }
        for (Sheet sheet : hidden) {
            List<String> answers = List.of(IntakeAnswers.YES);
            findings.add(new IntakeFinding(IntakeFault.HIDDEN_SHEET, Place.FILE, List.of(sheet.getName()), answers));
        }
        List<Sheet> candidates = visible.isEmpty() ? hidden : visible;
        if (candidates.isEmpty()) {
            throw new FaultyFileException(
                    wanted.isPresent() ? sheets(sheets) : IntakeFinding.of(IntakeFault.EMPTY, Place.FILE));
        }
        if (candidates.size() > 1) {
            throw new FaultyFileException(sheets(candidates));
        }
        return candidates.getFirst();
    }

    private static IntakeFinding sheets(List<Sheet> sheets) {
        List<String> names = sheets.stream().map(Sheet::getName).toList();
        return new IntakeFinding(IntakeFault.SEVERAL_SHEETS, Place.FILE, List.of(String.join(", ", names)), names);
    }

    private static boolean isEmpty(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.limit(Limits.ROWS)
                    .noneMatch(row -> row.getFirstNonEmptyCell().isPresent());
        }
    }

    private static List<RawRow> rows(Sheet sheet) throws IOException, FaultyFileException {
        List<RawRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                Row row = each.next();
                RawRow read = WorkbookRow.read(row);
                if (read.isBlank()) {
                    continue;
                }
                if (rows.size() == Limits.ROWS) {
                    throw new FaultyFileException(
                            IntakeFault.TOO_MANY_ROWS, Place.ofLine(row.getRowNum()), Integer.toString(Limits.ROWS));
                }
                rows.add(read);
            }
        }
        return rows;
    }
}
