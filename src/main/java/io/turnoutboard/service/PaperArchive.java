package io.turnoutboard.service;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.Hash;
import java.util.Optional;

/**
 * The port to where the files of issued papers lie, beside the ledger, and to the checkpoints that they bear. Each call
 * asks the host and blocks: not for the FX thread.
 */
public interface PaperArchive {
    /**
     * The earliest checkpoint that the sealer signed for a line from {@code seq} on; it signs one for each number that is
     * taken, right after its seal. None when it has not come yet.
     *
     * @throws ArchiveException when the host does not answer
     */
    Optional<Checkpoint> checkpointFrom(long seq) throws ArchiveException;

    /**
     * Keeps a paper's bytes for good, under their hash. They are on the host's disk once anything is sealed after it.
     *
     * @throws ArchiveException when the host does not answer, or its disk is full; then nothing was kept
     */
    void keep(byte[] paper) throws ArchiveException;

    /**
     * The bytes of a paper exactly as they were issued; none where they are gone, or damaged.
     *
     * @throws ArchiveException when the host does not answer
     */
    Optional<byte[]> find(Hash hash) throws ArchiveException;

    /** An archive in which nothing lies, for a picture. */
    static PaperArchive none() {
        return new PaperArchive() {
            @Override
            public Optional<Checkpoint> checkpointFrom(long seq) {
                return Optional.empty();
            }

            @Override
            public void keep(byte[] paper) {}

            @Override
            public Optional<byte[]> find(Hash hash) {
                return Optional.empty();
            }
        };
    }
}
