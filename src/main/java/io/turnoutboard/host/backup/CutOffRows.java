package io.turnoutboard.host.backup;

import io.turnoutboard.domain.election.Slot;
import java.time.LocalTime;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The cut-offs that hold now, from the read tables. */
final class CutOffRows {
    private CutOffRows() {}

    static List<Slot> latest(Handle handle) {
        return handle.createQuery("""
            select cut_at
            from slot
            where seq = (select max(seq) from slot)
            order by cut_at
            """)
                .mapTo(String.class)
                .map(LocalTime::parse)
                .map(Slot::new)
                .list();
    }
}
