package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.store.DeskCarrier;
import io.turnoutboard.store.EntryDao;
import io.turnoutboard.store.LedgerAudit;
import io.turnoutboard.store.LedgerDao;
import io.turnoutboard.store.ReadTables;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** From one opening of the database to the next power cut: desks save and send, the sealer seals, in any order. */
final class PowerCutSitting {
    private static final int LARGE_BATCH = 30;

    private final LedgerDatabase database;
    private final Sealer sealer;
    private final HostCopy copy;
    private final List<PowerCutDesk> desks;
    private final Random random;
    private final Handle line;
    private final Handle slow;
    private long slowSent;

    PowerCutSitting(LedgerDatabase database, Sealer sealer, HostCopy copy, List<PowerCutDesk> desks, Random random) {
        this.database = database;
        this.sealer = sealer;
        this.copy = copy;
        this.desks = desks;
        this.random = random;
        line = database.openHandle();
        slow = database.openHandle();
        slowSent = desks.getLast().journal().size();
    }

    Handle sealerHandle() {
        return database.sealerHandle();
    }

    Sealer sealer() {
        return sealer;
    }

    /** What journals hold is delivered and sealed. */
    void catchUp() {
        desks.forEach(this::carry);
        while (sealer.seal()) {
            // the next batch
        }
    }

    private void carry(PowerCutDesk desk) {
        new DeskCarrier(line, SealedDay.ELECTION).carry(desk.journal());
    }

    /** One thing that happens; true when what was sealed is to be shown now. */
    boolean step() throws IOException {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> desk().save(1 + random.nextInt(3));
            case 3 -> desk().save(2 + random.nextInt(LARGE_BATCH));
            case 4, 5 -> carry(desks.get(random.nextInt(2)));
            case 6, 7 -> sealer.seal();
            case 8 -> sendSlowly();
            default -> {
                // what H2 does by itself every half second: written, not forced
                line.execute("checkpoint");
            }
        }
        return random.nextInt(12) == 0;
    }

    private PowerCutDesk desk() {
        return desks.get(random.nextInt(desks.size()));
    }

    /** The last desk leaves its transaction open for some steps. */
    private void sendSlowly() {
        PowerCutDesk desk = desks.getLast();
        if (slow.isInTransaction()) {
            slow.commit();
        } else {
            slow.begin();
            new EntryDao(slow).insert(desk.journal().entriesAfter(slowSent));
            slowSent = desk.journal().size();
        }
    }

    List<SealedEntry> linesAfter(long seq) {
        LedgerDao ledger = new LedgerDao(database.sealerHandle());
        return ledger.lines(seq, ledger.sealedUpto(), Integer.MAX_VALUE);
    }

    Set<Entry> sealedEntries() {
        Set<Entry> sealed = new HashSet<>();
        linesAfter(-1).forEach(sealedLine -> sealed.add(sealedLine.entry()));
        return sealed;
    }

    /** The chain holds with all its signatures, and the read tables are those of a rebuild. */
    void requireProof(Optional<Checkpoint> checkpoint) {
        Handle handle = database.sealerHandle();
        assertThat(new LedgerAudit(handle, SealedDay.ELECTION)
                        .verify(checkpoint)
                        .holds())
                .isTrue();
        ReadTables tables = new ReadTables(handle);
        List<List<Map<String, Object>>> before =
                ReadTables.NAMES.stream().map(tables::rows).toList();
        tables.clear();
        linesAfter(-1).forEach(tables::project);
        assertThat(ReadTables.NAMES.stream().map(tables::rows).toList()).isEqualTo(before);
    }

    Optional<Checkpoint> latestCheckpoint() {
        return new LedgerDao(database.sealerHandle()).latestCheckpoint();
    }

    void close() throws IOException {
        slow.rollback();
        slow.close();
        line.close();
        copy.close();
        database.close();
    }
}
