package io.turnoutboard.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The only maker of threads: platform threads, since an interrupted virtual thread breaks a database connection. They
 * are daemons, so a forgotten one cannot keep the program; whoever starts one ends and joins it.
 */
final class Threads implements ThreadFactory {
    private final String name;
    private final AtomicInteger made = new AtomicInteger();

    Threads(String name) {
        this.name = name;
    }

    @Override
    public Thread newThread(Runnable work) {
        return Thread.ofPlatform()
                .name(name + "-" + made.incrementAndGet())
                .daemon(true)
                .unstarted(work);
    }

    /** Threads for what would block a window. Whoever asks for them closes them. */
    static ExecutorService tasks() {
        return Executors.newFixedThreadPool(2, new Threads("task"));
    }

    static Thread unstarted(String name, Runnable work) {
        return Thread.ofPlatform().name(name).unstarted(work);
    }
}
