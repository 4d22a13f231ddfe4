package io.turnoutboard.app;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log how long each step of the start took. */
final class StartSteps {
    private static final Logger LOG = LoggerFactory.getLogger(StartSteps.class);

    private final long begun = System.nanoTime();
    private long last = begun;

    void done(String step) {
        long now = System.nanoTime();
        LOG.info("Start: {} in {} ms, {} ms in all", step, millis(now - last), millis(now - begun));
        last = now;
    }

    private static long millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis();
    }
}
