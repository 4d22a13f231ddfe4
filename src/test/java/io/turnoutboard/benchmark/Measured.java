package io.turnoutboard.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Measures by the machine's own clock; nothing here decides whether a build passes. */
final class Measured {
    private Measured() {}

    /** Measured times, shortest first. */
    record Spread(List<Long> nanos) {
        Spread {
            nanos = nanos.stream().sorted().toList();
        }

        Duration median() {
            return Duration.ofNanos(nanos.get(nanos.size() / 2));
        }

        Duration percentile(int percent) {
            return Duration.ofNanos(nanos.get(Math.min(nanos.size() - 1, nanos.size() * percent / 100)));
        }

        double ratioTo(Spread baseline) {
            return (double) median().toNanos() / Math.max(1, baseline.median().toNanos());
        }
    }

    static Spread of(int rounds, Supplier<?> work) {
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long before = System.nanoTime();
            Object made = work.get();
            nanos.add(System.nanoTime() - before);
            if (made == null) {
                throw new IllegalStateException("the work made nothing");
            }
        }
        return new Spread(nanos);
    }

    /** Bytes in use after a collection, as well as a program can tell. */
    static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
