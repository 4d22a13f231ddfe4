package io.turnoutboard.service;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** Waiting for what another thread will tell, for a bounded time. Blocks: never for the FX thread. */
public final class Await {
    private Await() {}

    /** The first value of an observable that is as wanted; none when it has not come in time. */
    public static <T> Optional<T> value(Observable<T> observable, Predicate<T> wanted, Duration patience) {
        CompletableFuture<T> found = new CompletableFuture<>();
        try (Subscription _ = observable.subscribe(value -> {
            if (wanted.test(value)) {
                found.complete(value);
            }
        })) {
            T now = observable.value();
            return wanted.test(now) ? Optional.of(now) : answer(found, patience);
        }
    }

    /** What a future holds once it is there; none when it has not come in time. It must not fail. */
    static <T> Optional<T> answer(CompletableFuture<T> future, Duration patience) {
        try {
            return Optional.of(future.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("nobody lets it fail", e);
        }
    }
}
