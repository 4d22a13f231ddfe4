package io.turnoutboard.host;

import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.ledger.HashChain;
import io.turnoutboard.host.HostSeat.Surroundings;
import io.turnoutboard.host.door.HostCall;
import io.turnoutboard.host.door.Message;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.Invitation;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.OwnerOnly;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import io.turnoutboard.store.DeskLine;
import io.turnoutboard.store.DeskWriter;
import io.turnoutboard.store.LedgerCopy;
import io.turnoutboard.store.LeftBehind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folders of elections whose host is on another machine. */
final class JoinedElections {
    private static final Logger LOG = LoggerFactory.getLogger(JoinedElections.class);
    private static final int SETTLE_TURNS = 100;

    private final Surroundings around;

    JoinedElections(Surroundings around) {
        this.around = around;
    }

    /**
     * Makes a folder of this machine for an invitation, or gives one that joined the election before the new way to its
     * host. The host is asked first: a wrong invitation makes nothing.
     *
     * @throws FolderException TB-F03 when something else lies there; TB-H01 when no host answers; TB-H02 when another host
     *     answers; TB-H09 when the invitation was used by another machine or withdrawn; TB-H12 when the folder is of another
     *     election
     */
    void join(Invitation invitation, Path folder) throws FolderException {
        FolderLayout layout = new FolderLayout(folder.toAbsolutePath().normalize());
        Optional<JoinFile> before = before(invitation, layout);
        if (before.isEmpty() && !ElectionMaker.isVacant(layout.folder())) {
            throw new FolderException("TB-F03", List.of(folder.toString()));
        }
        String own = before.map(JoinFile::own).orElseGet(DeskSecret::random);
        JoinFile join = JoinFile.of(layout.folder(), invitation, own);
        new HostCall(join.host()).ask(Message.asking(Doorkeeper.LOOK, Map.of("invitation", join.shown(), "own", own)));
        try {
            if (before.isEmpty()) {
                OwnerOnly.makeFolder(layout.folder());
                writeIdentity(layout, invitation);
            }
            join.write();
        } catch (IOException e) {
            throw new FolderException("TB-F06", List.of(folder.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private Optional<JoinFile> before(Invitation invitation, FolderLayout layout) throws FolderException {
        if (!Files.exists(layout.election())) {
            return Optional.empty();
        }
        ElectionIdentity there = ElectionIdentity.read(layout);
        if (!there.id().equals(invitation.election().id())) {
            throw new FolderException("TB-H12", List.of(layout.folder().toString()));
        }
        return JoinFile.read(layout.folder(), there.id());
    }

    /** As {@link ElectionFolders#joinedBefore}. */
    Optional<Path> before(Invitation invitation, Path among) {
        try (Stream<Path> folders = Files.list(among)) {
            return folders.sorted()
                    .filter(folder -> isOf(invitation, new FolderLayout(folder)))
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("No elections are known in {}", among, e);
            return Optional.empty();
        }
    }

    private boolean isOf(Invitation invitation, FolderLayout layout) {
        try {
            return before(invitation, layout).isPresent();
        } catch (FolderException e) {
            return false;
        }
    }

    private void writeIdentity(FolderLayout layout, Invitation invitation) throws FolderException, IOException {
        Invitation.ElectionOf election = invitation.election();
        try {
            Purpose purpose = Purpose.valueOf(election.purpose());
            ZoneId zone = ZoneId.of(election.zone());
            PropertiesFile.write(
                    layout.election(),
                    Map.of(
                            "format", Integer.toString(HashChain.FORMAT_VERSION),
                            "election", election.id().toString(),
                            "name", election.name(),
                            "date", election.date().toString(),
                            "zone", zone.getId(),
                            "purpose", purpose.name()));
            if (purpose != Purpose.REAL) {
                Instant now = around.machine().instant();
                FolderClock.standAt(layout.clock(), now, now);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new FolderException("TB-H11", List.of(), e);
        }
    }

    /** Opens a folder that was joined: with the board of its copy where no host answers. */
    OpenElection open(FolderLayout layout, ElectionIdentity identity, JoinFile join) throws FolderException {
        FolderClock clock = LocalElections.clock(layout, identity, around.machine());
        JoinedSeat seat = new JoinedSeat(layout.folder(), join, around, clock);
        SignerSeat signer = new SignerSeat(List.of());
        DesksHere desks = new DesksHere(
                layout, identity.id(), signer, clock, around.userFolder(), Optional.of(join.desk()), seat::aheadMillis);
        DeskWriter writer = desks.take();
        try {
            seat.sitAs(writer.folder(), writer.journal().header().desk());
            seat.followClock();
            DeskLine line = DeskLine.withCopy(
                    seat, writer, () -> another(desks, seat, signer), around.machine(), copy(writer, identity));
            line.tellOf(LeftBehind.in(layout.desks(), identity.id()));
            if (connect(line, seat)) {
                new SharedMap(layout.folder()).bring(seat);
            }
            NotesHere notes = NotesHere.of(writer.folder(), around.userFolder(), identity.id());
            OpenFolder.Persons persons = new OpenFolder.Persons(
                    signer,
                    PeopleFile.of(around.userFolder(), identity.id()),
                    KeyParts.of(around, identity.id(), new RemoteKeyOffice(seat::ask)),
                    notes,
                    desks.name(writer.journal().header().desk()));
            return new OpenFolder(seat, line, clock, identity.id(), persons, around.threads());
        } catch (FolderException | IOException | RuntimeException e) {
            LocalElections.giveBack(writer);
            seat.close();
            throw e instanceof FolderException folder
                    ? folder
                    : new FolderException(
                            "TB-F06", List.of(layout.folder().toString(), String.valueOf(e.getMessage())), e);
        }
    }

    /** Each desk keeps a copy of its own, since each has a program of its own. */
    private static LedgerCopy copy(DeskWriter writer, ElectionIdentity identity) throws IOException {
        return LedgerCopy.open(writer.folder().resolve(FolderLayout.COPY), identity.id());
    }

    /** A desk in place of one that turned out to be a copy; it needs somebody who signs what is keyed again. */
    private static DeskWriter another(DesksHere desks, JoinedSeat seat, SignerSeat signer)
            throws IOException, NotSavedException {
        if (!signer.isTaken()) {
            throw new NotSavedException(DeskWriter.DISK_REFUSED, "nobody has signed in", new IOException("no signer"));
        }
        DeskWriter fresh = desks.make();
        try {
            seat.sitAs(fresh.folder(), fresh.journal().header().desk());
            return fresh;
        } catch (FolderException e) {
            throw new IOException(e);
        }
    }

    /** Reads what the host has; false where none answers, and then the desk's own copy must give a first board. */
    private static boolean connect(DeskLine line, JoinedSeat seat) throws FolderException {
        try {
            line.open();
            line.settle(SETTLE_TURNS);
            return true;
        } catch (BrokenChainException e) {
            throw new FolderException("TB-F12", List.of(Long.toString(e.line()), e.code()), e);
        } catch (SQLException | JdbiException e) {
            LOG.info("No host answers at the start: {}", e.getMessage());
            if (!line.hasBoard()) {
                throw refusal(e).orElseGet(() -> new FolderException("TB-H08", seat.holder(), e));
            }
            return false;
        }
    }

    private static Optional<FolderException> refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FolderException folder) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
