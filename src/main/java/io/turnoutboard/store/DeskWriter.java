package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.service.NotSavedException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Makes entries of what is keyed: numbers them (the id may depend on the number, for the demo's repeatable day), signs
 * them with the key of whoever works at the desk at that moment, and forces them to the desk's journal. Safe on any
 * thread; blocks for one disk sync.
 */
public final class DeskWriter implements Closeable {
    /** The disk refused the entry (full, gone, read-only). */
    public static final String DISK_REFUSED = "TB-D01";

    private static final int MANY = 64;

    private final DeskFolder desk;
    private final Journal journal;
    private final Supplier<Signer> signer;
    private final LongFunction<EntryId> ids;
    private final Clock clock;
    private final LongSupplier ahead;

    /** A desk that goes by the host's own clock. */
    public DeskWriter(DeskFolder desk, Supplier<Signer> signer, LongFunction<EntryId> ids, Clock clock) {
        this(desk, signer, ids, clock, () -> 0);
    }

    /** @param ahead by how many milliseconds the clock is ahead of the host's, 0 where not known; asked for each entry */
    public DeskWriter(
            DeskFolder desk, Supplier<Signer> signer, LongFunction<EntryId> ids, Clock clock, LongSupplier ahead) {
        this.desk = desk;
        journal = desk.journal();
        this.signer = signer;
        this.ids = ids;
        this.clock = clock;
        this.ahead = ahead;
    }

    /** The desk's own folder, where its journal stands. */
    public Path folder() {
        return desk.path();
    }

    public Journal journal() {
        return journal;
    }

    /** @throws NotSavedException when the journal could not be forced; then nothing was kept */
    public Entry append(EntryBody body) throws NotSavedException {
        return appendAll(List.of(body)).getFirst();
    }

    /**
     * Keeps entries that belong together: all of them, or none.
     *
     * @throws NotSavedException when the journal could not be forced; then nothing was kept
     */
    public List<Entry> appendAll(List<EntryBody> bodies) throws NotSavedException {
        synchronized (journal) {
            List<Entry> entries = signed(bodies, signer.get());
            try {
                journal.appendAll(entries);
                return entries;
            } catch (IOException e) {
                throw new NotSavedException(DISK_REFUSED, "the journal could not be forced", e);
            }
        }
    }

    /**
     * Keeps one entry that a certain person signs, and does something before another is signed: so a person's key can
     * change hands between two entries.
     *
     * @throws NotSavedException when the journal could not be forced; then nothing was kept or done
     */
    public Entry appendAs(Signer author, EntryBody body, Runnable then) throws NotSavedException {
        synchronized (journal) {
            Entry entry = signed(List.of(body), author).getFirst();
            try {
                journal.appendAll(List.of(entry));
            } catch (IOException e) {
                throw new NotSavedException(DISK_REFUSED, "the journal could not be forced", e);
            }
            then.run();
            return entry;
        }
    }

    /**
     * Numbers entries one after another, and signs them. Ed25519 draws no chance, so that many are signed on all cores at
     * once: the bytes are the same.
     */
    private List<Entry> signed(List<EntryBody> bodies, Signer author) {
        List<Entry.Head> heads = new ArrayList<>(bodies.size());
        long aheadNow = ahead.getAsLong();
        for (int i = 1; i <= bodies.size(); i++) {
            long deskSeq = journal.size() + i;
            heads.add(new Entry.Head(
                    ids.apply(deskSeq), journal.header().desk(), deskSeq, author.person(), clock.instant(), aheadNow));
        }
        IntStream each = IntStream.range(0, bodies.size());
        return (bodies.size() < MANY ? each : each.parallel())
                .mapToObj(i -> Entry.signed(heads.get(i), bodies.get(i), author.key()))
                .toList();
    }

    /** Gives the desk back: another program may take it. */
    @Override
    public void close() throws IOException {
        desk.close();
    }
}
