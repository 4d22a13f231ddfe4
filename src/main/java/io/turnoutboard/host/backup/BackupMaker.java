package io.turnoutboard.host.backup;

import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.service.BackupState.ProvedBackup;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.setup.WardMap;
import io.turnoutboard.store.CopiedLedger;
import io.turnoutboard.store.LedgerDao;
import io.turnoutboard.store.LineProof;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jdbi.v3.core.Handle;

/**
 * Takes one backup of the running database and proves it: the file as it lies on the disk is opened in memory, every
 * line is followed up to the last that desks could see, its head is compared with the ledger's, its read tables with the fold. Only then does it get its name;
 * one that fails gets the ending {@code .bad}. Sealing goes on meanwhile.
 */
final class BackupMaker {
    private static final String BAD = ".bad";

    private final BackupSource source;
    private final Path place;

    /** How a backup came out. */
    sealed interface Outcome {
        record Good(ProvedBackup backup) implements Outcome {}

        record Bad(Path file, String fault) implements Outcome {}
    }

    BackupMaker(BackupSource source, Path place) {
        this.source = source;
        this.place = place;
    }

    /** @throws IOException when the disk refused it, or the database did not answer; nothing of it is left */
    Outcome make() throws IOException {
        Files.createDirectories(place);
        Path raw = place.resolve("taking.h2.zip");
        Path taken = place.resolve("taking.zip");
        Files.deleteIfExists(raw);
        Files.deleteIfExists(taken);
        Instant at = source.clock().instant();
        try (Handle handle = source.open()) {
            source.force(handle);
            long sealed = new LedgerDao(handle).sealedUpto();
            handle.execute("backup to '" + raw.toAbsolutePath().toString().replace("'", "''") + "'");
            content(handle, raw, at).write(taken);
            return prove(handle, taken, at, sealed);
        } finally {
            Files.deleteIfExists(raw);
            Files.deleteIfExists(taken);
        }
    }

    private BackupContent content(Handle handle, Path raw, Instant at) throws IOException {
        byte[] database;
        try (InputStream in = Files.newInputStream(raw)) {
            database = BackupContent.parts(in).entrySet().stream()
                    .filter(part -> part.getKey().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the database gave no backup of itself"))
                    .getValue();
        }
        LedgerDao ledger = new LedgerDao(handle);
        byte[] copy = CopiedLedger.bytes(
                source.election(), ledger.lines(-1, ledger.sealedUpto(), Integer.MAX_VALUE), ledger.checkpoints());
        Properties said = new Properties();
        said.putAll(source.identity());
        said.setProperty("backup", BackupContent.FORMAT);
        said.setProperty("taken", at.toString());
        Path map = WardMap.in(source.folder());
        return new BackupContent(
                said, database, copy, Files.exists(map) ? Optional.of(Files.readAllBytes(map)) : Optional.empty());
    }

    private Outcome prove(Handle handle, Path taken, Instant at, long sealed) throws IOException {
        Optional<Seal> head = Optional.empty();
        String fault;
        try {
            BackupContent content = BackupContent.read(taken);
            try (MemoryLedger memory = MemoryLedger.open(content.database(), source.opener())) {
                Seal last = memory.head();
                head = Optional.of(last);
                fault = memory.fault(source.election())
                        .or(() -> otherHead(handle, last))
                        .or(() -> missing(last, sealed))
                        .orElse("");
            }
        } catch (FolderException | SQLException | MalformedEntryException e) {
            fault = String.valueOf(e.getMessage());
        }
        if (head.isPresent() && fault.isEmpty()) {
            Seal last = head.get();
            BackupName name = BackupName.of(at, last.seq(), last.hash());
            Path file = named(taken, place.resolve(name.text()));
            return new Outcome.Good(new ProvedBackup(file, name.takenAt(), name.seq(), name.hash()));
        }
        String stem = "backup-" + at.toString().replace(":", "") + "-"
                + head.map(Seal::seq).orElse(-1L);
        return new Outcome.Bad(named(taken, place.resolve(stem + BAD)), fault);
    }

    private static Optional<String> otherHead(Handle handle, Seal last) {
        boolean same = new LedgerDao(handle)
                .seal(last.seq())
                .filter(seal -> seal.hash().equals(last.hash()))
                .isPresent();
        return same ? Optional.empty() : Optional.of("TB-V04 " + last.seq());
    }

    /** A backup has every line that desks could see when it was begun. */
    private static Optional<String> missing(Seal last, long sealed) {
        return last.seq() < sealed ? Optional.of(LineProof.TAIL_CUT + " " + (last.seq() + 1)) : Optional.empty();
    }

    private static Path named(Path taken, Path name) throws IOException {
        return Files.move(taken, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
