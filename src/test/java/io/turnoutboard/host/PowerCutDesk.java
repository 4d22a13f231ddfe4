package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.disk.ForgetfulDisk;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.store.Journal;
import io.turnoutboard.store.JournalException;
import io.turnoutboard.store.JournalHeader;
import io.turnoutboard.store.JournalsOnADisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A desk of the power cuts: its journal lies on the disk that is cut, and it remembers what it had said was saved. */
final class PowerCutDesk {
    private static final int MINUTES = 150;

    private final int number;
    private final DeskId id;
    private final List<Entry> saved = new ArrayList<>();
    private ForgetfulDisk disk;
    private Journal journal;

    PowerCutDesk(int number) {
        this.number = number;
        id = new DeskId(new UUID(0x4000L, 0x8000_0000_0000_0000L | number));
    }

    /** Opens the journal; everything that was saved is there. */
    void open(Path folder, ForgetfulDisk disk) throws IOException, JournalException {
        JournalHeader header = new JournalHeader(id, SealedDay.ELECTION, "ab".repeat(32));
        this.disk = disk;
        journal = new JournalsOnADisk(disk).open(folder.resolve("journal-" + number), header);
        assertThat(journal.size()).isGreaterThanOrEqualTo(saved.size());
        assertThat(journal.entries().subList(0, saved.size())).isEqualTo(saved);
        saved.clear();
        saved.addAll(journal.entries());
    }

    /** Saves so many together; when it returns they are saved. */
    void save(int entries) throws IOException {
        List<Entry> batch = new ArrayList<>();
        for (int i = 1; i <= entries; i++) {
            batch.add(entry(journal.size() + i));
        }
        save(batch);
    }

    void save(List<Entry> batch) throws IOException {
        journal.appendAll(batch);
        if (!disk.isDead()) {
            saved.addAll(batch);
        }
    }

    private Entry entry(long deskSeq) {
        int count = (int) deskSeq;
        return deskSeq == 1
                ? entry(deskSeq, new EntryBody.DeskEnrolled(id, "bàn " + number))
                : entry(
                        deskSeq,
                        SealedDay.tally(1 + count % 3, SealedDay.at(7, 0).plusSeconds(60L * (count % MINUTES)), count));
    }

    Entry entry(long deskSeq, EntryBody body) {
        EntryId entry = new EntryId(new UUID(0x0198f000_0000_7000L | number, 0x8000_0000_0000_0000L | deskSeq));
        Entry.Head head = new Entry.Head(entry, id, deskSeq, SealedDay.PERSON, SealedDay.at(9, 0), 0);
        return Entry.signed(head, body, SealedDay.KEY);
    }

    DeskId id() {
        return id;
    }

    Journal journal() {
        return journal;
    }

    List<Entry> saved() {
        return List.copyOf(saved);
    }
}
