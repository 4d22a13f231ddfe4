package io.turnoutboard.store.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.RegisteredPaper;
import io.turnoutboard.service.archive.ArchiveFault;
import io.turnoutboard.service.archive.ArchiveProof;
import io.turnoutboard.service.archive.ReadableFiles;
import io.turnoutboard.store.ChainReader;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import io.turnoutboard.store.LineProof;
import io.turnoutboard.store.LineText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/** Proves one archive, from its bytes alone. */
final class ArchiveReader {
    private final ReadableFiles readable;
    private final Optional<Checkpoint> outside;

    ArchiveReader(ReadableFiles readable, Optional<Checkpoint> outside) {
        this.readable = readable;
        this.outside = outside;
    }

    ArchiveProof prove(Path file) throws ArchiveFault {
        SortedMap<String, byte[]> files = ZipContent.read(file);
        byte[] first = files.get(Manifest.NAME);
        if (first == null) {
            throw new ArchiveFault(Faults.NOT_AN_ARCHIVE, "");
        }
        Manifest manifest = Manifest.read(new String(first, UTF_8));
        manifest.requireFiles(files);
        for (Map.Entry<String, Manifest.FileMark> each : manifest.files().entrySet()) {
            byte[] content = files.get(each.getKey());
            if (content == null || !Manifest.FileMark.of(content).equals(each.getValue())) {
                throw new ArchiveFault(Faults.FILE_CHANGED, each.getKey());
            }
        }
        Board board = lines(files, manifest.checkpoint());
        papers(files, board);
        boolean compared = manifest.tables() == readable.version();
        if (compared) {
            tables(files, board);
        }
        try {
            return new ArchiveProof(
                    board,
                    board.papers().issues().size(),
                    manifest.checkpoint(),
                    Hash.of(Files.readAllBytes(file)),
                    Files.size(file),
                    compared);
        } catch (IOException e) {
            throw new ArchiveFault(Faults.NOT_AN_ARCHIVE, "", e);
        }
    }

    private Board lines(SortedMap<String, byte[]> files, Checkpoint own) throws ArchiveFault {
        byte[] ledger = files.get(ArchiveNames.LEDGER);
        if (ledger == null) {
            throw new ArchiveFault(Faults.FILE_MISSING, ArchiveNames.LEDGER);
        }
        List<Checkpoint> checkpoints = new ArrayList<>(List.of(own));
        outside.ifPresent(checkpoints::add);
        LineProof proof = new LineProof(own.election(), checkpoints);
        LinesFold fold = new LinesFold();
        try {
            for (String text : (Iterable<String>) new String(ledger, UTF_8).lines()::iterator) {
                SealedEntry line = line(text, proof.seq() + 1);
                proof.add(line);
                fold.add(line);
            }
            proof.end();
        } catch (BrokenChainException e) {
            throw new ArchiveFault(e.code(), Long.toString(e.line()), e);
        }
        if (proof.seq() != own.seq()) {
            throw new ArchiveFault(LineProof.OTHER_LINE, Long.toString(proof.seq()));
        }
        return fold.board();
    }

    private static SealedEntry line(String text, long seq) throws BrokenChainException {
        try {
            return LineText.read(text);
        } catch (MalformedEntryException e) {
            throw new BrokenChainException(seq, ChainReader.CONTENT_CHANGED);
        }
    }

    /** Every issued paper is there as it was issued, and no other. */
    private static void papers(SortedMap<String, byte[]> files, Board board) throws ArchiveFault {
        TreeSet<String> others = new TreeSet<>(files.keySet());
        others.removeIf(name -> !name.startsWith("papers/"));
        for (RegisteredPaper.Issue made : board.papers().issues()) {
            String name = ArchiveNames.of(made.report().number());
            byte[] paper = files.get(name);
            if (paper == null || !Hash.of(paper).equals(made.report().proof().hash())) {
                throw new ArchiveFault(
                        Faults.PAPER_CHANGED, made.report().number().text());
            }
            others.remove(name);
        }
        if (!others.isEmpty()) {
            throw new ArchiveFault(Faults.FILE_ADDED, others.first());
        }
    }

    private void tables(SortedMap<String, byte[]> files, Board board) throws ArchiveFault {
        SortedMap<String, byte[]> made = readable.of(board);
        for (Map.Entry<String, byte[]> each : made.entrySet()) {
            byte[] found = files.get(each.getKey());
            if (found == null || !Arrays.equals(found, each.getValue())) {
                throw new ArchiveFault(Faults.TABLE_CHANGED, each.getKey());
            }
        }
        for (String name : files.keySet()) {
            boolean known = made.containsKey(name)
                    || name.startsWith("papers/")
                    || name.equals(ArchiveNames.LEDGER)
                    || name.equals(Manifest.NAME);
            if (!known) {
                throw new ArchiveFault(Faults.FILE_ADDED, name);
            }
        }
    }
}
