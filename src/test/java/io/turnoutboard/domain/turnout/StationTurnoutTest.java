package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.ledger.EntryBody;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class StationTurnoutTest {
    private final SealedDay day = SealedDay.ofStations(1000);

    @Test
    void theListChangesFromEachChangesOwnTimeOnInWhateverOrderTheyWereKeyed() {
        change(at(9, 0), new Roll(5, 5, 4), Roll.EMPTY);
        change(at(7, 30), Roll.EMPTY, Roll.ofAllBallots(10));
        change(at(9, 0), Roll.ofAllBallots(1), Roll.EMPTY);

        assertThat(roll(at(7, 29))).isEqualTo(Roll.ofAllBallots(1000));
        assertThat(roll(at(7, 30))).isEqualTo(Roll.ofAllBallots(990));
        assertThat(roll(at(9, 0).minusMillis(1))).isEqualTo(Roll.ofAllBallots(990));
        assertThat(roll(at(9, 0))).isEqualTo(new Roll(996, 996, 995));
        assertThat(roll(Instant.MAX)).isEqualTo(new Roll(996, 996, 995));
    }

    @Test
    void cellsStandInTheOrderOfTheDayWhateverTheOrderOfKeying() {
        day.seal(tally(1, at(10, 30), 500));
        day.seal(tally(1, at(8, 0), 100));
        day.seal(tally(1, at(9, 17), 300));

        assertThat(day.turnout(1).cells()).extracting(SlotCell::asOf).containsExactly(at(8, 0), at(9, 17), at(10, 30));
        assertThat(day.turnout(1).latest(at(7, 59))).isEmpty();
        assertThat(day.turnout(1).latest(at(9, 17))).hasValue(day.cell(1, at(9, 17)));
        assertThat(day.turnout(1).latest(at(10, 29))).hasValue(day.cell(1, at(9, 17)));
        assertThat(day.turnout(1).latest(Instant.MAX)).hasValue(day.cell(1, at(10, 30)));
        assertThat(day.turnout(1).cell(at(9, 16))).isEmpty();
    }

    @Test
    void reachingTheWholeListNeverClosesAStation() {
        day.seal(new EntryBody.StationOpened(id(1), at(7, 0)));
        day.seal(tally(1, at(10, 0), 1000));
        assertThat(day.turnout(1).openedAt()).hasValue(at(7, 0));
        assertThat(day.turnout(1).closedAt()).isEmpty();

        day.seal(new EntryBody.StationClosed(id(1), at(19, 0)));
        assertThat(day.turnout(1).closedAt()).hasValue(at(19, 0));
    }

    @Test
    void aNewDescriptionKeepsTheOldOneAndEveryCount() {
        day.seal(tally(1, at(8, 0), 100));
        var before = day.turnout(1);
        var renamed = SealedDay.station(1, new OpeningHours(LocalTime.of(6, 0), LocalTime.of(19, 0)));
        long seq = day.seal(new EntryBody.StationChanged(renamed)).seq();

        assertThat(day.turnout(1).station()).isEqualTo(renamed);
        assertThat(day.turnout(1).cells()).isEqualTo(before.cells());
        assertThat(day.turnout(1).knownAt(seq - 1)).hasValue(before);
    }

    private Roll roll(Instant moment) {
        return day.turnout(1).rollAt(moment);
    }

    private void change(Instant at, Roll added, Roll removed) {
        assertThat(day.seal(new EntryBody.ListChanged(id(1), new RollChange(at, added, removed, "thay đổi")))
                        .reason())
                .isEmpty();
    }
}
