package io.turnoutboard.app;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import java.io.PrintWriter;
import java.lang.Thread.UncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears of every failure that nobody expected: people get a sentence and a code, the log gets the details. */
final class LastResort implements UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final PrintWriter err;

    LastResort(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        LOG.error("Unexpected, on thread {}", thread.getName(), failure);
        Messages messages = Messages.of(Language.of(System.getenv().getOrDefault(Machine.LANGUAGE, "")));
        String log = Machine.ofThisProcess().folders().state().toString();
        err.println(messages.text("cli.failure.line", messages.text("cli.failure.unexpected", log), "TB-X01"));
        err.flush();
    }
}
