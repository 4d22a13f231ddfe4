package io.turnoutboard.service.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.turnoutboard.domain.ledger.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignInGuardTest {
    private static final PersonId PERSON = new PersonId("p-1");
    private final Hands clock = new Hands();
    private final SignInGuard guard = new SignInGuard(clock);

    @Test
    void fiveTriesAreFreeThenEachFailureDoublesThePauseUpToAQuarterOfAnHour() throws KeyOfficeException {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            guard.check(PERSON, "desk 1");
            KeyOfficeException failure = guard.failed(PERSON, "desk 1");
            said.add(failure.code() + " " + failure.number());
            clock.now = clock.now.plusSeconds(failure.code().equals("TB-N03") ? failure.number() : 0);
        }
        assertThat(said)
                .containsExactly(
                        "TB-N02 4",
                        "TB-N02 3",
                        "TB-N02 2",
                        "TB-N02 1",
                        "TB-N03 30",
                        "TB-N03 60",
                        "TB-N03 120",
                        "TB-N03 240",
                        "TB-N03 480",
                        "TB-N03 900",
                        "TB-N03 900",
                        "TB-N03 900");
    }

    @Test
    void whoTriesElsewhereKeepsNobodyOut() {
        for (int i = 0; i < 5; i++) {
            guard.failed(PERSON, "desk 1");
        }
        clock.now = clock.now.plusSeconds(10);
        KeyOfficeException paused = catchThrowableOfType(KeyOfficeException.class, () -> guard.check(PERSON, "desk 1"));
        assertThat(paused.code()).isEqualTo("TB-N03");
        assertThat(paused.number()).isEqualTo(20);
        assertThatCode(() -> guard.check(PERSON, "desk 2")).doesNotThrowAnyException();
        assertThatCode(() -> guard.check(new PersonId("p-2"), "desk 1")).doesNotThrowAnyException();
    }

    @Test
    void whoKnowsItAfterAllBeginsAnew() {
        for (int i = 0; i < 4; i++) {
            guard.failed(PERSON, "desk 1");
        }
        guard.succeeded(PERSON, "desk 1");
        assertThat(guard.failed(PERSON, "desk 1").number()).isEqualTo(4);
        clock.now = clock.now.plus(Duration.ofHours(13));
        assertThat(guard.failed(PERSON, "desk 1").number()).as("the next day").isEqualTo(4);
    }

    /** A clock that a test turns. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-03-15T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
