package io.turnoutboard.store;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows for comparing across databases: their drivers give a moment in different types. */
final class PlainRows {
    private PlainRows() {}

    static List<Map<String, Object>> of(List<Map<String, Object>> rows) {
        return rows.stream().map(PlainRows::plain).toList();
    }

    private static Map<String, Object> plain(Map<String, Object> row) {
        Map<String, Object> plain = new TreeMap<>();
        row.forEach((column, value) -> plain.put(column, value == null ? "null" : moment(value)));
        return plain;
    }

    private static Object moment(Object value) {
        return switch (value) {
            case Timestamp moment -> moment.toInstant();
            case OffsetDateTime moment -> moment.toInstant();
            default -> value;
        };
    }
}
