package io.turnoutboard.ui.support;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Answers questions that come faster than they can be answered, away from the FX thread: one at a time, and of those that
 * came meanwhile only the latest. For the FX thread.
 */
public final class LatestWork<Q, A> {
    /** What answers a question; it may block. */
    @FunctionalInterface
    public interface Worker<Q, A> {
        A answer(Q question) throws Exception;
    }

    private final Tasks tasks;
    private final Worker<Q, A> worker;
    private final BiConsumer<Q, A> answered;
    private final Consumer<Throwable> failed;
    private Optional<Q> waiting = Optional.empty();
    private boolean working;

    /** @param answered is told each answer with its question, be there a later one or not */
    public LatestWork(Tasks tasks, Worker<Q, A> worker, BiConsumer<Q, A> answered, Consumer<Throwable> failed) {
        this.tasks = tasks;
        this.worker = worker;
        this.answered = answered;
        this.failed = failed;
    }

    public void ask(Q question) {
        waiting = Optional.of(question);
        if (!working) {
            next();
        }
    }

    private void next() {
        waiting.ifPresent(question -> {
            waiting = Optional.empty();
            working = true;
            tasks.run(
                    () -> worker.answer(question),
                    answer -> {
                        working = false;
                        answered.accept(question, answer);
                        next();
                    },
                    cause -> {
                        working = false;
                        failed.accept(cause);
                        next();
                    });
        });
    }
}
