package io.turnoutboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.SealedDay;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sealed lines and the checkpoints as the database gives them back. */
@OnEveryDatabase
class LedgerDaoTest {
    private final FreshDatabase database;
    private final List<SealedEntry> day = SealedLines.ofADay();
    private Handle handle;
    private LedgerDao ledger;

    LedgerDaoTest(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        handle = database.openEmpty();
        ledger = new LedgerDao(handle);
    }

    @AfterEach
    void close() {
        handle.close();
    }

    @Test
    void aNewLedgerHasNoLineAndShowsNone() {
        assertThat(ledger.lastSeq()).isEqualTo(-1);
        assertThat(ledger.sealedUpto()).isEqualTo(-1);
        assertThat(ledger.lines(-1, Long.MAX_VALUE, 10)).isEmpty();
        assertThat(ledger.latestCheckpoint()).isEmpty();
    }

    @Test
    void linesComeInOrderWithinTheirBounds() {
        SealedLines.write(handle, day);
        int last = day.size() - 1;

        assertThat(ledger.lines(-1, Long.MAX_VALUE, Integer.MAX_VALUE)).isEqualTo(day);
        assertThat(ledger.lines(3, 7, Integer.MAX_VALUE)).isEqualTo(day.subList(4, 8));
        assertThat(ledger.lines(3, Long.MAX_VALUE, 2)).isEqualTo(day.subList(4, 6));
        assertThat(ledger.lines(last, Long.MAX_VALUE, 2)).isEmpty();
        assertThat(ledger.seal(5)).contains(day.get(5).seal());
        assertThat(ledger.seal(last + 1L)).isEmpty();
        assertThat(ledger.lastSeq()).isEqualTo(last);
        assertThat(ledger.sealedUpto()).isEqualTo(last);
    }

    @Test
    void linesEndBeforeOneThatWasDamagedAndItIsNamedWhenItIsTheNext() {
        SealedLines.write(handle, day);
        handle.execute("update seal set hash = 'x' where seq = 4");

        assertThat(ledger.lines(-1, Long.MAX_VALUE, Integer.MAX_VALUE)).isEqualTo(day.subList(0, 4));
        assertThatExceptionOfType(MalformedEntryException.class).isThrownBy(() -> ledger.lines(3, Long.MAX_VALUE, 10));
    }

    @Test
    void aCheckpointIsKeptOnceAndFoundFromItsLine() {
        Checkpoint early = checkpoint(2, SealedDay.at(8, 0));
        Checkpoint again = checkpoint(2, SealedDay.at(9, 0));
        Checkpoint late = checkpoint(5, SealedDay.at(9, 0));
        List.of(late, early, again, early).forEach(ledger::insert);

        assertThat(handle.createQuery("select count(*) from checkpoint")
                        .mapTo(Integer.class)
                        .one())
                .isEqualTo(3);
        assertThat(ledger.latestCheckpoint()).contains(late);
        assertThat(ledger.checkpointFrom(0)).contains(early);
        assertThat(ledger.checkpointFrom(3)).contains(late);
        assertThat(ledger.checkpointFrom(6)).isEmpty();
    }

    private Checkpoint checkpoint(int line, Instant time) {
        return Checkpoint.signed(SealedDay.ELECTION, 1, day.get(line).seal(), time, SealedDay.KEY);
    }
}
