package io.turnoutboard.store;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.ledger.LedgerSamples;
import io.turnoutboard.domain.turnout.SealedDay;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the host receives, and what of it the sealer may take next. */
@OnEveryDatabase
class EntryDaoTest {
    private static final int MOST = 100;
    private static final DeskId FIRST = new DeskId(new UUID(0, 1));
    private static final DeskId LATER = new DeskId(new UUID(0, 2));

    private final FreshDatabase database;
    private Handle handle;
    private EntryDao entries;

    EntryDaoTest(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void openADatabaseThatKnowsTwoDesks() {
        handle = database.openEmpty();
        entries = new EntryDao(handle);
        entries.addDesk(FIRST);
        entries.addDesk(LATER);
    }

    @AfterEach
    void close() {
        handle.close();
    }

    @Test
    void anEntryOfEveryKindComesBackByteForByte() {
        List<Entry> kinds = LedgerSamples.entries();
        entries.insert(kinds);

        for (Entry entry : kinds) {
            Entry found =
                    entries.find(entry.head().desk(), entry.head().deskSeq()).orElseThrow();
            assertThat(found).isEqualTo(entry);
            assertThat(found.bytes()).isEqualTo(entry.bytes());
        }
        assertThat(entries.find(LATER, 1)).isEmpty();
    }

    @Test
    void aNumberThatIsTakenIsADuplicateKeyAndNothingOfItsBatchIsKept() {
        entries.insert(run(FIRST, 1, 2));

        Throwable refused = catchThrowable(() -> handle.useTransaction(
                transaction -> new EntryDao(transaction).insert(List.of(entry(FIRST, 3), entry(FIRST, 2)))));

        assertThat(refused).isInstanceOf(UnableToExecuteStatementException.class);
        assertThat(refused)
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        cause -> assertThat(cause.getSQLState()).isEqualTo("23505"));
        assertThat(entries.unsealed(MOST)).isEqualTo(run(FIRST, 1, 2));
    }

    @Test
    void aDesksSealedNumberIsKnownFromWhenItIsAdded() {
        entries.raiseSealedSeq(FIRST, 7);

        assertThat(entries.sealedSeq(FIRST)).contains(7L);
        assertThat(entries.sealedSeq(LATER)).contains(0L);
        assertThat(entries.sealedSeq(SealedDay.DESK)).isEqualTo(Optional.empty());
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
