package io.turnoutboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk's two ways to the store: what it sends arrives once, and what it reads is what was sealed and shown. */
@OnEveryDatabase
class CourierAndFeedTest {
    private static final int MANY = 1_100;

    private final FreshDatabase database;

    @TempDir
    Path folder;

    private Handle handle;
    private Journal journal;

    CourierAndFeedTest(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() throws IOException {
        handle = database.openEmpty();
        journal = Journal.create(folder.resolve("journal"), JournalTest.HEADER);
    }

    @AfterEach
    void close() throws IOException {
        journal.close();
        handle.close();
    }

    @Test
    void sendsAJournalOnceInItsOrderWhateverWasThereBefore() throws Exception {
        key(1, MANY);
        new EntryDao(handle).insert(List.of(JournalTest.entry(2), JournalTest.entry(MANY)));
        Courier courier = new Courier(journal, handle);

        assertThat(courier.deliver()).isTrue();
        assertThat(courier.deliver()).isFalse();
        assertThat(new Courier(journal, handle).deliver()).isTrue();

        assertThat(courier.delivered()).isEqualTo(MANY);
        assertThat(new EntryDao(handle).unsealed(2 * MANY)).isEqualTo(journal.entries());
    }

    @Test
    void beginsAfterWhatTheHostHasSealedOfThisDesk() throws Exception {
        key(1, 5);
        new EntryDao(handle).addDesk(SealedDay.DESK);
        new EntryDao(handle).raiseSealedSeq(SealedDay.DESK, 3);
        Courier courier = new Courier(journal, handle);

        assertThat(courier.delivered()).isEqualTo(3);
        courier.deliver();
        assertThat(new EntryDao(handle).find(SealedDay.DESK, 3)).isEmpty();
        assertThat(new EntryDao(handle).find(SealedDay.DESK, 4)).contains(JournalTest.entry(4));
    }

    @Test
    void stopsAtANumberThatTheHostKnowsAnotherEntryOf() throws Exception {
        key(1, 3);
        Entry other = JournalTest.entry(40);
        Entry.Head head = new Entry.Head(
                other.head().id(),
                SealedDay.DESK,
                2,
                SealedDay.PERSON,
                other.head().madeAt(),
                0);
        new EntryDao(handle).insert(List.of(Entry.signed(head, other.body().decode(), SealedDay.KEY)));
        Courier courier = new Courier(journal, handle);

        assertThatExceptionOfType(ForkException.class).isThrownBy(courier::deliver);
        assertThat(new EntryDao(handle).unsealed(9)).hasSize(2);
    }

    @Test
    void readsOnlyAsFarAsTheLedgerIsShownAndFollowsItThere() throws Exception {
        List<SealedEntry> day = SealedLines.ofADay();
        SealedLines.write(handle, day);
        new LedgerDao(handle).raiseSealedUpto(6);
        Feed feed = new Feed(SealedDay.ELECTION, new ChainReader(SealedDay.ELECTION));

        assertThat(feed.poll(handle)).isEqualTo(day.subList(0, 7));
        assertThat(feed.poll(handle)).isEmpty();
        new LedgerDao(handle).raiseSealedUpto(day.getLast().seq());
        assertThat(feed.poll(handle)).isEqualTo(day.subList(7, day.size()));
    }

    @Test
    void seesALedgerThatWasExchangedBehindItsBack() throws Exception {
        List<SealedEntry> day = SealedLines.ofADay();
        SealedLines.write(handle, day);
        Feed feed = new Feed(SealedDay.ELECTION, new ChainReader(SealedDay.ELECTION));
        feed.poll(handle);
        handle.execute(
                "update seal set hash = ? where seq = ?",
                "0".repeat(64),
                day.getLast().seq());

        assertThatExceptionOfType(BrokenChainException.class)
                .isThrownBy(() -> feed.poll(handle))
                .extracting(BrokenChainException::code)
                .isEqualTo(DeskState.EXCHANGED);
    }

    private void key(int from, int to) throws IOException {
        for (int number = from; number <= to; number++) {
            journal.append(JournalTest.entry(number));
        }
    }
}
