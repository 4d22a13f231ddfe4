package io.turnoutboard.host;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.HashChain;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.service.setup.ElectionPlan.Happening;
import io.turnoutboard.store.DeskCarrier;
import io.turnoutboard.store.Signer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

/**
 * Makes an election's folder from its plan: in a folder beside, which gets its name only when everything in it is
 * sealed and on the disk. With a standing clock each thing is sealed at the time it was reported, so the same files
 * give the same ledger, byte for byte, where the keys are the demo's.
 */
final class ElectionMaker {
    private static final LocalTime PREPARED_AT = LocalTime.of(8, 0);

    private final Clock machine;
    private final Path userFolder;

    ElectionMaker(Clock machine, Path userFolder) {
        this.machine = machine;
        this.userFolder = userFolder;
    }

    /** @throws FolderException TB-F15 when a real day is to have a clock of its own */
    void make(Path folder, Optional<Path> from, ElectionPlan plan, Optional<LocalDateTime> clock)
            throws FolderException {
        Optional<LocalDateTime> stands = clock.or(plan::clock);
        if (plan.election().purpose() == Purpose.REAL && stands.isPresent()) {
            throw new FolderException("TB-F15", List.of());
        }
        if (Files.exists(folder)) {
            throw new FolderException("TB-F03", List.of(folder.toString()));
        }
        Path target = folder.toAbsolutePath().normalize();
        Path making = target.resolveSibling(target.getFileName() + ".making-" + UUID.randomUUID());
        try {
            Files.createDirectories(making);
            fill(new FolderLayout(making), from, identified(plan), stands);
            Files.move(making, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | NotSavedException | UncheckedIOException e) {
            throw new FolderException("TB-F06", List.of(folder.toString(), String.valueOf(e.getMessage())), e);
        } finally {
            removeAll(making);
        }
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
                : KeyRing.generate(System.getProperty("user.name", "?"), new SecureRandom());
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
