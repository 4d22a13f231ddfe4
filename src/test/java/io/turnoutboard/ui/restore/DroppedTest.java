package io.turnoutboard.ui.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DroppedTest {
    private static final Path BACKUP = Path.of("sao-luu.ZIP");
    private static final Path OLDER = Path.of("sao-luu-cu.zip");
    private static final Path STICK = Path.of("usb");

    @Test
    void takesTheFirstZipForTheBackupAndAllElseForSources() {
        assertThat(Dropped.of(List.of(STICK, BACKUP, OLDER)))
                .isEqualTo(new Dropped(Optional.of(BACKUP), List.of(STICK, OLDER)));
    }

    @Test
    void leavesTheBackupAsItIsWhereNoZipIsDropped() {
        assertThat(Dropped.of(List.of(STICK))).isEqualTo(new Dropped(Optional.empty(), List.of(STICK)));
    }
}
