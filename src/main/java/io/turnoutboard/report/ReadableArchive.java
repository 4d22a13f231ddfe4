package io.turnoutboard.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.DayLog;
import io.turnoutboard.service.archive.ReadableFiles;
import io.turnoutboard.service.intake.IntakeFiles;
import io.turnoutboard.service.intake.OutTable;
import io.turnoutboard.service.intake.Outgoing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tables of an archive, as they come in again ({@code turnout-board new --from}), the day log, the register of papers,
 * and how to read and prove it all, in both languages. Confidential figures are in them: an archive has everything.
 */
public final class ReadableArchive implements ReadableFiles {
    private final IntakeFiles files;

    public ReadableArchive(IntakeFiles files) {
        this.files = files;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public SortedMap<String, byte[]> of(Board board) {
        Messages vietnamese = Messages.of(Language.VIETNAMESE);
        SortedMap<String, byte[]> made = new TreeMap<>();
        made.put("DOC-TRUOC.txt", text("doc-truoc.txt"));
        made.put("READ-ME.txt", text("read-me.txt"));
        Instant end = board.head().sealedAt().orElseThrow();
        for (OutTable table : new Outgoing(board, end, true).all()) {
            made.put("tables/" + table.name() + ".csv", files.csv(table));
        }
        made.put(
                "tables/day-log.csv",
                new LogCsv(vietnamese)
                        .write(new LogSheet(board, DayLog.EMPTY.of(board).lines()))
                        .getBytes(UTF_8));
        made.put("tables/papers.txt", new RegisterText(vietnamese).write(board).getBytes(UTF_8));
        return made;
    }

    private static byte[] text(String name) {
        try (InputStream in = ReadableArchive.class.getResourceAsStream("archive/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program has no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a text of the program cannot be read", e);
        }
    }
}
