package io.turnoutboard.ui.share;

import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.DoorTrouble;
import io.turnoutboard.service.FolderSentence;
import io.turnoutboard.service.HostStatus;
import io.turnoutboard.service.InvitedDesk;
import io.turnoutboard.service.InvitedDesk.AtTheDoor;
import io.turnoutboard.service.ShareSettings;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/** How the host stands, in the words of one language; hours are those of the zone. Pure. */
record ShareWords(Messages messages, ZoneId zone) {
    private static final long MEGABYTE = 1_000_000;

    String door(Optional<ShareSettings> shared, Optional<DoorTrouble> trouble) {
        return trouble.map(why -> messages.text(
                        "finding.line.text",
                        messages.text("sharing.state.trouble", FolderSentence.of(why.failure(), messages)),
                        why.code()))
                .orElseGet(() -> shared(shared));
    }

    private String shared(Optional<ShareSettings> shared) {
        return shared.map(open -> messages.text(
                        "sharing.state.open", Integer.toString(open.port()), String.join(", ", open.addresses())))
                .orElseGet(() -> messages.text("sharing.state.shut"));
    }

    String figures(HostStatus status) {
        Formats formats = messages.formats();
        return messages.text(
                "sharing.figures.text",
                formats.count(status.connected()),
                formats.count(status.waiting()),
                formats.count(status.seals() - 1),
                status.lastSealAt().map(this::time).orElse("–"),
                formats.count(status.backups().freeBytes() / MEGABYTE),
                moment(status.at()));
    }

    private String moment(HostStatus.Moment at) {
        return at.isOfAnotherDay()
                ? messages.text("sharing.figures.moments", time(at.machine()), time(at.day()))
                : time(at.machine());
    }

    String state(InvitedDesk desk) {
        if (desk.withdrawnAt().isPresent()) {
            return messages.text(
                    "sharing.desk.withdrawn", time(desk.withdrawnAt().get()));
        }
        if (desk.desks().isEmpty()) {
            return messages.text("sharing.desk.invited", time(desk.madeAt()));
        }
        if (desk.isHere()) {
            return messages.text("sharing.desk.here");
        }
        return last(desk)
                .heardAt()
                .map(at -> messages.text("sharing.desk.away", time(at)))
                .orElseGet(() -> messages.text("sharing.desk.silent"));
    }

    String from(InvitedDesk desk) {
        return desk.desks().isEmpty() ? "" : last(desk).from();
    }

    String sealed(InvitedDesk desk) {
        return messages.formats()
                .count(desk.desks().stream().mapToLong(AtTheDoor::sealed).sum());
    }

    String waiting(InvitedDesk desk) {
        return messages.formats()
                .count(desk.desks().stream().mapToLong(AtTheDoor::waiting).sum());
    }

    private static AtTheDoor last(InvitedDesk desk) {
        return desk.desks().stream()
                .max(Comparator.comparing(each -> each.heardAt().orElse(Instant.EPOCH)))
                .orElseThrow();
    }

    /** With its date: it may have been days before. */
    String moment(Instant at) {
        LocalDateTime moment = LocalDateTime.ofInstant(at, zone);
        return messages.formats().time(moment.toLocalTime())
                + ' '
                + messages.formats().shortDate(moment.toLocalDate());
    }

    String time(Instant at) {
        return messages.formats().time(LocalDateTime.ofInstant(at, zone).toLocalTime());
    }
}
