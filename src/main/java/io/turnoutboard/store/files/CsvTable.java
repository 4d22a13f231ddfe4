package io.turnoutboard.store.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.turnoutboard.service.FolderException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One file as rows of named fields. Its columns must be exactly those expected, in any order. */
record CsvTable(String file, List<CsvRow> rows) {

    /**
     * The columns of a file.
     *
     * @param more that may be there; where one is not, it is blank
     */
    record Head(List<String> needed, List<String> more) {
        Head {
            needed = List.copyOf(needed);
            more = List.copyOf(more);
        }

        static Head of(String... needed) {
            return new Head(List.of(needed), List.of());
        }

        Head or(String... columns) {
            return new Head(needed, List.of(columns));
        }
    }

    static CsvTable required(CsvFolder folder, String file, String... columns) throws FolderException {
        return required(folder, file, Head.of(columns));
    }

    static CsvTable optional(CsvFolder folder, String file, String... columns) throws FolderException {
        return optional(folder, file, Head.of(columns));
    }

    /** The rows of a file that must be there and have at least one. */
    static CsvTable required(CsvFolder folder, String file, Head head) throws FolderException {
        Optional<String> text = folder.text(file);
        if (text.isEmpty()) {
            throw FileFault.MISSING.at(file, 0, "", "");
        }
        CsvTable table = parse(file, text.get(), head);
        if (table.rows().isEmpty()) {
            throw FileFault.NO_ROWS.at(file, 0, "", "");
        }
        return table;
    }

    /** The rows of a file that may be absent or have none. */
    static CsvTable optional(CsvFolder folder, String file, Head head) throws FolderException {
        Optional<String> text = folder.text(file);
        return text.isEmpty() ? new CsvTable(file, List.of()) : parse(file, text.get(), head);
    }

    private static CsvTable parse(String file, String text, Head columns) throws FolderException {
        List<CsvRecord> records = records(file, text);
        if (records.isEmpty()) {
            throw FileFault.NO_HEADER.at(file, 1, "", "");
        }
        List<String> header =
                records.getFirst().getFields().stream().map(String::strip).toList();
        checkHeader(file, header, columns);
        List<CsvRow> rows = new ArrayList<>(records.size());
        for (CsvRecord each : records.subList(1, records.size())) {
            if (each.getFieldCount() != header.size()) {
                String counts = each.getFieldCount() + " / " + header.size();
                throw FileFault.WRONG_FIELD_COUNT.at(file, each.getStartingLineNumber(), "", counts);
            }
            Map<String, String> fields = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                fields.put(header.get(i), each.getField(i).strip());
            }
            rows.add(CsvRow.of(file, each.getStartingLineNumber(), fields));
        }
        return new CsvTable(file, List.copyOf(rows));
    }

    private static List<CsvRecord> records(String file, String text) throws FolderException {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
            return records;
        } catch (CsvParseException | IOException e) {
            long after = records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1;
            FolderException fault = FileFault.BAD_QUOTES.at(file, after, "", "");
            fault.initCause(e);
            throw fault;
        }
    }

    private static void checkHeader(String file, List<String> header, Head columns) throws FolderException {
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!columns.needed().contains(column) && !columns.more().contains(column)) {
                throw FileFault.UNKNOWN_COLUMN.at(file, 1, column, String.join(", ", columns.needed()));
            }
            if (!seen.add(column)) {
                throw FileFault.DUPLICATE_COLUMN.at(file, 1, column, column);
            }
        }
        for (String column : columns.needed()) {
            if (!seen.contains(column)) {
                throw FileFault.MISSING_COLUMN.at(file, 1, column, column);
            }
        }
    }
}
