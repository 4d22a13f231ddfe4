package io.turnoutboard.service.archive;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The port that writes a closed day into one file, and proves such a file without any election's folder. The form of the
 * file is in docs/ledger-format.md, section 9. Every call reads a whole ledger and blocks: not for the FX thread.
 */
public interface DayArchive {
    /** The day is not closed. The sentence stands under {@code refusal.TB-G13.text}. */
    String NOT_CLOSED = "TB-G13";

    /**
     * Writes every sealed line up to the latest checkpoint, every issued paper and the tables that people read, and proves
     * the file before it stands under its name; a file of that name is replaced as a whole.
     *
     * @throws ArchiveFault TB-G13 when the day is not closed, TB-V28 when a paper's file is gone or damaged, TB-V29 when
     *     the file cannot be written, or what {@link #prove} found; then nothing was written
     * @throws FolderException when the host has signed no checkpoint yet
     */
    ArchiveProof write(OpenElection election, Path file) throws ArchiveFault, FolderException;

    /**
     * Proves a file: that nothing in it is missing, added or changed, that its lines form the chain, bear their authors'
     * signatures and end at the sealer's checkpoint, that each paper is the one that was issued, and that the tables say
     * what the ledger says.
     *
     * @param outside a checkpoint from elsewhere, such as the one printed on the hand-over paper, that must be in it too
     * @throws ArchiveFault with the first thing that does not hold
     */
    ArchiveProof prove(Path file, Optional<Checkpoint> outside) throws ArchiveFault;
}
