package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.host.backup.BackupContent;
import io.turnoutboard.host.backup.MemoryLedger;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.backup.Restore;
import io.turnoutboard.service.backup.RestoreRequest;
import io.turnoutboard.service.backup.RestoreView;
import io.turnoutboard.store.CopiedLedger;
import io.turnoutboard.store.Signer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Restores elections on this machine. Keys come from the user's own folder. One call at a time. */
public final class RestoreHere implements Restore {
    private static final Logger LOG = LoggerFactory.getLogger(RestoreHere.class);

    private final Clock machine;
    private final Path userFolder;

    public RestoreHere(Clock machine, Path userFolder) {
        this.machine = machine;
        this.userFolder = userFolder;
    }

    @Override
    public RestoreView look(RestoreRequest request) throws FolderException {
        try (RestoreTarget target = RestoreTarget.take(request.target(), false)) {
            return look(request, target);
        } catch (IOException e) {
            throw unwritten(request, e);
        }
    }

    @Override
    public Done restore(RestoreRequest request) throws FolderException {
        try (RestoreTarget target = RestoreTarget.take(request.target(), true)) {
            return restore(request, target);
        } catch (IOException e) {
            throw unwritten(request, e);
        }
    }

    /** As {@link #look(RestoreRequest)}, into a folder that the caller holds. */
    RestoreView look(RestoreRequest request, RestoreTarget target) throws FolderException, IOException {
        return view(plan(request, target));
    }

    /** As {@link #restore(RestoreRequest)}, into a folder that the caller holds. */
    Done restore(RestoreRequest request, RestoreTarget target) throws FolderException, IOException {
        RestorePlan plan = plan(request, target);
        Instant taken = taken(plan.content());
        if (plan.keys().fresh()) {
            plan.keys()
                    .ring()
                    .write(userFolder, plan.board().genesis().election().id());
        }
        Optional<Path> putAside = target.replace(plan, machine, taken);
        LOG.info("The ledger was restored up to line {}", plan.last().seq());
        return new Done(view(plan), putAside);
    }

    private static FolderException unwritten(RestoreRequest request, IOException e) {
        return new FolderException(
                NOT_WRITTEN, List.of(request.target().toString(), String.valueOf(e.getMessage())), e);
    }

    private RestorePlan plan(RestoreRequest request, RestoreTarget target) throws FolderException, IOException {
        BackupContent content = BackupContent.read(request.backup());
        ElectionId election = election(content, request);
        target.mustTake(election);
        Optional<KeyRing> ring = KeysAtHand.ring(userFolder, election, purpose(content));
        List<SealedEntry> ledger = ledger(content, election, ring, request);
        Board board = Board.fold(ledger);
        RestoreSources sources = RestoreSources.of(target.withSources(request.sources()), election);
        Optional<CopiedLedger> present = ring.flatMap(keys -> present(target, election, keys));
        List<CopiedLedger> candidates = new ArrayList<>(sources.copies());
        present.ifPresent(candidates::add);
        // sealed while the backup was made
        candidates.add(content.lines());
        Tail tail = Tail.longest(candidates, ledger, board);
        return new RestorePlan(content, ledger, board, present, sources, tail, KeysAtHand.of(ring, userFolder, board));
    }

    private static ElectionId election(BackupContent content, RestoreRequest request) throws FolderException {
        try {
            return ElectionId.of(content.election().getProperty("election", ""));
        } catch (IllegalArgumentException e) {
            throw new FolderException(
                    BackupContent.NO_BACKUP, List.of(request.backup().toString()), e);
        }
    }

    private static Purpose purpose(BackupContent content) {
        return Purpose.valueOf(content.election().getProperty("purpose", Purpose.REAL.name()));
    }

    private static Instant taken(BackupContent content) {
        return Instant.parse(content.election().getProperty("taken"));
    }

    /** The lines of the backup: from its database, which is proved, or where nobody has its password from its copy. */
    private static List<SealedEntry> ledger(
            BackupContent content, ElectionId election, Optional<KeyRing> ring, RestoreRequest request)
            throws FolderException {
        List<String> damaged = List.of(request.backup().toString());
        if (ring.isEmpty()) {
            CopiedLedger copied = content.lines();
            if (copied.state() != CopiedLedger.State.WHOLE || copied.lines().isEmpty()) {
                throw new FolderException(DAMAGED, damaged);
            }
            return copied.lines();
        }
        try (MemoryLedger memory = MemoryLedger.open(
                content.database(), LedgerDatabase.opener(ring.get().ownerPassword()))) {
            Optional<String> fault = memory.fault(election);
            if (fault.isPresent()) {
                LOG.error("The backup {} does not hold: {}", request.backup(), fault.get());
                throw new FolderException(DAMAGED, damaged);
            }
            return memory.lines();
        } catch (SQLException | JdbiException | MalformedEntryException e) {
            throw new FolderException(DAMAGED, damaged, e);
        }
    }

    /** What of the target's own database still holds. It is read from a copy in memory, so that nothing is touched. */
    private static Optional<CopiedLedger> present(RestoreTarget target, ElectionId election, KeyRing keys) {
        Path file = target.database();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (MemoryLedger memory =
                MemoryLedger.open(Files.readAllBytes(file), LedgerDatabase.opener(keys.ownerPassword()))) {
            List<Checkpoint> checkpoints = memory.checkpoints();
            CopiedLedger holds = CopiedLedger.of(CopiedLedger.bytes(election, memory.lines(), checkpoints));
            return Optional.of(
                    new CopiedLedger(holds.election(), holds.lines(), checkpoints, holds.end(), holds.state()));
        } catch (IOException | SQLException | JdbiException | MalformedEntryException e) {
            LOG.warn("The database that lies in the target cannot be read", e);
            return Optional.empty();
        }
    }

    private static RestoreView view(RestorePlan plan) {
        return new RestoreView(
                new RestoreView.Content(plan.board(), taken(plan.content())),
                plan.present().filter(present -> !present.lines().isEmpty()).stream()
                        .mapToLong(present -> present.lines().getLast().seq())
                        .findFirst(),
                plan.last().seq(),
                plan.tail().lines().size(),
                plan.loss(),
                new RestoreView.Hands(
                        plan.sources().journals().size(),
                        plan.sources().copies().size(),
                        Optional.of(plan.keys())
                                .filter(KeysAtHand::fresh)
                                .map(KeysAtHand::administrator)
                                .map(Signer::name)));
    }

    /** What the target's folder must say of its election, without what only the backup says. */
    static Properties identity(BackupContent content) {
        Properties own = new Properties();
        content.election().stringPropertyNames().stream()
                .filter(name -> !List.of("backup", "taken").contains(name))
                .forEach(name -> own.setProperty(name, content.election().getProperty(name)));
        return own;
    }
}
