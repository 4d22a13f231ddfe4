package io.turnoutboard.store.intake;

import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.service.intake.ColumnMemory;
import io.turnoutboard.service.intake.IntakeField;
import io.turnoutboard.service.intake.RawCell;
import io.turnoutboard.service.intake.RawTable;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * {@code import-columns.properties} in an election's folder: under the hash of a file's headings and the heading the name
 * of the field. Losing it costs a question, so it is replaced as a whole and never more than that.
 */
record RememberedColumns(Path file) implements ColumnMemory {
    private static final int MOST_LINES = 20;

    static RememberedColumns of(Path electionFolder) {
        return new RememberedColumns(electionFolder.resolve("import-columns.properties"));
    }

    @Override
    public Map<String, IntakeField> recall(RawTable table) throws IOException {
        Properties kept = read();
        Map<String, IntakeField> mapping = new HashMap<>();
        for (String key : keys(table)) {
            kept.stringPropertyNames().stream()
                    .filter(name -> name.startsWith(key + "."))
                    .forEach(name -> IntakeField.of(kept.getProperty(name))
                            .ifPresent(field -> mapping.put(name.substring(key.length() + 1), field)));
        }
        return Map.copyOf(mapping);
    }

    @Override
    public void remember(RawTable table, Map<String, IntakeField> mapping) throws IOException {
        Properties kept = read();
        for (String key : keys(table)) {
            boolean said = mapping.keySet().stream()
                    .anyMatch(heading -> headings(table, key).contains(heading));
            if (said) {
                kept.stringPropertyNames().stream()
                        .filter(name -> name.startsWith(key + "."))
                        .forEach(kept::remove);
                mapping.forEach((heading, field) -> kept.setProperty(key + "." + heading, field.id()));
            }
        }
        write(kept);
    }

    /** The line of headings is one of the first; which, depends on what is remembered. */
    private static List<String> keys(RawTable table) {
        return table.rows().stream()
                .limit(MOST_LINES)
                .map(row -> key(row.cells()))
                .toList();
    }

    private static List<String> headings(RawTable table, String key) {
        return table.rows().stream()
                .limit(MOST_LINES)
                .filter(row -> key(row.cells()).equals(key))
                .flatMap(row -> row.cells().stream())
                .map(RawCell::text)
                .toList();
    }

    private static String key(List<RawCell> cells) {
        String headings = cells.stream().map(RawCell::text).sorted().collect(Collectors.joining("\n"));
        return Hash.of(headings.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
    }

    private Properties read() throws IOException {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                kept.load(in);
            }
        }
        return kept;
    }

    private void write(Properties kept) throws IOException {
        StringWriter text = new StringWriter();
        kept.store(text, null);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, text.toString(), StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
