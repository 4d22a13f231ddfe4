package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderClockTest {
    private static final Instant NOW = SmallElection.at(10, 32);
    private static final Clock MACHINE = Clock.fixed(NOW, SmallElection.ZONE);

    @TempDir
    Path temp;

    @Test
    void aDemosClockStandsWhereItsFileSays() throws Exception {
        Path file = temp.resolve("clock.properties");
        FolderClock.standAt(file, SmallElection.at(8, 0), NOW);

        FolderClock clock = new FolderClock(file, MACHINE, SmallElection.ZONE, SmallElection.at(21, 30));

        assertThat(clock.instant()).isEqualTo(SmallElection.at(8, 0));
        assertThat(clock.canRun()).isTrue();
    }

    @Test
    void aClockFileInTheFolderOfARealDayMovesNothing() throws Exception {
        Path file = temp.resolve("clock.properties");
        FolderClock.standAt(file, SmallElection.at(8, 0), NOW);

        FolderClock clock = FolderClock.ofRealDay(file, MACHINE, SmallElection.ZONE, SmallElection.at(21, 30));

        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(clock.canRun()).isFalse();
    }
}
