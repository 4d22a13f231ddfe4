package io.turnoutboard.service.people;

import io.turnoutboard.domain.ledger.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lets somebody try a password five times, then makes them wait, twice as long after each further failure. It counts
 * for each person and each place that asks, so that whoever tries elsewhere keeps nobody out. Safe on any thread.
 */
public final class SignInGuard {
    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<Asker, Failures> failed = new HashMap<>();

    private record Asker(PersonId person, String place) {}

    private record Failures(int count, Instant last, Instant until) {}

    /** @param clock the machine's, not the day's: a drill's clock may stand still or run */
    public SignInGuard(Clock clock) {
        this.clock = clock;
    }

    /** Throws where this place has to wait before it may try this person's password. */
    public synchronized void check(PersonId person, String place) throws KeyOfficeException {
        Optional<Duration> rest = rest(new Asker(person, place));
        if (rest.isPresent()) {
            throw KeyOfficeException.paused(rest.get());
        }
    }

    private Optional<Duration> rest(Asker asker) {
        return Optional.ofNullable(failed.get(asker))
                .map(failures -> Duration.between(clock.instant(), failures.until()))
                .filter(Duration::isPositive);
    }

    /** Notes a wrong password, and tells with what to answer: tries left, or a pause that begins now. */
    public synchronized KeyOfficeException failed(PersonId person, String place) {
        Asker asker = new Asker(person, place);
        Instant now = clock.instant();
        forgetOld(now);
        int count = Optional.ofNullable(failed.get(asker)).map(Failures::count).orElse(0) + 1;
        Duration pause = pause(count);
        failed.put(asker, new Failures(count, now, now.plus(pause)));
        return count < FREE_TRIES ? KeyOfficeException.wrong(FREE_TRIES - count) : KeyOfficeException.paused(pause);
    }

    private static Duration pause(int failures) {
        Duration pause = failures < FREE_TRIES ? Duration.ZERO : FIRST_PAUSE;
        for (int i = FREE_TRIES; i < failures && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** Forgets the failures of whoever knew the password after all. */
    public synchronized void succeeded(PersonId person, String place) {
        failed.remove(new Asker(person, place));
    }

    private void forgetOld(Instant now) {
        if (failed.size() >= MOST) {
            failed.values().removeIf(failures -> failures.until().isBefore(now));
        }
        failed.values()
                .removeIf(failures -> failures.last().plus(FORGOTTEN_AFTER).isBefore(now));
    }
}
