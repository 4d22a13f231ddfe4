package io.turnoutboard.host.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.Hash;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThinningTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NOW = Instant.parse("2026-03-15T10:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(5);

    @Test
    void keepsAllOfTwoHoursOneAnHourBeforeAndTheFirstAndLastOfEachDay() {
        List<BackupName> all = everyFiveMinutes(Duration.ofHours(30));
        List<BackupName> gone = new Thinning(ZONE).superfluous(all, NOW, false);
        List<BackupName> kept = new ArrayList<>(all);
        kept.removeAll(gone);

        assertThat(kept)
                .filteredOn(name -> !name.takenAt().isBefore(NOW.minus(Duration.ofHours(2))))
                .hasSize(25);
        assertThat(kept)
                .filteredOn(name -> name.takenAt().isBefore(NOW.minus(Duration.ofHours(2))))
                .hasSizeBetween(28, 31);
        assertThat(kept).contains(all.getFirst(), all.getLast());
        assertThat(kept.stream().map(name -> name.takenAt().toString()))
                .contains("2026-03-14T16:55:00Z", "2026-03-14T17:00:00Z");
        assertThat(new Thinning(ZONE).superfluous(kept, NOW, false)).isEmpty();
    }

    @Test
    void keepsTheLatestAndTheFirstAndLastOfEachDayWhereHardlyAnySpaceIsLeft() {
        List<BackupName> all = everyFiveMinutes(Duration.ofHours(30));
        List<BackupName> kept = new ArrayList<>(all);
        kept.removeAll(new Thinning(ZONE).superfluous(all, NOW, true));
        assertThat(kept.stream().map(name -> name.takenAt().toString()))
                .containsExactly(
                        "2026-03-14T04:00:00Z",
                        "2026-03-14T16:55:00Z",
                        "2026-03-14T17:00:00Z",
                        "2026-03-15T09:55:00Z",
                        "2026-03-15T10:00:00Z");
    }

    @Test
    void aNameIsReadBackAndNothingElseIsTakenForOne() {
        BackupName name = BackupName.of(NOW.plusMillis(350), 4_711, Hash.NONE);
        assertThat(name.text()).isEqualTo("backup-20260315-100000Z-4711-00000000.zip");
        assertThat(BackupName.of(Path.of("x", name.text()))).contains(name);
        assertThat(BackupName.of(Path.of("x", name.text() + ".new"))).isEmpty();
        assertThat(BackupName.of(Path.of("x", "backup-20261315-100000Z-1-00000000.zip")))
                .isEmpty();
    }

    private static List<BackupName> everyFiveMinutes(Duration back) {
        List<BackupName> names = new ArrayList<>();
        long seq = 1;
        for (Instant at = NOW.minus(back); !at.isAfter(NOW); at = at.plus(STEP)) {
            names.add(BackupName.of(at, seq++, Hash.NONE));
        }
        return names;
    }
}
