package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.host.door.HostAddress;
import io.turnoutboard.host.door.HostCall;
import io.turnoutboard.host.door.Message;
import io.turnoutboard.service.BackupState;
import io.turnoutboard.service.DoorTrouble;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.HostStatus;
import io.turnoutboard.service.Invitation;
import io.turnoutboard.service.ShareSettings;
import io.turnoutboard.service.Sharing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Sharing by another program of the same user, which is the host: it is asked through its own door. Whether the door stands
 * open is only its program's to say.
 *
 * @param secret what the host wrote into its folder for its user's programs
 */
record SharingElsewhere(DoorFiles files, ElectionId election, String secret) implements Sharing {
    private static final String LOOPBACK = "127.0.0.1";

    @Override
    public Optional<ShareSettings> shared() {
        try {
            return files.trouble().isPresent() ? Optional.empty() : files.shared();
        } catch (FolderException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<DoorTrouble> trouble() {
        return files.trouble();
    }

    @Override
    public void start(ShareSettings settings) throws FolderException {
        throw new FolderException("TB-H13", List.of());
    }

    @Override
    public void stop() throws FolderException {
        throw new FolderException("TB-H13", List.of());
    }

    @Override
    public Invitation invite(String deskName) throws FolderException {
        return Invitation.parse(
                ask(OwnersPorter.INVITE, Map.of("name", deskName)).value("text"));
    }

    @Override
    public void withdraw(UUID invitation) throws FolderException {
        ask(OwnersPorter.WITHDRAW, Map.of("invitation", invitation.toString()));
    }

    @Override
    public HostStatus status() throws FolderException {
        return StatusText.of(ask(OwnersPorter.STATUS, Map.of()));
    }

    @Override
    public BackupState backUp() throws FolderException {
        return StatusText.backups(ask(OwnersPorter.BACK_UP, Map.of()));
    }

    /** Asks the host as its own user. */
    Message ask(String what, Map<String, String> more) throws FolderException {
        Optional<DoorTrouble> shut = files.trouble();
        if (shut.isPresent()) {
            // whoever holds the port is not the host, and must not be asked
            throw shut.get().failure();
        }
        ShareSettings open = files.shared().orElseThrow(() -> new FolderException("TB-H07", List.of()));
        HostCall call = new HostCall(new HostAddress(
                election, List.of(LOOPBACK), open.port(), files.doorKey().pin()));
        Map<String, String> values = new TreeMap<>(more);
        values.put("owner", secret);
        return call.ask(Message.asking(what, values));
    }
}
