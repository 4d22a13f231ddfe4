package io.turnoutboard.store.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.RegisteredPaper;
import io.turnoutboard.service.ArchiveException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.archive.ArchiveFault;
import io.turnoutboard.service.archive.ReadableFiles;
import io.turnoutboard.store.LineText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes one archive: the same bytes of the same ledger and checkpoint, on every machine. */
final class ArchiveWriter {
    private final ReadableFiles readable;
    private final Checkpoint checkpoint;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    ArchiveWriter(ReadableFiles readable, Checkpoint checkpoint) {
        this.readable = readable;
        this.checkpoint = checkpoint;
    }

    void write(OpenElection election, Path file) throws ArchiveFault, IOException {
        Board board = ledger(election);
        papers(election, board);
        files.putAll(readable.of(board));
        SortedMap<String, Manifest.FileMark> marks = new TreeMap<>();
        files.forEach((name, content) -> marks.put(name, Manifest.FileMark.of(content)));
        String manifest = new Manifest(readable.version(), checkpoint, marks).text();
        LocalDateTime time = board.election().localTime(checkpoint.time());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
            put(zip, Manifest.NAME, manifest.getBytes(UTF_8), time);
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                put(zip, each.getKey(), each.getValue(), time);
            }
        }
    }

    /** The lines up to the checkpoint, and the board that they tell. */
    private Board ledger(OpenElection election) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        LinesFold fold = new LinesFold();
        long last = -1;
        while (last < checkpoint.seq()) {
            List<SealedEntry> lines = election.audit().lines(last).stream()
                    .filter(line -> line.seq() <= checkpoint.seq())
                    .toList();
            if (lines.isEmpty()) {
                throw new IOException("the ledger ends at line " + last + ", before its checkpoint");
            }
            for (SealedEntry line : lines) {
                text.write((LineText.of(line) + "\n").getBytes(UTF_8));
                fold.add(line);
            }
            last = lines.getLast().seq();
        }
        files.put(ArchiveNames.LEDGER, text.toByteArray());
        return fold.board();
    }

    private void papers(OpenElection election, Board board) throws ArchiveFault, IOException {
        for (RegisteredPaper.Issue made : board.papers().issues()) {
            Hash hash = made.report().proof().hash();
            byte[] paper;
            try {
                paper = election.papers()
                        .find(hash)
                        .orElseThrow(() -> new ArchiveFault(
                                Faults.PAPER_GONE, made.report().number().text()));
            } catch (ArchiveException e) {
                throw new IOException("the host does not answer", e);
            }
            files.put(ArchiveNames.of(made.report().number()), paper);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content, LocalDateTime time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
