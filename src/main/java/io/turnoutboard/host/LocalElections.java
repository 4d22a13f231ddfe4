package io.turnoutboard.host;

import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.host.HostSeat.Surroundings;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.Invitation;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.people.PasswordCost;
import io.turnoutboard.service.setup.ElectionFounding;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.service.setup.PlanReader;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import io.turnoutboard.store.DeskLine;
import io.turnoutboard.store.DeskWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The election folders of this machine. Opening one blocks until its ledger is read: not for the FX thread. */
public final class LocalElections implements ElectionFolders, ElectionFounding {
    private static final Logger LOG = LoggerFactory.getLogger(LocalElections.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** About two seconds for what this desk had saved before: a board that lacks it would surprise its clerk. */
    private static final int SETTLE_TURNS = 200;

    private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();
    /** A demo's clock stops by itself some hours after the last stations close. */
    private static final LocalTime DAY_ENDS = LocalTime.of(21, 30);

    static {
        DatabaseServer.settle();
    }

    private final Surroundings around;
    private final Path userFolder;
    private final JoinedElections joined;

    /** @param userFolder where this machine's user keeps keys, outside of every election's folder */
    public LocalElections(ThreadFactory threads, Clock machine, Path userFolder, PlanReader plans, String program) {
        this(new Surroundings(threads, machine, plans, program, userFolder, PasswordCost.STANDARD));
    }

    LocalElections(Surroundings around) {
        this.around = around;
        userFolder = around.userFolder();
        joined = new JoinedElections(around);
    }

    @Override
    public void create(Path folder, Path from, Optional<LocalDateTime> clock) throws FolderException {
        if (!Files.isDirectory(from)) {
            throw new FolderException("TB-F11", List.of(from.toString()));
        }
        new ElectionMaker(around.machine(), userFolder, userName())
                .make(folder, Optional.of(from), around.plans().read(from), clock);
    }

    @Override
    public boolean isVacant(Path folder) {
        return ElectionMaker.isVacant(folder);
    }

    @Override
    public void found(Path folder, ElectionPlan plan, Optional<String> founder) throws FolderException {
        new ElectionMaker(around.machine(), userFolder, founder.orElseGet(LocalElections::userName))
                .make(folder, Optional.empty(), plan, Optional.empty());
    }

    private static String userName() {
        return System.getProperty("user.name", "?");
    }

    @Override
    public void join(Invitation invitation, Path folder) throws FolderException {
        joined.join(invitation, folder);
    }

    @Override
    public Optional<Path> joinedBefore(Invitation invitation, Path among) {
        return joined.before(invitation, among);
    }

    @Override
    public OpenElection open(Path folder) throws FolderException {
        FolderLayout layout = new FolderLayout(folder);
        ElectionIdentity identity = ElectionIdentity.read(layout);
        Optional<JoinFile> join = JoinFile.read(folder, identity.id());
        return join.isPresent() ? joined.open(layout, identity, join.get()) : open(layout, identity);
    }

    private OpenElection open(FolderLayout layout, ElectionIdentity identity) throws FolderException {
        KeyRing keys = identity.purpose() == Purpose.DEMO
                ? KeyRing.ofDemo(identity.id())
                : KeyRing.read(userFolder, identity.id());
        FolderClock clock = clock(layout, identity, around.machine());
        HostSeat seat = new HostSeat(layout, clock, keys, identity, around);
        PeopleFile people = PeopleFile.of(userFolder, identity.id());
        SignerSeat signer = signers(keys, people);
        DesksHere desks = new DesksHere(
                layout, identity.id(), signer, clock, around.userFolder(), Optional.empty(), seat::aheadMillis);
        DeskWriter writer = desks.take();
        try {
            DeskLine line = new DeskLine(seat, writer, desks::make, around.machine());
            connect(line, seat, layout);
            NotesHere notes = NotesHere.of(writer.folder(), userFolder, identity.id());
            OpenFolder.Persons persons = new OpenFolder.Persons(
                    signer,
                    people,
                    KeyParts.of(around, identity.id(), seat.keyOffice(HostSeat.THIS_MACHINE)),
                    notes,
                    desks.name(writer.journal().header().desk()));
            OpenFolder open = new OpenFolder(seat, line, clock, identity.id(), persons, around.threads());
            identity.follow(open.ledger().board().value().election().date(), layout);
            return open;
        } catch (FolderException | RuntimeException e) {
            giveBack(writer);
            seat.close();
            throw e;
        }
    }

    /** Those that the election was made with, then those who were added here. */
    private static SignerSeat signers(KeyRing keys, PeopleFile added) throws FolderException {
        SignerSeat seat = new SignerSeat(keys.people());
        try {
            added.read().forEach(seat::add);
            return seat;
        } catch (IOException e) {
            throw new FolderException("TB-F06", List.of(added.path().toString(), String.valueOf(e.getMessage())), e);
        }
    }

    static FolderClock clock(FolderLayout layout, ElectionIdentity identity, Clock machine) {
        Instant last = identity.date().atTime(DAY_ENDS).atZone(identity.zone()).toInstant();
        return identity.purpose() == Purpose.REAL
                ? FolderClock.ofRealDay(layout.clock(), machine, identity.zone(), last)
                : new FolderClock(layout.clock(), machine, identity.zone(), last);
    }

    private void connect(DeskLine line, HostSeat seat, FolderLayout layout) throws FolderException {
        Instant until = around.machine().instant().plus(PATIENCE);
        while (true) {
            try {
                line.open();
                line.settle(SETTLE_TURNS);
                return;
            } catch (BrokenChainException e) {
                throw new FolderException("TB-F12", List.of(Long.toString(e.line()), e.code()), e);
            } catch (SQLException | JdbiException e) {
                if (e.getCause() instanceof FolderException folder) {
                    throw folder;
                }
                if (around.machine().instant().isAfter(until)) {
                    throw new FolderException("TB-F02", held(layout, seat), e);
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    static void giveBack(DeskWriter writer) {
        try {
            writer.close();
        } catch (IOException e) {
            LOG.warn("A desk could not be given back", e);
        }
    }

    private static List<String> held(FolderLayout layout, HostSeat seat) {
        List<String> holder = seat.holder();
        return List.of(layout.folder().toString(), holder.get(0), holder.get(1), holder.get(2));
    }
}
