package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.host.door.Message;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a host stands, as it tells another program of its machine: a line for each invitation. */
final class StatusText {
    private static final String FIELD = "\t";
    private static final String DESK = ";";
    private static final String PART = ",";
    private static final int FIELDS = 5;
    private static final int BACKUP_FIELDS = 4;

    private StatusText() {}

    static Message message(HostStatus status) {
        Map<String, String> values = new TreeMap<>();
        values.put("at", status.at().machine().toString());
        values.put("day", status.at().day().toString());
        values.put(
                "port",
                status.shared().map(ShareSettings::port).map(String::valueOf).orElse(""));
        values.put(
                "addresses",
                status.shared()
                        .map(shared -> String.join(PART, shared.addresses()))
                        .orElse(""));
        values.put("trouble", status.trouble().map(StatusText::line).orElse(""));
        values.put("waiting", Long.toString(status.waiting()));
        values.put("seals", Long.toString(status.seals()));
        values.put("sealed", text(status.lastSealAt()));
        putBackups(values, status.backups());
        values.put("desks", Integer.toString(status.desks().size()));
        for (int i = 0; i < status.desks().size(); i++) {
            values.put("desk." + i, line(status.desks().get(i)));
        }
        return new Message(values);
    }

    static Message message(BackupState backups) {
        Map<String, String> values = new TreeMap<>();
        putBackups(values, backups);
        return new Message(values);
    }

    static HostStatus of(Message message) {
        List<InvitedDesk> desks = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(message.value("desks")); i++) {
            desks.add(desk(message.value("desk." + i)));
        }
        return new HostStatus(
                new HostStatus.Moment(Instant.parse(message.value("at")), Instant.parse(message.value("day"))),
                Optional.of(message.value("port"))
                        .filter(port -> !port.isEmpty())
                        .map(port -> new ShareSettings(
                                Integer.parseInt(port),
                                List.of(message.value("addresses").split(PART)))),
                Optional.of(message.value("trouble"))
                        .filter(trouble -> !trouble.isEmpty())
                        .map(StatusText::trouble),
                desks,
                Long.parseLong(message.value("waiting")),
                Long.parseLong(message.value("seals")),
                instant(message.value("sealed")),
                backups(message));
    }

    private static void putBackups(Map<String, String> values, BackupState backups) {
        values.put("free", Long.toString(backups.freeBytes()));
        values.put("second", backups.secondPlace().map(Path::toString).orElse(""));
        values.put(
                "backup",
                backups.last()
                        .map(last -> String.join(
                                FIELD,
                                last.takenAt().toString(),
                                Long.toString(last.seq()),
                                last.hash(),
                                last.file().toString()))
                        .orElse(""));
        values.put("warnings", Integer.toString(backups.warnings().size()));
        for (int i = 0; i < backups.warnings().size(); i++) {
            Warning warning = backups.warnings().get(i);
            values.put("warning." + i, warning.code() + FIELD + String.join(FIELD, warning.details()));
        }
    }

    static BackupState backups(Message message) {
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(message.value("warnings")); i++) {
            List<String> parts = Arrays.asList(message.value("warning." + i).split(FIELD, -1));
            warnings.add(new Warning(parts.getFirst(), parts.subList(1, parts.size())));
        }
        return new BackupState(
                Optional.of(message.value("backup"))
                        .filter(backup -> !backup.isEmpty())
                        .map(StatusText::backup),
                warnings,
                Long.parseLong(message.value("free")),
                Optional.of(message.value("second"))
                        .filter(place -> !place.isEmpty())
                        .map(Path::of));
    }

    private static ProvedBackup backup(String text) {
        String[] parts = text.split(FIELD, BACKUP_FIELDS);
        return new ProvedBackup(Path.of(parts[3]), Instant.parse(parts[0]), Long.parseLong(parts[1]), parts[2]);
    }

    private static String line(DoorTrouble trouble) {
        return trouble.code() + FIELD + String.join(FIELD, trouble.details());
    }

    private static DoorTrouble trouble(String line) {
        List<String> parts = Arrays.asList(line.split(FIELD, -1));
        return new DoorTrouble(parts.getFirst(), parts.subList(1, parts.size()));
    }

    private static String line(InvitedDesk desk) {
        return String.join(
                FIELD,
                desk.invitation().toString(),
                desk.madeAt().toString(),
                text(desk.withdrawnAt()),
                desk.desks().stream().map(StatusText::part).collect(Collectors.joining(DESK)),
                desk.name().replace(FIELD, " "));
    }

    private static InvitedDesk desk(String line) {
        String[] fields = line.split(FIELD, FIELDS);
        return new InvitedDesk(
                UUID.fromString(fields[0]),
                fields[4],
                Instant.parse(fields[1]),
                instant(fields[2]),
                Stream.of(fields[3].split(DESK))
                        .filter(each -> !each.isEmpty())
                        .map(StatusText::atTheDoor)
                        .toList());
    }

    private static String part(AtTheDoor desk) {
        return String.join(
                PART,
                desk.desk().toString(),
                Integer.toString(desk.connections()),
                text(desk.heardAt()),
                desk.from(),
                Long.toString(desk.sealed()),
                Long.toString(desk.waiting()));
    }

    private static AtTheDoor atTheDoor(String text) {
        List<String> parts = Arrays.asList(text.split(PART, -1));
        return new AtTheDoor(
                DeskId.of(parts.get(0)),
                Integer.parseInt(parts.get(1)),
                instant(parts.get(2)),
                parts.get(3),
                Long.parseLong(parts.get(4)),
                Long.parseLong(parts.get(5)));
    }

    private static String text(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse("");
    }

    private static Optional<Instant> instant(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty()).map(Instant::parse);
    }
}
