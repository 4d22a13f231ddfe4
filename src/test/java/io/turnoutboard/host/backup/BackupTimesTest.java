package io.turnoutboard.host.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackupTimesTest {
    private static final SlotPlan PLAN = new SlotPlan(List.of(new Slot(LocalTime.of(10, 30))));

    private final Ticking machine = new Ticking(Instant.parse("2026-03-15T02:00:00Z"));
    private final Ticking day = new Ticking(Instant.parse("2026-03-15T03:29:00Z"));

    @Test
    void anElectionWithoutABackupHasItsFirstAfterHalfAMinute() {
        BackupTimes times = new BackupTimes(machine, day, false);
        machine.pass(Duration.ofSeconds(29));
        assertThat(times.due(PLAN)).isFalse();
        machine.pass(Duration.ofSeconds(1));
        assertThat(times.due(PLAN)).isTrue();
        assertThat(times.due(PLAN)).as("once").isFalse();
        machine.pass(Duration.ofMinutes(5));
        assertThat(times.due(PLAN)).isTrue();
    }

    @Test
    void oneWithABackupHasTheNextAfterFiveMinutes() {
        BackupTimes times = new BackupTimes(machine, day, true);
        machine.pass(Duration.ofSeconds(299));
        assertThat(times.due(PLAN)).isFalse();
        machine.pass(Duration.ofSeconds(1));
        assertThat(times.due(PLAN)).isTrue();
    }

    @Test
    void eachCutOffOfTheDayHasOneAtOnce() {
        BackupTimes times = new BackupTimes(machine, day, true);
        day.pass(Duration.ofSeconds(59));
        assertThat(times.due(PLAN)).isFalse();
        day.pass(Duration.ofSeconds(1));
        assertThat(times.due(PLAN)).isTrue();
        day.pass(Duration.ofSeconds(1));
        assertThat(times.due(PLAN)).isFalse();
    }

    /** A clock that goes only when it is told to, in the ward's zone. */
    private static final class Ticking extends Clock {
        private Instant now;

        Ticking(Instant first) {
            now = first;
        }

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
