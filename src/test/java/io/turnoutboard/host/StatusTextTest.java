package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.service.BackupState;
import io.turnoutboard.service.BackupState.ProvedBackup;
import io.turnoutboard.service.BackupState.Warning;
import io.turnoutboard.service.DoorTrouble;
import io.turnoutboard.service.HostStatus;
import io.turnoutboard.service.InvitedDesk;
import io.turnoutboard.service.InvitedDesk.AtTheDoor;
import io.turnoutboard.service.ShareSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a host tells of itself arrives whole in another program. */
class StatusTextTest {
    private static final Instant AT = Instant.parse("2026-03-15T03:32:00Z");

    @Test
    void arrivesAsItWas() {
        InvitedDesk here = new InvitedDesk(
                new UUID(1, 2),
                "Bàn 1; tầng 2, phòng 3",
                AT.minusSeconds(60),
                Optional.empty(),
                List.of(
                        new AtTheDoor(new DeskId(new UUID(3, 4)), 2, Optional.of(AT), "10.0.0.7", 812, 3),
                        new AtTheDoor(new DeskId(new UUID(5, 6)), 0, Optional.empty(), "", 0, 0)));
        InvitedDesk gone = new InvitedDesk(new UUID(7, 8), "Bàn 2", AT, Optional.of(AT), List.of());
        BackupState backups = new BackupState(
                Optional.of(new ProvedBackup(Path.of("/srv/bầu cử/backups/b.zip"), AT, 4_711, "0a1b2c3d")),
                List.of(
                        new Warning("TB-Y03", List.of("/media/stick")),
                        new Warning("TB-Y01", List.of("b.zip", "TB-V02"))),
                123_456_789_012L,
                Optional.of(Path.of("/media/stick")));
        HostStatus status = new HostStatus(
                new HostStatus.Moment(AT, AT.minusSeconds(7_200)),
                Optional.of(new ShareSettings(7_526, List.of("10.0.0.2", "may-chu"))),
                Optional.empty(),
                List.of(here, gone),
                5,
                4_712,
                Optional.of(AT),
                backups);

        assertThat(StatusText.of(StatusText.message(status))).isEqualTo(status);
    }

    @Test
    void soDoesOneOfWhichNothingIsKnownYet() {
        HostStatus status = new HostStatus(
                new HostStatus.Moment(AT, AT),
                Optional.empty(),
                Optional.of(new DoorTrouble("TB-H05", List.of("7526", "Address already in use"))),
                List.of(),
                0,
                0,
                Optional.empty(),
                BackupState.unknown(-1));

        assertThat(StatusText.of(StatusText.message(status))).isEqualTo(status);
    }
}
