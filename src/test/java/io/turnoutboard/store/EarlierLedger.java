package io.turnoutboard.store;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.HashChain;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SealedEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Fills the tables of an earlier program with what that program could hold: lines whose projections have their table
 * there, and say nothing in columns that came later. Their rows are those of today, less the columns of later.
 */
final class EarlierLedger {
    private final Map<String, Set<String>> columns = new HashMap<>();
    private final Handle old;

    EarlierLedger(Handle old) {
        this.old = old;
        old.createQuery("""
            select lower(table_name) as of_table, lower(column_name) as named
            from information_schema.columns
            where lower(table_schema) = 'public'
            """)
                .mapToMap()
                .forEach(row -> columns.computeIfAbsent(String.valueOf(row.get("of_table")), _ -> new HashSet<>())
                        .add(String.valueOf(row.get("named"))));
    }

    /** Those of the lines that it could hold, chained again without the others. */
    List<SealedEntry> held(List<SealedEntry> lines, ElectionId election) {
        Set<Long> tooNew = new HashSet<>();
        projections(lines)
                .forEach((table, rows) -> rows.stream()
                        .filter(row -> !fits(table, row))
                        .forEach(row -> tooNew.add((Long) row.get("seq"))));
        List<SealedEntry> held =
                lines.stream().filter(line -> !tooNew.contains(line.seq())).toList();
        return held.size() == lines.size() ? lines : chained(held, election);
    }

    private boolean fits(String table, Map<String, Object> row) {
        Set<String> known = columns.getOrDefault(table, Set.of());
        return !known.isEmpty()
                && row.entrySet().stream()
                        .allMatch(column -> known.contains(column.getKey()) || column.getValue() == null);
    }

    private static List<SealedEntry> chained(List<SealedEntry> lines, ElectionId election) {
        HashChain chain = new HashChain(election, ChainReader.FIRST_EPOCH);
        List<SealedEntry> chained = new ArrayList<>();
        Hash last = Hash.NONE;
        for (SealedEntry line : lines) {
            Entry entry = line.entry();
            Seal seal = chain.seal(
                    chained.size(),
                    entry,
                    line.seal().verdict(),
                    line.seal().reason(),
                    last,
                    line.seal().sealedAt());
            chained.add(new SealedEntry(seal, entry));
            last = seal.hash();
        }
        return chained;
    }

    /** As {@link SealedLines#write}, by the earlier program. */
    void write(List<SealedEntry> lines) {
        EntryDao entries = new EntryDao(old);
        LedgerDao ledger = new LedgerDao(old);
        for (SealedEntry line : lines) {
            entries.insert(List.of(line.entry()));
            ledger.insert(line.seal());
        }
        projections(lines).forEach((table, rows) -> rows.forEach(row -> insert(table, row)));
        ledger.raiseSealedUpto(lines.size() - 1L);
    }

    private void insert(String table, Map<String, Object> row) {
        TableRow kept = TableRow.of(table, (Long) row.get("seq"));
        row.forEach((column, value) -> {
            if (columns.getOrDefault(table, Set.of()).contains(column) && value != null) {
                kept.with(column, value);
            }
        });
        kept.insert(old);
    }

    private static Map<String, List<Map<String, Object>>> projections(List<SealedEntry> lines) {
        try (Handle today = FreshDatabase.ofH2().openEmpty()) {
            // what was left behind is adopted out of the ledger itself
            if (!lines.isEmpty()) {
                SealedLines.write(today, lines);
            }
            ReadTables tables = new ReadTables(today);
            Map<String, List<Map<String, Object>>> rows = new HashMap<>();
            ReadTables.NAMES.forEach(table -> rows.put(table.toLowerCase(Locale.ROOT), tables.rows(table)));
            return rows;
        }
    }
}
