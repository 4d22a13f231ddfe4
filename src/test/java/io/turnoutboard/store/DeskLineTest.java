package io.turnoutboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.DeskState.Connection;
import io.turnoutboard.service.DoorTrouble;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a desk says of its entries when another ledger stands where it had read one. */
@OnEveryDatabase
class DeskLineTest {
    private static final Clock CLOCK = Clock.fixed(SealedDay.at(10, 30), ZoneOffset.UTC);

    private final FreshDatabase database;

    @TempDir
    Path folder;

    private final List<SealedEntry> day = SealedLines.ofADay();
    private Handle handle;
    private DeskFolder desk;

    DeskLineTest(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() throws Exception {
        handle = database.openEmpty();
        new EntryDao(handle).addDesk(SealedDay.DESK);
        SealedLines.write(handle, day);
        desk = DeskFolder.createBound(folder, new JournalHeader(SealedDay.DESK, SealedDay.ELECTION, "0".repeat(64)));
        for (SealedEntry line : day) {
            desk.journal().append(line.entry());
        }
    }

    @AfterEach
    void close() {
        handle.close();
    }

    @Test
    void whatOnlyTheOtherLedgerHadIsSentAgainAndNotCalledSealed() throws Exception {
        DeskLine line = line();
        line.open();
        assertThat(line.state(line.connection(), "Bàn 1").waiting()).isZero();

        Handle exchanged = database.openEmpty();
        new EntryDao(exchanged).addDesk(SealedDay.DESK);
        SealedLines.write(exchanged, day.subList(0, 7));
        new EntryDao(exchanged).raiseSealedSeq(SealedDay.DESK, 7L);
        DeskState state = line.state(line.turn(news -> {}), "Bàn 1");

        assertThat(state.connection()).isEqualTo(Connection.CONNECTED);
        assertThat(state.alarm()).isEqualTo(DeskState.EXCHANGED);
        assertThat(state.sealed()).isEqualTo(7);
        assertThat(state.waiting()).isEqualTo(day.size() - 7);
        line.turn(news -> {});
        assertThat(new EntryDao(exchanged).unsealed(100))
                .isEqualTo(day.subList(7, day.size()).stream()
                        .map(SealedEntry::entry)
                        .toList());
        exchanged.close();
        line.close(news -> {});
    }

    private DeskLine line() {
        Door door = new Door() {
            @Override
            public java.sql.Connection connect() throws SQLException {
                return database.source().getConnection();
            }

            @Override
            public boolean isHosting() {
                return false;
            }

            @Override
            public Optional<DoorTrouble> trouble() {
                return Optional.empty();
            }

            @Override
            public void knock() {}

            @Override
            public void listen(Runnable heard) {}

            @Override
            public long aheadMillis() {
                return 0;
            }

            @Override
            public boolean isHeard() {
                return false;
            }
        };
        DeskWriter writer = new DeskWriter(
                desk,
                () -> new Signer(SealedDay.PERSON, "Người trực", SealedDay.KEY),
                number -> EntryId.of("0198f000-0000-7000-8000-000000000001"),
                CLOCK);
        return new DeskLine(
                door,
                writer,
                () -> {
                    throw new AssertionError("it is no copy of a desk");
                },
                CLOCK);
    }
}
