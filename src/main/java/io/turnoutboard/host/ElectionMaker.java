package io.turnoutboard.host;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.HashChain;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.OwnerOnly;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.service.setup.ElectionPlan.Happening;
import io.turnoutboard.store.DeskCarrier;
import io.turnoutboard.store.Signer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes an election's folder from its plan: in a folder beside, which gets its name only when everything in it is
 * sealed and on the disk. With a standing clock each thing is sealed at the time it was reported, so the same files
 * give the same ledger, byte for byte, where the keys are the demo's.
 */
final class ElectionMaker {
    private static final Logger LOG = LoggerFactory.getLogger(ElectionMaker.class);
    private static final LocalTime PREPARED_AT = LocalTime.of(8, 0);

    private final Clock machine;
    private final Path userFolder;
    private final String founder;

    /** @param founder the name of the first person, but in a demo */
    ElectionMaker(Clock machine, Path userFolder, String founder) {
        this.machine = machine;
        this.userFolder = userFolder;
        this.founder = founder;
    }

    /** Whether nothing stands there, or an empty folder. */
    static boolean isVacant(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> within = Files.list(folder)) {
            return within.findAny().isEmpty();
        } catch (IOException | UncheckedIOException e) {
            // what cannot be looked into is not known to be empty
            return false;
        }
    }

    /** @throws FolderException TB-F15 when a real day is to have a clock of its own */
    void make(Path folder, Optional<Path> from, ElectionPlan plan, Optional<LocalDateTime> clock)
            throws FolderException {
        Optional<LocalDateTime> stands = clock.or(plan::clock);
        if (plan.election().purpose() == Purpose.REAL && stands.isPresent()) {
            throw new FolderException("TB-F15", List.of());
        }
        Path target = folder.toAbsolutePath().normalize();
        if (!isVacant(target) || target.getFileName() == null) {
            throw new FolderException("TB-F03", List.of(folder.toString()));
        }
        ElectionPlan own = identified(plan);
        Path making = target.resolveSibling(target.getFileName() + ".making-" + UUID.randomUUID());
        Optional<Path> above = firstMissing(making.getParent());
        boolean made = false;
        try {
            OwnerOnly.makeFolder(making);
            fill(new FolderLayout(making), from, own, stands);
            take(making, target);
            made = true;
        } catch (IOException | NotSavedException | UncheckedIOException e) {
            throw new FolderException("TB-F06", List.of(folder.toString(), String.valueOf(e.getMessage())), e);
        } finally {
            removeAll(making);
            if (!made) {
                KeyRing.forget(userFolder, own.election().id());
                above.ifPresent(uppermost -> removeEmpty(making.getParent(), uppermost));
            }
        }
    }

    /** Gives the finished folder its name. An empty folder gives way; one that was filled meanwhile is not touched. */
    private static void take(Path making, Path target) throws IOException, FolderException {
        boolean wasThere = Files.exists(target);
        try {
            Files.deleteIfExists(target);
            Files.move(making, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
            throw new FolderException("TB-F03", List.of(target.toString()), e);
        } catch (IOException e) {
            if (wasThere) {
                Files.createDirectories(target);
            }
            throw e;
        }
    }

    /** Takes away the folders that were made on the way, unless somebody uses them by now. */
    private static void removeEmpty(@Nullable Path lowest, Path uppermost) {
        try {
            for (Path at = lowest; at != null && at.startsWith(uppermost); at = at.getParent()) {
                Files.deleteIfExists(at);
            }
        } catch (IOException e) {
            LOG.info("A folder stays that was made on the way: {}", lowest, e);
        }
    }

    /** The uppermost folder that is made on the way. */
    private static Optional<Path> firstMissing(@Nullable Path folder) {
        Optional<Path> missing = Optional.empty();
        for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
            missing = Optional.of(at);
        }
        return missing;
    }

    /** Only a demo keeps the id of its files: a drill and a day made from the same files are different elections. */
    private static ElectionPlan identified(ElectionPlan plan) {
        Election election = plan.election();
        if (election.purpose() == Purpose.DEMO) {
            return plan;
        }
        Election own = new Election(
                new ElectionId(UUID.randomUUID()),
                election.name(),
                election.ward(),
                election.date(),
                election.zone(),
                election.hours(),
                election.purpose());
        return new ElectionPlan(own, plan.preparation(), plan.happenings(), plan.clock());
    }

    private void fill(FolderLayout layout, Optional<Path> from, ElectionPlan plan, Optional<LocalDateTime> clock)
            throws FolderException, IOException, NotSavedException {
        Election election = plan.election();
        if (from.isPresent()) {
            copyPlan(from.get(), layout.plan());
        }
        KeyRing keys = election.purpose() == Purpose.DEMO
                ? KeyRing.ofDemo(election.id())
                : KeyRing.generate(founder, new SecureRandom());
        if (election.purpose() != Purpose.DEMO) {
            keys.write(userFolder, election.id());
        }
        PropertiesFile.write(
                layout.election(),
                Map.of(
                        "format", Integer.toString(HashChain.FORMAT_VERSION),
                        "election", election.id().toString(),
                        "name", election.name(),
                        "date", election.date().toString(),
                        "zone", election.zone().getId(),
                        "purpose", election.purpose().name()));
        Optional<Instant> stands =
                clock.map(local -> local.atZone(election.zone()).toInstant());
        if (stands.isPresent()) {
            FolderClock.standAt(layout.clock(), stands.get(), machine.instant());
        }
        seal(layout, plan, keys, stands);
    }

    private void seal(FolderLayout layout, ElectionPlan plan, KeyRing keys, Optional<Instant> stands)
            throws FolderException, IOException, NotSavedException {
        Instant until = stands.orElseGet(machine::instant);
        Instant prepared = stands.isPresent()
                ? plan.election()
                        .date()
                        .minusDays(1)
                        .atTime(PREPARED_AT)
                        .atZone(plan.election().zone())
                        .toInstant()
                : until;
        HandClock clock = new HandClock(earlier(prepared, until));
        try (LedgerDatabase database =
                        LedgerDatabase.open(layout.ledger(), plan.election().id(), keys.ownerPassword());
                PlanDesk desk = PlanDesk.create(layout.desks(), keys.person(), plan)) {
            Sealer sealer = new Sealer(database, keys.sealer(), clock);
            sealer.begin(desk.key(genesis(plan, keys), clock.instant()));
            DeskCarrier carrier = new DeskCarrier(database.sealerHandle(), database.election());
            desk.key(new EntryBody.DeskEnrolled(desk.folder().journal().header().desk(), name(plan)), clock.instant());
            for (Signer other : keys.people().subList(1, keys.people().size())) {
                desk.enrol(enrolment(other), clock.instant());
            }
            for (EntryBody body : plan.preparation()) {
                desk.key(body, clock.instant());
            }
            carrier.carry(desk.folder().journal());
            sealAll(sealer);
            while (!desk.happenings().isEmpty()
                    && !desk.happenings().getFirst().reportedAt().isAfter(until)) {
                Happening next = desk.happenings().getFirst();
                clock.set(stands.isPresent() ? later(clock.instant(), next.reportedAt()) : until);
                desk.keyDue(next.reportedAt());
                carrier.carry(desk.folder().journal());
                sealAll(sealer);
            }
            clock.set(until);
            sealer.makeDurable();
        }
    }

    /** What the desk that keys the files is called, in the log and beside every count that it played. */
    private static String name(ElectionPlan plan) {
        return switch (plan.election().purpose()) {
            case REAL -> "Chuẩn bị";
            case DRILL -> "Diễn tập";
            case DEMO -> "Minh họa";
        };
    }

    private static EntryBody genesis(ElectionPlan plan, KeyRing keys) {
        return new EntryBody.Genesis(
                plan.election(), HashChain.FORMAT_VERSION, keys.sealer().publicKey(), enrolment(keys.person()));
    }

    private static EntryBody.PersonEnrolled enrolment(Signer person) {
        return new EntryBody.PersonEnrolled(
                person.person(), person.name(), person.key().publicKey());
    }

    private static void sealAll(Sealer sealer) {
        while (sealer.seal()) {
            // the next batch
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static void copyPlan(Path from, Path plan) throws IOException {
        Files.createDirectories(plan);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, plan.resolve(file.getFileName()));
            }
        }
    }

    private static void removeAll(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an unfinished folder could not be removed: " + folder, e);
        }
    }
}
