package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryIds;
import io.turnoutboard.domain.ledger.HashChain;
import io.turnoutboard.domain.ledger.RestoreBody;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Verdict;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.backup.RestoreView.Loss;
import io.turnoutboard.store.DeskFolder;
import io.turnoutboard.store.DeskWriter;
import io.turnoutboard.store.EntryDao;
import io.turnoutboard.store.JournalHeader;
import io.turnoutboard.store.LedgerDao;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The database of a restored ledger, built beside the target's own: the backup, the tail, and what the restore itself says. */
final class RestoredLedger {
    /** Bound to no place: no program goes on with the journal of a restore. */
    private static final String NOWHERE = "0".repeat(64);

    private final RestorePlan plan;
    private final ElectionId election;
    private final Clock clock;

    RestoredLedger(RestorePlan plan, Clock clock) {
        this.plan = plan;
        this.clock = clock;
        election = plan.board().genesis().election().id();
    }

    /**
     * Builds {@code making/ledger} and, where the restore has something to say, the journal of its desk.
     *
     * @throws FolderException TB-F05 where a newer program made the backup, TB-F08 where its database is damaged
     */
    void build(Path making) throws IOException, FolderException, NotSavedException {
        FolderLayout layout = new FolderLayout(making);
        KeysAtHand keys = plan.keys();
        if (!keys.fresh()) {
            Files.write(layout.database(), plan.content().database());
        }
        try (LedgerDatabase database =
                LedgerDatabase.open(layout.ledger(), election, keys.ring().ownerPassword())) {
            Handle handle = database.sealerHandle();
            if (keys.fresh()) {
                take(handle, plan.ledger());
            }
            take(handle, plan.tail().lines());
            say(handle, layout);
            new LedgerDao(handle).raiseSealedUpto(new LedgerDao(handle).lastSeq());
            database.force(handle);
        }
    }

    /** Takes lines over as they were sealed. */
    static void take(Handle handle, List<SealedEntry> lines) {
        if (lines.isEmpty()) {
            return;
        }
        handle.useTransaction(transaction -> {
            EntryDao entries = new EntryDao(transaction);
            for (SealedEntry line : lines) {
                Entry entry = line.entry();
                if (entries.sealedSeq(entry.head().desk()).isEmpty()) {
                    entries.addDesk(entry.head().desk());
                }
                if (entries.find(entry.head().desk(), entry.head().deskSeq()).isEmpty()) {
                    entries.insert(List.of(entry));
                }
            }
            Sealer.write(transaction, lines);
        });
    }

    /** What the restore itself has to say is sealed at once: nothing of the day may come between. */
    private void say(Handle handle, FolderLayout layout) throws IOException, NotSavedException {
        List<EntryBody> bodies = new ArrayList<>();
        Loss loss = plan.loss();
        if (loss.newEpoch()) {
            bodies.add(new RestoreBody.LedgerRestored(plan.highestEpoch() + 1, loss.lostUpto(), loss.papers()));
        }
        if (plan.keys().fresh()) {
            bodies.add(new RestoreBody.SealerChanged(plan.keys().ring().sealer().publicKey()));
        }
        if (bodies.isEmpty()) {
            return;
        }
        DeskId desk = new DeskId(UUID.randomUUID());
        bodies.add(new EntryBody.DeskEnrolled(desk, "Khôi phục"));
        EntryIds ids = new EntryIds(clock, new SecureRandom());
        try (DeskWriter writer = new DeskWriter(
                DeskFolder.createBound(layout.desks(), new JournalHeader(desk, election, NOWHERE)),
                () -> plan.keys().administrator(),
                number -> ids.next(),
                clock)) {
            take(handle, sealed(writer.appendAll(bodies), loss.newEpoch() ? plan.highestEpoch() + 1 : plan.epoch()));
        }
    }

    private List<SealedEntry> sealed(List<Entry> entries, int epoch) {
        HashChain chain = new HashChain(election, epoch);
        List<SealedEntry> lines = new ArrayList<>();
        Seal previous = plan.last().seal();
        for (Entry entry : entries) {
            previous = chain.seal(previous.seq() + 1, entry, Verdict.ACCEPTED, "", previous.hash(), clock.instant());
            lines.add(new SealedEntry(previous, entry));
        }
        return lines;
    }
}
