package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.Entry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entries that are saved together: before their records stands one that says how many they are, so that a file which ends
 * within them has none of them. A single entry has no such record. docs/ledger-format.md, section 5.
 */
final class JournalBatch {
    private static final Pattern MARK = Pattern.compile("turnout-board batch ([1-9][0-9]{0,8})");
    private static final int LONGEST_MARK = 40;

    private JournalBatch() {}

    /** What stands before the records; nothing before a single one. */
    static ByteBuffer mark(List<Entry> entries) {
        if (entries.size() < 2) {
            return ByteBuffer.allocate(0);
        }
        String mark = "turnout-board batch " + entries.size();
        return JournalRecord.frame(mark.getBytes(StandardCharsets.UTF_8));
    }

    static ByteBuffer records(List<Entry> entries) {
        List<ByteBuffer> frames = entries.stream()
                .map(entry -> JournalRecord.frame(entry.bytes()))
                .toList();
        ByteBuffer all = ByteBuffer.allocate(
                frames.stream().mapToInt(ByteBuffer::remaining).sum());
        frames.forEach(all::put);
        return all.flip();
    }

    /** How many entries follow, where a record says so. */
    static OptionalInt size(byte[] content) {
        if (content.length > LONGEST_MARK) {
            return OptionalInt.empty();
        }
        Matcher matcher = MARK.matcher(new String(content, StandardCharsets.UTF_8));
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }
}
