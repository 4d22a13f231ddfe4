package io.turnoutboard.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One row of a read table while it is put together: its columns in order, the seal number first. */
final class TableRow {
    private final String table;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private TableRow(String table) {
        this.table = table;
    }

    static TableRow of(String table, long seq) {
        return new TableRow(table).with("seq", seq);
    }

    TableRow with(String column, Object value) {
        values.put(column, value);
        return this;
    }

    TableRow with(String column, Instant time) {
        values.put(column, time.atOffset(ZoneOffset.UTC));
        return this;
    }

    TableRow with(String column, Optional<?> value) {
        values.put(column, value.isPresent() ? value.get() : null);
        return this;
    }

    TableRow with(String column, OptionalInt number) {
        values.put(column, number.isPresent() ? number.getAsInt() : null);
        return this;
    }

    TableRow with(String column, OptionalLong number) {
        values.put(column, number.isPresent() ? number.getAsLong() : null);
        return this;
    }

    void insert(Handle handle) {
        String columns = String.join(", ", values.keySet());
        String parameters = values.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        handle.createUpdate("insert into " + table + " (" + columns + ") values (" + parameters + ")")
                .bindMap(values)
                .execute();
    }
}
