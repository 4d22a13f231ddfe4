package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.host.door.FrontDoor.Contact;
import io.turnoutboard.service.BackupState;
import io.turnoutboard.service.DoorTrouble;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.HostStatus;
import io.turnoutboard.service.InvitedDesk;
import io.turnoutboard.service.InvitedDesk.AtTheDoor;
import io.turnoutboard.service.ShareSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Looks at how the host stands, on the host's thread. */
record HostView(Host host, Path folder, Optional<BackupState> backups) {
    HostStatus look(
            Optional<ShareSettings> shared,
            Optional<DoorTrouble> trouble,
            Map<DeskId, Contact> contacts,
            HostStatus.Moment now)
            throws FolderException {
        return Doorkeeper.asking(host, () -> {
            Board.Head head = host.board().head();
            Handle handle = host.database().sealerHandle();
            return new HostStatus(
                    now,
                    shared,
                    trouble,
                    desks(handle, contacts),
                    waiting(handle),
                    head.seq() + 1,
                    head.sealedAt(),
                    backups.map(known -> known.withFree(free())).orElseGet(() -> BackupState.unknown(free())));
        });
    }

    private static long waiting(Handle handle) {
        return handle.createQuery("""
            select count(*)
            from entry e
            join desk_head h
              on h.desk = e.desk
            where e.desk_seq > h.sealed_seq
            """).mapTo(Long.class).one();
    }

    private static List<InvitedDesk> desks(Handle handle, Map<DeskId, Contact> contacts) {
        SequencedMap<UUID, InvitedDesk> invited = new LinkedHashMap<>();
        handle.createQuery("""
            select i.id, i.desk_name, i.made_at, i.withdrawn_at, a.desk, h.sealed_seq,
                   (select count(*) from entry e where e.desk = a.desk and e.desk_seq > h.sealed_seq) as waiting
            from invitation i
            left join desk_account a
              on a.invitation = i.id
            left join desk_head h
              on h.desk = a.desk
            order by i.made_at, i.id, a.made_at
            """)
                .map(row -> desk(row, contacts))
                .forEach(each -> invited.merge(each.invitation(), each, HostView::both));
        return List.copyOf(invited.values());
    }

    private static InvitedDesk both(InvitedDesk one, InvitedDesk more) {
        List<AtTheDoor> desks = new ArrayList<>(one.desks());
        desks.addAll(more.desks());
        return new InvitedDesk(one.invitation(), one.name(), one.madeAt(), one.withdrawnAt(), desks);
    }

    private static InvitedDesk desk(RowView row, Map<DeskId, Contact> contacts) {
        Optional<DeskId> desk =
                Optional.ofNullable(row.getColumn("desk", UUID.class)).map(DeskId::new);
        return new InvitedDesk(
                row.getColumn("id", UUID.class),
                row.getColumn("desk_name", String.class),
                Instant.parse(row.getColumn("made_at", String.class)),
                Optional.ofNullable(row.getColumn("withdrawn_at", String.class)).map(Instant::parse),
                desk.map(id -> atTheDoor(id, row, Optional.ofNullable(contacts.get(id)))).stream()
                        .toList());
    }

    private static AtTheDoor atTheDoor(DeskId desk, RowView row, Optional<Contact> contact) {
        return new AtTheDoor(
                desk,
                contact.map(Contact::connections).orElse(0),
                contact.map(Contact::heardAt),
                contact.map(Contact::from).orElse(""),
                row.getColumn("sealed_seq", Long.class),
                row.getColumn("waiting", Long.class));
    }

    private long free() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("the free space cannot be read", e);
        }
    }
}
