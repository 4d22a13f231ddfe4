package io.turnoutboard.service;

import io.turnoutboard.domain.ledger.EntryId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Listens for the seals of this desk's entries. It must be there before an entry is kept, to miss no news of it. */
public final class SealWatch implements AutoCloseable {
    private final Map<EntryId, CompletableFuture<EntryProgress>> outcomes = new ConcurrentHashMap<>();
    private final Subscription subscription;

    public SealWatch(Ledger ledger) {
        subscription = ledger.progress().subscribe(this::hear);
    }

    private void hear(EntryProgress progress) {
        if (progress.isFinal()) {
            outcome(progress.entry()).complete(progress);
        }
    }

    /** The entry's seal; empty when it has not come in time. Blocks: never for the FX thread. */
    public Optional<EntryProgress> await(EntryId entry, Duration patience) {
        return Await.answer(outcome(entry), patience);
    }

    private CompletableFuture<EntryProgress> outcome(EntryId entry) {
        return outcomes.computeIfAbsent(entry, id -> new CompletableFuture<>());
    }

    @Override
    public void close() {
        subscription.close();
    }
}
