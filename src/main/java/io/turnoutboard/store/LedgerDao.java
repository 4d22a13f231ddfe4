package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Timestamps;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The sealed lines, how far they are durable, and the checkpoints. One connection, one thread. */
public final class LedgerDao {
    private final Handle handle;

    public LedgerDao(Handle handle) {
        this.handle = handle;
    }

    /** The last line that is durable, which desks may read; −1 before the first. */
    public long sealedUpto() {
        return handle.createQuery("select sealed_upto from ledger_state where id = 1")
                .mapTo(Long.class)
                .one();
    }

    public void raiseSealedUpto(long seq) {
        handle.createUpdate("update ledger_state set sealed_upto = :seq where id = 1")
                .bind("seq", seq)
                .execute();
    }

    /**
     * Lines after {@code after} up to {@code upto}, in order, as far as they can be read. A seal whose entry is gone is
     * simply missing here: the reader sees the gap.
     *
     * @throws MalformedEntryException when the first of them was damaged
     */
    public List<SealedEntry> lines(long after, long upto, int most) {
        List<Optional<SealedEntry>> found = handle.createQuery("""
            select s.seq, s.entry_id, s.verdict, s.reason, s.hash, s.previous_hash, s.sealed_at,
                   e.id, e.desk, e.desk_seq, e.author, e.made_at, e.clock_offset,
                   e.kind, e.version, e.station_id, e.as_of, e.body, e.signature
            from seal s
            join entry e
              on e.id = s.entry_id
            where s.seq > :after
              and s.seq <= :upto
            order by s.seq
            fetch first :most rows only
            """)
                .bind("after", after)
                .bind("upto", upto)
                .bind("most", most)
                .map((row, _) -> LedgerRows.line(row))
                .list();
        if (!found.isEmpty() && found.getFirst().isEmpty()) {
            throw new MalformedEntryException("the line after " + after + " is damaged");
        }
        return found.stream()
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList();
    }

    public Optional<Seal> seal(long seq) {
        return handle.createQuery("""
            select seq, entry_id, verdict, reason, hash, previous_hash, sealed_at
            from seal
            where seq = :seq
            """)
                .bind("seq", seq)
                .map((row, _) -> LedgerRows.seal(row))
                .findOne();
    }

    /** How many lines up to a number have both a seal and an entry; one more than the number where none is missing. */
    public long readableUpto(long seq) {
        return handle.createQuery("""
            select count(*)
            from seal s
            join entry e on e.id = s.entry_id
            where s.seq <= :seq
            """).bind("seq", seq).mapTo(Long.class).one();
    }

    /** The number of the last seal, durable or not; −1 before the first. */
    public long lastSeq() {
        return handle.createQuery("select coalesce(max(seq), -1) from seal")
                .mapTo(Long.class)
                .one();
    }

    public void insert(Seal seal) {
        handle.createUpdate("""
            insert into seal (seq, entry_id, verdict, reason, hash, previous_hash, sealed_at)
            values (:seq, :entryId, :verdict, :reason, :hash, :previousHash, :sealedAt)
            """)
                .bind("seq", seal.seq())
                .bind("entryId", seal.entryId().value())
                .bind("verdict", seal.verdict().name())
                .bind("reason", seal.reason())
                .bind("hash", seal.hash().hex())
                .bind("previousHash", seal.previousHash().hex())
                .bind("sealedAt", Timestamps.text(seal.sealedAt()))
                .execute();
    }

    /** Keeps a checkpoint, unless the very same is kept already. */
    public void insert(Checkpoint checkpoint) {
        handle.createUpdate("""
            insert into checkpoint (seq, made_at, text)
            select :seq, :madeAt, :text
            where not exists (select 1 from checkpoint where seq = :seq and made_at = :madeAt)
            """)
                .bind("seq", checkpoint.seq())
                .bind("madeAt", Timestamps.text(checkpoint.time()))
                .bind("text", checkpoint.text())
                .execute();
    }

    /** All checkpoints, in the order of their lines. */
    public List<Checkpoint> checkpoints() {
        return handle.createQuery("select text from checkpoint order by seq, made_at")
                .mapTo(String.class)
                .map(Checkpoint::parse)
                .list();
    }

    public Optional<Checkpoint> latestCheckpoint() {
        return handle.createQuery("""
            select text
            from checkpoint
            order by seq desc, made_at desc
            fetch first 1 row only
            """).mapTo(String.class).findOne().map(Checkpoint::parse);
    }

    /** The earliest checkpoint of a line from {@code seq} on. */
    public Optional<Checkpoint> checkpointFrom(long seq) {
        return handle.createQuery("""
            select text
            from checkpoint
            where seq >= :seq
            order by seq, made_at
            fetch first 1 row only
            """)
                .bind("seq", seq)
                .mapTo(String.class)
                .findOne()
                .map(Checkpoint::parse);
    }
}
