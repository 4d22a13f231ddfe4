package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.Hash;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The bytes of issued papers by their hash, only ever inserted. One connection, one thread. */
public final class PaperFileDao {
    /** Well below the largest value of a column in any of the databases. */
    private static final int PIECE = 512 * 1024;

    private final Handle handle;

    public PaperFileDao(Handle handle) {
        this.handle = handle;
    }

    /** Keeps the bytes, all of them or none, unless they are kept already. */
    public void keep(byte[] bytes) {
        Hash hash = Hash.of(bytes);
        handle.useTransaction(transaction -> {
            if (new PaperFileDao(transaction).find(hash).isPresent()) {
                return;
            }
            PreparedBatch batch = transaction.prepareBatch(
                    "insert into paper_file (hash, piece, bytes) values (:hash, :piece, :bytes)");
            for (int piece = 0; piece * PIECE < bytes.length; piece++) {
                int from = piece * PIECE;
                batch.bind("hash", hash.hex())
                        .bind("piece", piece)
                        .bind("bytes", Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE)))
                        .add();
            }
            batch.execute();
        });
    }

    /**
     * The bytes exactly as they were kept; none where they are gone or are not those of the hash any more. Pieces that
     * somebody put before the first or after the last change nothing.
     */
    public Optional<byte[]> find(Hash hash) {
        try (Stream<byte[]> pieces = handle.createQuery("""
            select bytes
            from paper_file
            where hash = :hash
              and piece >= 0
            order by piece
            """).bind("hash", hash.hex()).mapTo(byte[].class).stream()) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            return pieces.map(piece -> {
                        all.writeBytes(piece);
                        return all.toByteArray();
                    })
                    .filter(bytes -> Hash.of(bytes).equals(hash))
                    .findFirst();
        }
    }
}
