package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.ledger.EntryIds;
import io.turnoutboard.domain.ledger.RepeatableRandom;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.service.setup.ElectionPlan.Happening;
import io.turnoutboard.store.DeskFolder;
import io.turnoutboard.store.DeskWriter;
import io.turnoutboard.store.JournalHeader;
import io.turnoutboard.store.Signer;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The desk that keys what an election's files say: its preparation once, then each happening as the clock passes it, so
 * that a demo's stations report as the day did. Its ids repeat, and its journal tells how far it has come. One thread.
 */
final class PlanDesk implements Closeable {
    private static final String BINDING = "plan";
    /** Genesis and the desk's own enrolment stand before the preparation. */
    private static final int OPENING_ENTRIES = 2;

    private final DeskFolder folder;
    private final DeskWriter writer;
    private final HandClock clock;
    private final List<Happening> happenings;
    private int before;

    private PlanDesk(DeskFolder folder, Signer signer, ElectionPlan plan) {
        this.folder = folder;
        clock = new HandClock(Instant.EPOCH);
        happenings = plan.happenings();
        before = OPENING_ENTRIES + plan.preparation().size() + enrolled(folder);
        String seed = "turnout-board plan " + plan.election().id();
        writer = new DeskWriter(folder, () -> signer, number -> id(seed, number), clock);
    }

    private EntryId id(String seed, long number) {
        return new EntryIds(clock, new RepeatableRandom(seed + " " + number)).next();
    }

    static PlanDesk create(Path desks, Signer signer, ElectionPlan plan) throws IOException {
        JournalHeader header =
                new JournalHeader(desk(plan.election().id()), plan.election().id(), BINDING);
        return new PlanDesk(DeskFolder.createBound(desks, header), signer, plan);
    }

    static PlanDesk open(DeskFolder folder, Signer signer, ElectionPlan plan) {
        return new PlanDesk(folder, signer, plan);
    }

    /** Where the desk of an election's plan stands. */
    static Path path(Path desks, ElectionId election) {
        return desks.resolve(desk(election).toString());
    }

    static DeskId desk(ElectionId election) {
        return new DeskId(UUID.nameUUIDFromBytes(("plan " + election).getBytes(StandardCharsets.UTF_8)));
    }

    DeskFolder folder() {
        return folder;
    }

    /** People whom an earlier run of this desk enrolled; they stand before the preparation. */
    private static int enrolled(DeskFolder folder) {
        return (int) folder.journal().entriesAfter(0).stream()
                .filter(entry -> entry.body().decode() instanceof EntryBody.PersonEnrolled)
                .count();
    }

    /** Enrols somebody before the preparation is keyed. */
    void enrol(EntryBody.PersonEnrolled person, Instant at) throws NotSavedException {
        key(person, at);
        before++;
    }

    /** Keys one thing at a moment. */
    Entry key(EntryBody body, Instant at) throws NotSavedException {
        clock.set(at);
        return writer.append(body);
    }

    /** Keys the happenings that were reported by {@code now} and are not keyed yet; true when there were any. */
    boolean keyDue(Instant now) throws NotSavedException {
        boolean any = false;
        while (!happenings().isEmpty() && !happenings().getFirst().reportedAt().isAfter(now)) {
            Happening next = happenings().getFirst();
            key(next.body(), next.reportedAt());
            any = true;
        }
        return any;
    }

    /** What is still to come. */
    List<Happening> happenings() {
        int done = (int) Math.max(0, folder.journal().size() - before);
        return happenings.subList(Math.min(done, happenings.size()), happenings.size());
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
