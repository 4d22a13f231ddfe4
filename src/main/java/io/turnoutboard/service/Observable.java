package io.turnoutboard.service;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A value that changes and tells its listeners. The latest value can be read at any time, on any thread. */
public final class Observable<T> {
    private final List<Consumer<? super T>> listeners = new CopyOnWriteArrayList<>();
    private volatile T value;

    public Observable(T first) {
        value = first;
    }

    public T value() {
        return value;
    }

    /** Sets the value and tells every listener on the calling thread. One thread at a time may call this. */
    public void set(T next) {
        value = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    /** Calls the listener with each later value, on the thread that sets it, until the subscription is closed. */
    public Subscription subscribe(Consumer<? super T> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** How many listen now, for tests that nothing stays subscribed. */
    public int listeners() {
        return listeners.size();
    }
}
