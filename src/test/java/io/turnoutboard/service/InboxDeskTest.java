package io.turnoutboard.service;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.inbox.Reading;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.domain.turnout.TallyRule;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InboxDeskTest {
    private final SealedDay day = SealedDay.ofStations(1000, 500, 300);
    private final InboxDesk desk = desk(body -> number(day.seal(body).seq()));

    /** A desk before a ledger that judges and seals by the real rules, or does as the test says. */
    private InboxDesk desk(Keeping keeping) {
        Ledger ledger = new KeepingLedger(day, keeping);
        return new InboxDesk(ledger, new TallyDesk(ledger, Clock.fixed(at(12, 0), SealedDay.ZONE)));
    }

    @Test
    void keepsEachCountInTheLedger() {
        List<TallyOutcome> outcomes = desk.keep(List.of(request(1, "9h", "234"), request(2, "9h", "1.23")));

        assertThat(outcomes.getFirst()).isInstanceOf(TallyOutcome.Saved.class);
        assertThat(outcomes.getLast())
                .isEqualTo(new TallyOutcome.Refused(
                        List.of(new Finding(TallyRule.NOT_A_WHOLE_NUMBER, OptionalLong.empty()))));
        assertThat(voted(1, 9)).isEqualTo(OptionalInt.of(234));
        assertThat(voted(2, 9)).isEmpty();
    }

    @Test
    void aRefusalStopsNoOther() {
        List<TallyOutcome> outcomes =
                desk.keep(List.of(request(9, "9h", "5"), request(1, "13h", "5"), request(2, "9h", "120")));

        assertThat(outcomes)
                .startsWith(
                        new TallyOutcome.Refused(List.of(new Finding(TallyRule.NO_SUCH_STATION, OptionalLong.empty()))),
                        new TallyOutcome.Refused(List.of(new Finding(TallyRule.IN_THE_FUTURE, OptionalLong.empty()))));
        assertThat(outcomes.getLast()).isInstanceOf(TallyOutcome.Saved.class);
        assertThat(voted(2, 9)).isEqualTo(OptionalInt.of(120));
    }

    @Test
    void asksForAReasonWhereARuleDoes() {
        day.seal(tally(1, at(8, 0), 300));

        assertThat(desk.check(request(1, "9h", "250")))
                .containsExactly(new Finding(TallyRule.LOOKS_PER_HOUR, OptionalLong.of(300)));
        assertThat(desk.keep(List.of(request(1, "9h", "250"))).getFirst()).isInstanceOf(TallyOutcome.Refused.class);
        assertThat(desk.keep(List.of(TallyRequest.of("1", "9h", "250", "đếm lại")))
                        .getFirst())
                .isInstanceOf(TallyOutcome.Saved.class);
    }

    @Test
    void addsAnIncreaseToTheLastCountBeforeIt() {
        day.seal(tally(1, at(8, 0), 100));

        assertThat(desk.cumulative(request(1, "9h", "+20"))).isEqualTo(OptionalInt.of(120));
        assertThat(desk.cumulative(request(1, "9h", "20"))).isEmpty();
        desk.keep(List.of(request(1, "9h", "+20")));

        assertThat(voted(1, 9)).isEqualTo(OptionalInt.of(120));
    }

    @Test
    void addsIncreasesOfOneTextToEachOtherInTheOrderOfTheirTimes() {
        day.seal(tally(1, at(7, 30), 100));

        List<TallyOutcome> outcomes =
                desk(body -> number(1)).keep(List.of(request(1, "9h", "+30"), request(1, "8h", "+20")));

        assertThat(outcomes.stream()
                        .map(outcome -> ((TallyOutcome.Saved) outcome).tally().voted()))
                .containsExactly(150, 120);
    }

    @Test
    void anIncreaseOnNothingIsNoCount() {
        assertThat(desk.cumulative(request(1, "9h", "+20"))).isEmpty();
        assertThat(desk.check(request(1, "9h", "+20")))
                .containsExactly(new Finding(TallyRule.NOT_A_WHOLE_NUMBER, OptionalLong.empty()));
    }

    @Test
    void saysOfEachCountThatItWasNotSavedWhereTheDiskRefuses() {
        InboxDesk onFullDisk = desk(body -> {
            throw new NotSavedException("TB-D02", "no space left", new IOException("no space left"));
        });

        List<TallyOutcome> outcomes = onFullDisk.keep(List.of(request(1, "9h", "5"), request(2, "9h", "6")));

        assertThat(outcomes).containsExactly(new TallyOutcome.NotSaved("TB-D02"), new TallyOutcome.NotSaved("TB-D02"));
    }

    @Test
    void readsATextByTheBoardAsItStands() {
        assertThat(desk.read("KV 3: 120", Optional.of(LocalTime.of(9, 0))).stream()
                        .map(piece -> piece.reading() instanceof Reading.Counted))
                .containsExactly(true);
        assertThat(desk.read("KV 4: 120", Optional.of(LocalTime.of(9, 0))).stream()
                        .map(piece -> piece.reading() instanceof Reading.Counted))
                .containsExactly(false);
    }

    private static TallyRequest request(int station, String time, String voted) {
        return TallyRequest.of(Integer.toString(station), time, voted, "");
    }

    private OptionalInt voted(int station, int hour) {
        return day.board().station(id(station)).orElseThrow().count(at(hour, 0)).stream()
                .mapToInt(Tally::voted)
                .findFirst();
    }

    private static EntryId number(long number) {
        return new EntryId(new UUID(0, number));
    }

    /** What a ledger does with an entry. */
    private interface Keeping {
        EntryId keep(EntryBody body) throws NotSavedException;
    }

    /** A ledger on a real board that keeps as the test wants. */
    private record KeepingLedger(SealedDay day, Keeping keeping) implements Ledger {
        @Override
        public Observable<Board> board() {
            return new Observable<>(day.board());
        }

        @Override
        public Observable<DeskState> state() {
            throw new UnsupportedOperationException("an inbox asks for the board alone");
        }

        @Override
        public Observable<EntryProgress> progress() {
            throw new UnsupportedOperationException("an inbox asks for the board alone");
        }

        @Override
        public List<EntryId> appendAll(List<EntryBody> bodies) {
            throw new UnsupportedOperationException("one at a time here");
        }

        @Override
        public EntryId append(EntryBody body) throws NotSavedException {
            return keeping.keep(body);
        }
    }
}
