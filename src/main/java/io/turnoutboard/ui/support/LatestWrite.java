package io.turnoutboard.ui.support;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes a value that changes often away from the FX thread: one write at a time, and of the values that came meanwhile
 * only the latest, so that a slow disk is never behind by more than one. For the FX thread.
 */
public final class LatestWrite<T> {
    /** What writes a value; it may block. */
    @FunctionalInterface
    public interface Writer<T> {
        void write(T value) throws Exception;
    }

    private final Tasks tasks;
    private final Writer<T> writer;
    private final Consumer<Throwable> failed;
    private Optional<T> waiting = Optional.empty();
    private boolean writing;

    public LatestWrite(Tasks tasks, Writer<T> writer, Consumer<Throwable> failed) {
        this.tasks = tasks;
        this.writer = writer;
        this.failed = failed;
    }

    public void write(T value) {
        waiting = Optional.of(value);
        if (!writing) {
            next();
        }
    }

    private void next() {
        waiting.ifPresent(value -> {
            waiting = Optional.empty();
            writing = true;
            tasks.run(
                    () -> {
                        writer.write(value);
                        return value;
                    },
                    done -> ended(),
                    cause -> {
                        failed.accept(cause);
                        ended();
                    });
        });
    }

    private void ended() {
        writing = false;
        next();
    }
}
