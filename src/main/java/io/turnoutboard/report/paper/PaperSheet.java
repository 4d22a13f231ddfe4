package io.turnoutboard.report.paper;

import io.turnoutboard.report.sheet.Cell;
import io.turnoutboard.report.sheet.Column;
import io.turnoutboard.report.sheet.Sheet;
import java.util.List;
import java.util.Map;

/** A table as the templates fill it in: texts, each with the class by which the style sheet sets it. */
final class PaperSheet {
    /** What a style sheet calls the width of a cell leaves out the room at its sides, 3 pt each. */
    private static final double SIDES = 2.1;

    private final PaperFigures figures;

    PaperSheet(PaperFigures figures) {
        this.figures = figures;
    }

    List<Map<String, Object>> values(List<Sheet> sheets) {
        return sheets.stream().map(this::values).toList();
    }

    Map<String, Object> values(Sheet sheet) {
        return Map.of(
                "name", sheet.name(),
                "columns", sheet.columns().stream().map(PaperSheet::column).toList(),
                "rows", sheet.rows().stream().map(this::row).toList(),
                "sum", row(sheet.sum()));
    }

    private static Map<String, Object> column(Column column) {
        return Map.of("head", column.head(), "width", Math.max(0, column.millimetres() - SIDES));
    }

    private List<Map<String, Object>> row(List<Cell> cells) {
        return cells.stream()
                .map(cell -> Map.<String, Object>of("text", text(cell), "style", style(cell)))
                .toList();
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Ordinal(var number) -> Long.toString(number);
            case Cell.Count(var number) -> figures.count(number);
            case Cell.Percent(var percent) ->
                PaperFigures.FORMATS.percent(percent).replace("%", "");
            case Cell.Moment(var at) -> figures.time(at);
        };
    }

    private static String style(Cell cell) {
        return switch (cell) {
            case Cell.Text _ -> "text";
            case Cell.Count _, Cell.Percent _ -> "count";
            case Cell.Ordinal _, Cell.Moment _ -> "middle";
        };
    }
}
