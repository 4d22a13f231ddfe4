package io.turnoutboard.store.intake;

import io.turnoutboard.service.intake.IntakeFault;
import io.turnoutboard.service.intake.Place;
import io.turnoutboard.service.intake.RawCell;
import io.turnoutboard.service.intake.RawCell.Kind;
import io.turnoutboard.service.intake.RawRow;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** A row of a workbook: numbers with a point, times of day as HH:MM, formulas as the value that was saved with them. */
final class WorkbookRow {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final int FIRST_OWN_FORMAT = 164;

    private WorkbookRow() {}

    static RawRow read(Row row) throws FaultyFileException {
        int line = row.getRowNum();
        if (row.getCellCount() > Limits.COLUMNS) {
            throw new FaultyFileException(
                    IntakeFault.TOO_MANY_COLUMNS, Place.ofLine(line), Integer.toString(Limits.COLUMNS));
        }
        List<RawCell> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Optional<Cell> cell = row.getOptionalCell(column);
            cells.add(cell.isPresent() ? cell(cell.get(), new Place(line, column + 1)) : RawCell.BLANK);
        }
        return new RawRow(line, cells);
    }

    private static RawCell cell(Cell cell, Place place) throws FaultyFileException {
        return switch (cell.getType()) {
            case EMPTY -> RawCell.BLANK;
            case ERROR -> new RawCell(raw(cell, place), Kind.ERROR);
            case FORMULA -> new RawCell(raw(cell, place), Kind.FORMULA);
            case NUMBER -> number(cell, place);
            case BOOLEAN -> RawCell.text(Boolean.TRUE.equals(cell.getValue()) ? "true" : "false");
            case STRING -> RawCell.text(CellText.checked(String.valueOf(cell.getValue()), place));
        };
    }

    private static String raw(Cell cell, Place place) throws FaultyFileException {
        String raw = cell.getRawValue();
        return raw == null ? "" : CellText.checked(raw, place);
    }

    private static RawCell number(Cell cell, Place place) throws FaultyFileException {
        BigDecimal number = new BigDecimal(raw(cell, place));
        if (isDate(cell)) {
            LocalDateTime at = cell.asDate();
            boolean timeAlone = number.compareTo(BigDecimal.ONE) < 0;
            return new RawCell(at.plusSeconds(30).format(timeAlone ? TIME : DATE_TIME), Kind.DATE);
        }
        return new RawCell(plain(number), Kind.NUMBER);
    }

    private static String plain(BigDecimal number) {
        if (number.precision() - number.scale() > 40) {
            return number.toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The formats 14 to 22 and 45 to 47 are dates and times, and so are own ones that speak of days or hours. */
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null || cell.getType() != CellType.NUMBER) {
            return false;
        }
        if ((id >= 14 && id <= 22) || (id >= 45 && id <= 47)) {
            return true;
        }
        String format = cell.getDataFormatString();
        if (id < FIRST_OWN_FORMAT || format == null) {
            return false;
        }
        String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return bare.matches(".*[dhy].*");
    }
}
