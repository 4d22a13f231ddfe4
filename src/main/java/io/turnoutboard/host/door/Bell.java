package io.turnoutboard.host.door;

import io.turnoutboard.service.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Rings when the host shows something new, so that desks need not look many times a second; a desk knocks back when it has
 * delivered something. It carries no figure: who hears it looks for itself. Rings that a desk has not taken yet are one.
 * Safe on any thread.
 */
public final class Bell {
    private final Runnable knocked;
    private final List<Runnable> near = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private long rings;

    /** @param knocked is told of each knock, on the thread that knocks; it must not wait for anything */
    public Bell(Runnable knocked) {
        this.knocked = knocked;
    }

    /** Something new is shown. Waits for nobody who listens. */
    public void ring() {
        lock.lock();
        try {
            rings++;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
        near.forEach(Runnable::run);
    }

    /** Something was delivered. */
    public void knock() {
        knocked.run();
    }

    /** Tells a desk in this program, on the thread that rings; it must not wait for anything. */
    public Subscription listen(Runnable desk) {
        near.add(desk);
        return () -> near.remove(desk);
    }

    /** How often it has rung. */
    long rings() {
        lock.lock();
        try {
            return rings;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for the next ring.
     *
     * @param heard as many as were heard
     * @return as many as were rung; {@code heard} when {@code millis} went by without one
     */
    long await(long heard, long millis) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (rings == heard && left > 0) {
                left = rung.awaitNanos(left);
            }
            return rings;
        } finally {
            lock.unlock();
        }
    }
}
