package io.turnoutboard.ui.support;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Work that blocks, done away from the FX thread on the executor that the program gives, its outcome brought back to
 * the FX thread. Nothing is retried, and a failure is always told to {@code failed}.
 */
public final class Tasks {
    private final Executor executor;

    public Tasks(Executor executor) {
        this.executor = executor;
    }

    /** Does the work, then tells the outcome on the FX thread; a program that ends takes no more work, which is told too. */
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        try {
            var _ = CompletableFuture.supplyAsync(() -> outcome(work), executor)
                    .whenComplete((value, failure) -> onFx(() -> {
                        if (failure == null) {
                            done.accept(value);
                        } else {
                            failed.accept(cause(failure));
                        }
                    }));
        } catch (RejectedExecutionException e) {
            onFx(() -> failed.accept(e));
        }
    }

    /** Runs something on the FX thread, at once if this is it. */
    public static void onFx(Runnable something) {
        if (Platform.isFxApplicationThread()) {
            something.run();
        } else {
            Platform.runLater(something);
        }
    }

    /** Runs something on the FX thread once what it is doing now is done: a window that is being closed is then gone. */
    public static void afterwards(Runnable something) {
        Platform.runLater(something);
    }

    /** Makes something on the FX thread for a thread that may wait for it, as a command does. */
    public static <T> CompletableFuture<T> makeOnFx(Callable<T> something) {
        CompletableFuture<T> made = new CompletableFuture<>();
        onFx(() -> {
            try {
                made.complete(something.call());
            } catch (Exception e) {
                made.completeExceptionally(e);
            }
        });
        return made;
    }

    private static <T> T outcome(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new TaskException(e);
        }
    }

    private static Throwable cause(Throwable failure) {
        Throwable inner = failure;
        while (inner.getCause() != null
                && (inner instanceof java.util.concurrent.CompletionException || inner instanceof TaskException)) {
            inner = inner.getCause();
        }
        return inner;
    }

    private static final class TaskException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TaskException(Exception cause) {
            super(cause);
        }
    }
}
