package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryIds;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.store.DeskFolder;
import io.turnoutboard.store.DeskWriter;
import io.turnoutboard.store.JournalException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * The desks of this machine's user in one election's folder: each has a journal, and one program at a time.
 *
 * @param user the user's own folder, where the machine's name stands
 * @param invited by what name this machine was invited; empty in the host's own folder
 * @param ahead by how many milliseconds the clock is ahead of the host's, as {@link DeskWriter} asks for it
 */
record DesksHere(
        FolderLayout layout,
        ElectionId election,
        SignerSeat signer,
        FolderClock clock,
        Path user,
        Optional<String> invited,
        LongSupplier ahead) {
    /** What a desk of this folder is called in the ledger. */
    String name(DeskId desk) {
        return invited.orElseGet(desk::shortForm);
    }

    /** A desk of this machine that no other program has open, or a new one. */
    DeskWriter take() throws FolderException {
        try {
            for (Path folder : DeskFolder.all(layout.desks())) {
                Optional<DeskFolder> free = openOwn(folder);
                if (free.isPresent()) {
                    return writer(free.get());
                }
            }
            return make();
        } catch (IOException | NotSavedException e) {
            throw new FolderException("TB-F06", List.of(layout.folder().toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private Optional<DeskFolder> openOwn(Path folder) throws IOException, FolderException {
        try {
            Optional<DeskFolder> free = DeskFolder.open(folder);
            boolean ours = free.isPresent()
                    && free.get().isAtHome(machine())
                    && free.get().journal().header().election().equals(election);
            if (free.isPresent() && !ours) {
                free.get().close();
                return Optional.empty();
            }
            return free;
        } catch (JournalException e) {
            throw new FolderException(
                    e.code().equals(JournalException.NEWER_FORMAT) ? "TB-F05" : "TB-F07",
                    List.of(folder.toString(), String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** A new desk, enrolled by who works here; where nobody has signed in yet, whoever does enrols it. */
    DeskWriter make() throws IOException, NotSavedException {
        DeskId id = new DeskId(UUID.randomUUID());
        DeskWriter writer = writer(DeskFolder.create(layout.desks(), id, election, machine()));
        if (signer.isTaken()) {
            // the desk that it follows bears the name already
            String name = invited.map(first -> first + " " + id.shortForm()).orElseGet(id::shortForm);
            writer.append(new EntryBody.DeskEnrolled(id, name));
        }
        return writer;
    }

    private DeskWriter writer(DeskFolder folder) {
        EntryIds ids = new EntryIds(clock, new SecureRandom());
        return new DeskWriter(folder, signer, number -> ids.next(), clock, ahead);
    }

    /** A random name of this machine's user, made once: a journal is bound to it. */
    private String machine() throws IOException {
        Path file = user.resolve("machine-id");
        if (!Files.exists(file)) {
            Files.createDirectories(user);
            Path fresh = Files.createTempFile(user, "machine", ".new");
            Files.writeString(fresh, UUID.randomUUID().toString(), StandardCharsets.UTF_8);
            try {
                Files.createLink(file, fresh);
            } catch (FileAlreadyExistsException e) {
                // another program of this user was faster
            } finally {
                Files.delete(fresh);
            }
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
