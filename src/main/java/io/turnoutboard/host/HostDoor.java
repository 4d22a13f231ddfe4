package io.turnoutboard.host;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.host.door.FrontDoor;
import io.turnoutboard.service.BackupState;
import io.turnoutboard.service.Backups;
import io.turnoutboard.service.DoorTrouble;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.HostStatus;
import io.turnoutboard.service.Invitation;
import io.turnoutboard.service.ShareSettings;
import io.turnoutboard.service.Sharing;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The host's door to the office, as the host's program opens and shuts it. */
final class HostDoor implements Sharing {
    private static final Logger LOG = LoggerFactory.getLogger(HostDoor.class);
    private static final int SECRET_BYTES = 24;
    private static final long AGAIN_SECONDS = 5;

    private final Host host;
    private final Doorkeeper keeper;
    private final Supplier<Optional<Backups>> backups;
    private final DeskAccounts accounts;
    private final OwnersPorter porter;
    private final DoorFiles files;
    private final ThreadFactory threads;
    private final Clock machine;
    private final SecureRandom random = new SecureRandom();
    private final CountDownLatch left = new CountDownLatch(1);
    private Optional<FrontDoor> door = Optional.empty();
    private volatile Optional<DoorTrouble> trouble = Optional.empty();
    private boolean trying;

    /**
     * @param backups the host's; none until it has sat down
     * @param owner what other programs of this machine's user show
     */
    HostDoor(
            Doorkeeper keeper,
            Supplier<Optional<Backups>> backups,
            String owner,
            DoorFiles files,
            ThreadFactory threads,
            Clock machine) {
        this.keeper = keeper;
        host = keeper.host();
        accounts = keeper.accounts();
        this.backups = backups;
        porter = new OwnersPorter(keeper, this, owner);
        this.files = files;
        this.threads = threads;
        this.machine = machine;
    }

    /**
     * Opens the door where the board was shared when the last host left. One that cannot be opened stops no host: that is
     * told, and tried again until it opens.
     */
    synchronized void reopen() {
        try {
            Optional<ShareSettings> before = files.shared();
            if (before.isPresent() && door.isEmpty()) {
                open(before.get());
            }
            tell(Optional.empty());
        } catch (FolderException e) {
            tell(Optional.of(DoorTrouble.of(e)));
            if (!trying) {
                LOG.error("The board is shared, but its door could not be opened: {}", e.getMessage(), e);
                trying = true;
                threads.newThread(this::tryAgain).start();
            }
        }
    }

    private void tryAgain() {
        try {
            while (!left.await(AGAIN_SECONDS, TimeUnit.SECONDS) && isStillShut()) {
                LOG.debug("The door is still shut");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isStillShut() {
        if (left.getCount() > 0 && trouble.isPresent()) {
            reopen();
        }
        trying = trouble.isPresent();
        return trying;
    }

    private void tell(Optional<DoorTrouble> now) {
        trouble = now;
        files.write(now);
    }

    private void open(ShareSettings settings) throws FolderException {
        door = Optional.of(
                FrontDoor.open(files.doorKey(), new InetSocketAddress(settings.port()), porter, threads, machine));
    }

    @Override
    public synchronized Optional<ShareSettings> shared() {
        return door.map(open -> new ShareSettings(open.port(), addresses()));
    }

    @Override
    public Optional<DoorTrouble> trouble() {
        return trouble;
    }

    private List<String> addresses() {
        try {
            return MachineAddresses.named(
                    files.shared().map(ShareSettings::addresses).orElse(List.of()));
        } catch (FolderException e) {
            LOG.warn("How the board is shared cannot be read", e);
            return MachineAddresses.found();
        }
    }

    @Override
    public synchronized void start(ShareSettings settings) throws FolderException {
        shut();
        try {
            open(settings);
        } catch (FolderException e) {
            reopen();
            throw e;
        }
        tell(Optional.empty());
        files.write(new ShareSettings(door.orElseThrow().port(), settings.addresses()));
    }

    @Override
    public synchronized void stop() throws FolderException {
        files.forget();
        shut();
        tell(Optional.empty());
    }

    /** Shuts the door for good without forgetting that the board is shared. */
    synchronized void leave() {
        left.countDown();
        shut();
        tell(Optional.empty());
    }

    private void shut() {
        door.ifPresent(FrontDoor::close);
        door = Optional.empty();
    }

    @Override
    public synchronized Invitation invite(String deskName) throws FolderException {
        FrontDoor open = door.orElseThrow(() -> new FolderException("TB-H07", List.of()));
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        return Doorkeeper.asking(host, () -> {
            Election election = host.board().election();
            accounts.invite(UUID.randomUUID(), deskName.strip(), secret, machine.instant());
            return new Invitation(
                    new Invitation.ElectionOf(
                            election.id(),
                            election.name(),
                            election.date(),
                            election.zone().getId(),
                            election.purpose().name()),
                    deskName.strip(),
                    new Invitation.HostPlace(
                            addresses(), open.port(), files.doorKey().pin()),
                    host.board().genesis().sealerKey().fingerprint(),
                    secret);
        });
    }

    @Override
    public void withdraw(UUID invitation) throws FolderException {
        Doorkeeper.asking(host, () -> accounts.withdraw(invitation, machine.instant()))
                .forEach(desk -> {
                    synchronized (this) {
                        door.ifPresent(open -> open.turnOut(desk));
                    }
                });
    }

    @Override
    public HostStatus status() throws FolderException {
        return new HostView(
                        host,
                        files.folder(),
                        backups.get().map(known -> known.state().value()))
                .look(shared(), trouble, contacts(), new HostStatus.Moment(machine.instant(), keeper.day()));
    }

    @Override
    public BackupState backUp() throws FolderException {
        return backups.get()
                .orElseThrow(() -> new FolderException(
                        Backups.NOT_THE_HOST, List.of(files.folder().toString())))
                .backupNow();
    }

    private synchronized Map<DeskId, FrontDoor.Contact> contacts() {
        return door.map(FrontDoor::contacts).orElse(Map.of());
    }
}
