package io.turnoutboard.cli;

import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.Subscription;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Listens for the seals of this desk's entries. It must be there before an entry is kept, to miss no news of it. */
final class SealWatch implements AutoCloseable {
    private final Map<EntryId, CompletableFuture<EntryProgress>> outcomes = new ConcurrentHashMap<>();
    private final Subscription subscription;

    SealWatch(Ledger ledger) {
        subscription = ledger.progress().subscribe(this::hear);
    }

    private void hear(EntryProgress progress) {
        if (progress.isFinal()) {
            outcome(progress.entry()).complete(progress);
        }
    }

    /** The entry's seal; empty when it has not come in time. */
    Optional<EntryProgress> await(EntryId entry, Duration patience) {
        try {
            return Optional.of(outcome(entry).get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("nobody lets an outcome fail", e);
        }
    }

    private CompletableFuture<EntryProgress> outcome(EntryId entry) {
        return outcomes.computeIfAbsent(entry, id -> new CompletableFuture<>());
    }

    @Override
    public void close() {
        subscription.close();
    }
}
