package io.turnoutboard.ui.support;

import io.turnoutboard.service.Observable;
import io.turnoutboard.service.Subscription;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Brings what a service publishes to the FX thread, with at most one hop pending for each subscription. The listener is
 * never called after the subscription is closed on the FX thread.
 */
public final class News {
    private News() {}

    /** Tells the present value at once and then the latest one: values in between are skipped. Called on the FX thread. */
    public static <T> Subscription latest(Observable<T> source, Consumer<? super T> listener) {
        AtomicBoolean pending = new AtomicBoolean();
        AtomicBoolean open = new AtomicBoolean(true);
        Subscription subscription = source.subscribe(value -> {
            if (pending.compareAndSet(false, true)) {
                Platform.runLater(() -> {
                    pending.set(false);
                    if (open.get()) {
                        listener.accept(source.value());
                    }
                });
            }
        });
        listener.accept(source.value());
        return () -> {
            open.set(false);
            subscription.close();
        };
    }

    /** Tells every later value in order, none skipped: for pieces of news that each concern something else. */
    public static <T> Subscription every(Observable<T> source, Consumer<? super T> listener) {
        ConcurrentLinkedQueue<T> waiting = new ConcurrentLinkedQueue<>();
        AtomicBoolean pending = new AtomicBoolean();
        AtomicBoolean open = new AtomicBoolean(true);
        Subscription subscription = source.subscribe(value -> {
            waiting.add(value);
            if (pending.compareAndSet(false, true)) {
                Platform.runLater(() -> {
                    pending.set(false);
                    for (T next = waiting.poll(); next != null; next = waiting.poll()) {
                        if (open.get()) {
                            listener.accept(next);
                        }
                    }
                });
            }
        });
        return () -> {
            open.set(false);
            subscription.close();
        };
    }
}
