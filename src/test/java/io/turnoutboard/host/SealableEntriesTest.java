package io.turnoutboard.host;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.store.EntryDao;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the host takes from its store for the next seal, with the real database. */
class SealableEntriesTest {
    private static final int MOST = 100;
    private static final DeskId FIRST = new DeskId(new UUID(0, 1));
    private static final DeskId LATER = new DeskId(new UUID(0, 2));

    @TempDir
    Path temp;

    private LedgerDatabase database;
    private EntryDao entries;

    @BeforeEach
    void openADatabaseThatKnowsTwoDesks() throws Exception {
        database = LedgerDatabase.open(
                temp.resolve("ledger"), SmallElection.plan(1).election().id(), "secret");
        entries = new EntryDao(database.sealerHandle());
        entries.addDesk(FIRST);
        entries.addDesk(LATER);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDeskWithAGapBeforeManyEntriesHoldsNobodyUp() {
        entries.insert(run(FIRST, 2, MOST + 1));
        List<Entry> others = run(LATER, 1, 3);
        entries.insert(others);

        assertThat(entries.unsealed(MOST)).isEqualTo(others);
    }

    @Test
    void aDeskWithMoreThanABatchLeavesRoomForTheOthers() {
        entries.insert(run(FIRST, 1, MOST + 1));
        List<Entry> others = run(LATER, 1, 3);
        entries.insert(others);

        assertThat(entries.unsealed(MOST)).hasSize(MOST).containsAll(others).containsAll(run(FIRST, 1, MOST - 3));
    }

    @Test
    void ofADeskOnlyWhatFollowsItsLastSealedEntryIsTakenInItsOrder() {
        entries.insert(run(FIRST, 1, 6));
        entries.insert(run(FIRST, 8, 9));
        entries.raiseSealedSeq(FIRST, 4);

        assertThat(entries.unsealed(MOST)).isEqualTo(run(FIRST, 5, 6));
    }

    private static List<Entry> run(DeskId desk, int from, int to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(number -> entry(desk, number))
                .toList();
    }

    private static Entry entry(DeskId desk, long number) {
        EntryId id = new EntryId(new UUID(desk.value().getLeastSignificantBits(), number));
        Entry.Head head = new Entry.Head(id, desk, number, SealedDay.PERSON, at(9, 0), 0);
        return Entry.signed(head, tally(1, at(9, 0), (int) number), SealedDay.KEY);
    }
}
