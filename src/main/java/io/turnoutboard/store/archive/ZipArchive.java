package io.turnoutboard.store.archive;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.DayEnd;
import io.turnoutboard.service.ArchiveException;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.archive.ArchiveFault;
import io.turnoutboard.service.archive.ArchiveProof;
import io.turnoutboard.service.archive.DayArchive;
import io.turnoutboard.service.archive.ReadableFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/** Writes and proves the archive of a day. */
public final class ZipArchive implements DayArchive {
    private final ReadableFiles readable;

    public ZipArchive(ReadableFiles readable) {
        this.readable = readable;
    }

    @Override
    public ArchiveProof write(OpenElection election, Path file) throws ArchiveFault, FolderException {
        Board board = election.ledger().board().value();
        DayEnd.Step closing = board.end().closing().orElseThrow(() -> new ArchiveFault(NOT_CLOSED, ""));
        Checkpoint checkpoint = checkpoint(election, board);
        if (checkpoint.seq() < closing.seq()) {
            throw new ArchiveFault(NOT_CLOSED, "");
        }
        Path whole = file.toAbsolutePath();
        Path fresh = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            new ArchiveWriter(readable, checkpoint).write(election, fresh);
            ArchiveProof proof = new ArchiveReader(readable, Optional.of(checkpoint)).prove(fresh);
            Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return proof;
        } catch (IOException e) {
            throw new ArchiveFault(Faults.NOT_WRITTEN, file.toString(), e);
        } finally {
            discard(fresh);
        }
    }

    /** One for the last line where the sealer signed it already, so that the same ledger gives the same file. */
    private static Checkpoint checkpoint(OpenElection election, Board board) throws ArchiveFault, FolderException {
        try {
            Optional<Checkpoint> signed =
                    election.papers().checkpointFrom(board.head().seq());
            return signed.isPresent() ? signed.get() : election.audit().checkpoint();
        } catch (ArchiveException e) {
            throw new ArchiveFault(Faults.NOT_WRITTEN, "", e);
        }
    }

    @Override
    public ArchiveProof prove(Path file, Optional<Checkpoint> outside) throws ArchiveFault {
        return new ArchiveReader(readable, outside).prove(file);
    }

    private static void discard(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            fresh.toFile().deleteOnExit();
        }
    }
}
