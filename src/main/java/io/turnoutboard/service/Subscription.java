package io.turnoutboard.service;

/** A listening that lasts until it is closed; closing twice is harmless. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
