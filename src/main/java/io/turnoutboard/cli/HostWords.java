package io.turnoutboard.cli;

import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.service.BackupState;
import io.turnoutboard.service.DoorTrouble;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.FolderSentence;
import io.turnoutboard.service.HostStatus;
import io.turnoutboard.service.InvitedDesk;
import io.turnoutboard.service.InvitedDesk.AtTheDoor;
import io.turnoutboard.service.ShareSettings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a host stands, in words; times in the zone of the election. */
record HostWords(Terminal terminal, ZoneId zone) {
    private static final long MEGABYTE = 1_000_000;

    void open(ShareSettings shared) {
        terminal.line("cli.host.open", String.join(", ", shared.addresses()), Integer.toString(shared.port()));
    }

    void tell(HostStatus status) {
        Formats formats = terminal.messages().formats();
        status.shared()
                .ifPresentOrElse(
                        shared -> terminal.line(
                                "cli.host.shared",
                                String.join(", ", shared.addresses()),
                                Integer.toString(shared.port())),
                        () -> notShared(status.trouble()));
        terminal.line(
                "cli.host.figures",
                formats.count(status.connected()),
                formats.count(status.desks().size()),
                formats.count(status.waiting()),
                formats.count(status.seals() - 1),
                status.lastSealAt().map(this::time).orElse("–"),
                formats.count(status.backups().freeBytes() / MEGABYTE));
        if (status.at().isOfAnotherDay()) {
            terminal.line(
                    "cli.host.days-clock",
                    time(status.at().day()),
                    time(status.at().machine()));
        }
        tell(status.backups());
        status.desks().forEach(desk -> terminal.line("cli.host.desk", desk.name(), state(desk)));
    }

    private void notShared(Optional<DoorTrouble> trouble) {
        trouble.ifPresentOrElse(
                why -> terminal.failure(
                        terminal.messages()
                                .text("sharing.state.trouble", FolderSentence.of(why.failure(), terminal.messages())),
                        why.code()),
                () -> terminal.line("cli.host.not-shared"));
    }

    private void tell(BackupState backups) {
        backups.last()
                .ifPresentOrElse(
                        last -> terminal.line(
                                "cli.host.backup",
                                RestoreWords.moment(last.takenAt(), zone, terminal.messages()),
                                terminal.messages().formats().count(last.seq()),
                                last.file().toString()),
                        () -> terminal.line("cli.host.no-backup"));
        for (BackupState.Warning warning : backups.warnings()) {
            FolderException said = new FolderException(warning.code(), warning.details());
            terminal.failure(FolderSentence.of(said, terminal.messages()), warning.code());
        }
    }

    /** Says whether the door opened or was kept shut since, and of each desk that came or went, and of no other. */
    void changes(HostStatus before, HostStatus now) {
        if (!before.trouble().equals(now.trouble())) {
            now.shared().ifPresentOrElse(this::open, () -> notShared(now.trouble()));
        }
        Map<UUID, InvitedDesk> known =
                before.desks().stream().collect(Collectors.toMap(InvitedDesk::invitation, Function.identity()));
        for (InvitedDesk desk : now.desks()) {
            boolean wasHere = Optional.ofNullable(known.get(desk.invitation()))
                    .filter(InvitedDesk::isHere)
                    .isPresent();
            if (wasHere != desk.isHere()) {
                terminal.line(
                        desk.isHere() ? "cli.host.came" : "cli.host.went",
                        time(now.at().machine()),
                        desk.name(),
                        terminal.messages().formats().count(now.connected()));
            }
        }
    }

    private String state(InvitedDesk desk) {
        if (desk.withdrawnAt().isPresent()) {
            return terminal.messages()
                    .text("cli.host.state.withdrawn", time(desk.withdrawnAt().get()));
        }
        if (desk.desks().isEmpty()) {
            return terminal.messages().text("cli.host.state.invited", time(desk.madeAt()));
        }
        AtTheDoor last = desk.desks().stream()
                .max(Comparator.comparing(each -> each.heardAt().orElse(Instant.EPOCH)))
                .orElseThrow();
        String entries = terminal.messages().formats().count(last.sealed());
        String waiting = terminal.messages().formats().count(last.waiting());
        return desk.isHere()
                ? terminal.messages().text("cli.host.state.here", last.from(), entries, waiting)
                : last.heardAt()
                        .map(at -> terminal.messages().text("cli.host.state.away", time(at), entries, waiting))
                        .orElseGet(() -> terminal.messages().text("cli.host.state.silent", entries, waiting));
    }

    private String time(Instant at) {
        return terminal.messages().formats().time(at.atZone(zone).toLocalTime());
    }
}
