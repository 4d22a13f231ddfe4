package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The entries as the host received them. One connection, one thread. */
public final class EntryDao {
    private final Handle handle;

    public EntryDao(Handle handle) {
        this.handle = handle;
    }

    /** Inserts entries; a number that is taken already is a constraint violation and inserts none. */
    public void insert(List<Entry> entries) {
        PreparedBatch batch = handle.prepareBatch("""
            insert into entry (id, desk, desk_seq, author, made_at, clock_offset,
                               kind, version, station_id, as_of, body, signature)
            values (:id, :desk, :deskSeq, :author, :madeAt, :clockOffset,
                    :kind, :version, :stationId, :asOf, :body, :signature)
            """);
        entries.forEach(entry -> LedgerRows.bind(batch, entry).add());
        batch.execute();
    }

    public Optional<Entry> find(DeskId desk, long deskSeq) {
        return handle.createQuery("""
            select id, desk, desk_seq, author, made_at, clock_offset,
                   kind, version, station_id, as_of, body, signature
            from entry
            where desk = :desk
              and desk_seq = :deskSeq
            """)
                .bind("desk", desk.value())
                .bind("deskSeq", deskSeq)
                .map((row, _) -> LedgerRows.entry(row))
                .findOne();
    }

    /**
     * Entries that may be sealed now: of each desk those that follow its last sealed one without a gap, in its own
     * order. The first of every desk come before the second of any, so neither a gap nor a long run holds up another. A row
     * that cannot be read, as only somebody with the desk's own account can have made it, is a gap.
     */
    public List<Entry> unsealed(int most) {
        return handle.createQuery("""
            select e.id, e.desk, e.desk_seq, e.author, e.made_at, e.clock_offset,
                   e.kind, e.version, e.station_id, e.as_of, e.body, e.signature
            from (
                select w.id,
                       w.desk_seq - h.sealed_seq as distance,
                       row_number() over (partition by w.desk order by w.desk_seq) as place
                from desk_head h
                join entry w
                  on w.desk = h.desk
                 and w.desk_seq > h.sealed_seq
                 and w.desk_seq <= h.sealed_seq + :most
            ) waiting
            join entry e
              on e.id = waiting.id
            where waiting.distance = waiting.place
            order by waiting.place, e.desk
            fetch first :most rows only
            """).bind("most", most).map((row, _) -> LedgerRows.readable(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The number of the last sealed entry of a desk; empty when the host does not know the desk. */
    public Optional<Long> sealedSeq(DeskId desk) {
        return handle.createQuery("select sealed_seq from desk_head where desk = :desk")
                .bind("desk", desk.value())
                .mapTo(Long.class)
                .findOne();
    }

    public void addDesk(DeskId desk) {
        handle.createUpdate("insert into desk_head (desk, sealed_seq) values (:desk, 0)")
                .bind("desk", desk.value())
                .execute();
    }

    public void raiseSealedSeq(DeskId desk, long sealedSeq) {
        handle.createUpdate("update desk_head set sealed_seq = :sealedSeq where desk = :desk")
                .bind("sealedSeq", sealedSeq)
                .bind("desk", desk.value())
                .execute();
    }
}
