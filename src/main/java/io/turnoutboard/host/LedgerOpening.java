package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.host.backup.BackupKeeper;
import io.turnoutboard.service.BackupState.ProvedBackup;
import io.turnoutboard.service.BackupState.Warning;
import io.turnoutboard.service.Backups;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.backup.Restore;
import io.turnoutboard.service.backup.RestoreRequest;
import io.turnoutboard.store.CopiedLedger;
import io.turnoutboard.store.LedgerDao;
import io.turnoutboard.store.ReadTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the ledger of a folder for the host that sits down there and holds its lock. What a killed host left is mended;
 * a database that a power cut or a hand has taken is built anew from the last good backup and the host's own copy, which
 * together have every line that a desk has seen. Where they do not, nothing is done without a person's word.
 */
final class LedgerOpening {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerOpening.class);

    private final FolderLayout layout;
    private final ElectionId election;
    private final KeyRing keys;
    private final HostSeat.Surroundings around;

    /** @param notices what a person should know of how it was opened */
    record Opened(LedgerDatabase database, HostCopy copy, List<Warning> notices) {}

    LedgerOpening(FolderLayout layout, ElectionId election, KeyRing keys, HostSeat.Surroundings around) {
        this.layout = layout;
        this.election = election;
        this.keys = keys;
        this.around = around;
    }

    /**
     * Where lines are missing and cannot be had back without a loss, it is opened as it is: the sealer finds that it is
     * damaged and seals nothing, and {@code verify} says where.
     *
     * @throws FolderException TB-F08 where it cannot even be opened, TB-F05 where a newer program made it
     */
    Opened open() throws IOException, FolderException {
        try {
            // a host that left cleanly took its page away
            boolean clean = !Files.exists(layout.host());
            Optional<Path> kept = clean || !Files.exists(layout.database()) ? Optional.empty() : mend();
            LedgerDatabase database = openWhole(clean);
            kept.ifPresent(old -> rebuild(database));
            return withCopy(database, kept.map(this::salvaged).stream().toList());
        } catch (LostLedgerException e) {
            LOG.error("The ledger in {} is lost: {}", layout.folder(), e.getMessage(), e);
            Optional<Opened> anew = buildAnew();
            return anew.isPresent() ? anew.get() : asItIs(e);
        }
    }

    private Optional<Path> mend() throws IOException, LostLedgerException {
        List<SealedEntry> shown = copied().map(CopiedLedger::lines).orElse(List.of());
        return LedgerDatabase.mend(layout.ledger(), keys.ownerPassword(), new Salvage(election, shown));
    }

    /** The read tables have no rows of lines that were brought back, and rows of those that were taken out. */
    private static void rebuild(LedgerDatabase database) {
        Handle handle = database.sealerHandle();
        List<SealedEntry> lines = new LedgerDao(handle).lines(-1, Long.MAX_VALUE, Integer.MAX_VALUE);
        handle.useTransaction(transaction -> new ReadTables(transaction).rebuild(lines));
    }

    private Warning salvaged(Path kept) {
        LOG.error("Lines of the ledger in {} were brought back from the host's copy; see {}", layout.folder(), kept);
        return new Warning(Backups.SALVAGED, List.of(layout.folder().toString(), kept.toString()));
    }

    private Opened asItIs(LostLedgerException lost) throws IOException, FolderException {
        try {
            LedgerDatabase database = LedgerDatabase.openExisting(layout.ledger(), election, keys.ownerPassword());
            require(database, Optional.empty(), true);
            return withCopy(database, List.of());
        } catch (LostLedgerException e) {
            lost.addSuppressed(e);
            throw new FolderException("TB-F08", List.of(layout.ledger().toString()), lost);
        }
    }

    private Opened withCopy(LedgerDatabase database, List<Warning> notices) throws IOException {
        try {
            return new Opened(database, HostCopy.open(layout.copy(), election), notices);
        } catch (IOException e) {
            database.close();
            throw e;
        }
    }

    private LedgerDatabase openWhole(boolean clean) throws IOException, FolderException, LostLedgerException {
        LedgerDatabase database = LedgerDatabase.openExisting(layout.ledger(), election, keys.ownerPassword());
        require(database, seen(), clean);
        return database;
    }

    private static void require(LedgerDatabase database, Optional<Seal> seen, boolean clean)
            throws LostLedgerException {
        try {
            WholeLedger.require(database, seen);
            if (!clean) {
                WholeLedger.requireChain(database);
            }
        } catch (LostLedgerException e) {
            database.close();
            throw e;
        }
    }

    private Optional<Seal> seen() throws IOException {
        return copied().filter(copy -> !copy.lines().isEmpty())
                .map(copy -> copy.lines().getLast().seal());
    }

    private Optional<CopiedLedger> copied() throws IOException {
        if (!Files.exists(layout.copy())) {
            return Optional.empty();
        }
        return Optional.of(CopiedLedger.read(layout.copy()))
                .filter(copy -> copy.election().filter(election::equals).isPresent());
    }

    /** From the latest good backup with which nothing that was shown is lost; none where there is none. */
    private Optional<Opened> buildAnew() throws IOException, FolderException {
        if (copied().isEmpty()) {
            return Optional.empty();
        }
        for (ProvedBackup backup : BackupKeeper.good(layout.folder())) {
            try {
                Optional<Path> aside = restore(backup.file());
                List<String> details = List.of(
                        layout.folder().toString(),
                        backup.file().toString(),
                        aside.map(Path::toString).orElse("–"));
                return Optional.of(withCopy(
                        LedgerDatabase.open(layout.ledger(), election, keys.ownerPassword()),
                        List.of(new Warning(Backups.BUILT_ANEW, details))));
            } catch (FolderException e) {
                LOG.error("The ledger could not be built anew from {}", backup.file(), e);
            }
        }
        return Optional.empty();
    }

    private Optional<Path> restore(Path backup) throws FolderException {
        RestoreHere here = new RestoreHere(around.machine(), around.userFolder());
        RestoreRequest request = new RestoreRequest(backup, layout.folder(), List.of());
        try (RestoreTarget held = RestoreTarget.held(layout)) {
            if (here.look(request, held).loss().newEpoch()) {
                throw new FolderException(Restore.DAMAGED, List.of(backup.toString()));
            }
            return here.restore(request, held).putAside();
        } catch (IOException e) {
            throw new FolderException(
                    Restore.NOT_WRITTEN, List.of(layout.folder().toString(), String.valueOf(e.getMessage())), e);
        }
    }
}
