package io.turnoutboard.ui.lock;

import io.turnoutboard.service.SignIn;
import io.turnoutboard.ui.support.Tasks;
import java.time.InstantSource;

/**
 * What the lock card calls; signing in blocks, and is called through {@code tasks} only.
 *
 * @param machine by which a pause runs out: the machine's clock, not the day's
 */
public record LockServices(SignIn signIn, InstantSource machine, Tasks tasks) {}
