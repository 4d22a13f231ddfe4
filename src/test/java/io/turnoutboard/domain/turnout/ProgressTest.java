package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.ledger.EntryBody;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final SealedDay day = SealedDay.ofStations(1000, 500);

    @Test
    void hasAPointForEachCutOffThatWasReported() {
        day.seal(tally(1, at(8, 0), 100));
        day.seal(tally(2, at(8, 0), 40));
        day.seal(tally(1, at(9, 0), 300));
        day.seal(tally(2, at(9, 0), 90));

        assertThat(until(at(9, 30)))
                .containsExactly(
                        new ProgressPoint(at(7, 0), at(8, 0), 140, 140, 1500, 2, 2),
                        new ProgressPoint(at(8, 0), at(9, 0), 250, 390, 1500, 2, 2));
    }

    @Test
    void aStationThatMissedACutOffKeepsItsLastCountAndThePointSaysThatItIsIncomplete() {
        day.seal(tally(1, at(8, 0), 100));
        day.seal(tally(2, at(8, 0), 40));
        day.seal(tally(1, at(9, 0), 300));
        ProgressPoint nine = until(at(9, 0)).getLast();

        assertThat(nine).isEqualTo(new ProgressPoint(at(8, 0), at(9, 0), 200, 340, 1500, 1, 2));
        assertThat(nine.isComplete()).isFalse();
    }

    @Test
    void aStationThatHasTheWholeListNeedsNotReportAgain() {
        day.seal(tally(1, at(8, 0), 100));
        day.seal(tally(2, at(8, 0), 500));
        day.seal(tally(1, at(9, 0), 300));

        assertThat(until(at(9, 0)).getLast().isComplete()).isTrue();
    }

    @Test
    void aCutOffWithoutNewsIsLeftOutAndTheNextOneCoversBoth() {
        day.seal(tally(1, at(8, 0), 100));
        day.seal(tally(1, at(10, 0), 300));

        assertThat(until(at(10, 0)))
                .containsExactly(
                        new ProgressPoint(at(7, 0), at(8, 0), 100, 100, 1500, 1, 2),
                        new ProgressPoint(at(8, 0), at(10, 0), 200, 300, 1500, 1, 2));
    }

    @Test
    void goesNoFurtherThanTheMomentAndMayFollowOneStationAlone() {
        day.seal(tally(1, at(8, 0), 100));
        day.seal(tally(2, at(8, 0), 40));
        day.seal(tally(1, at(9, 0), 300));

        assertThat(until(at(9, 0).minusMillis(1))).hasSize(1);
        assertThat(Progress.until(day.board(), at(9, 0), Optional.of(id(2))))
                .containsExactly(new ProgressPoint(at(7, 0), at(8, 0), 40, 40, 500, 1, 1));
        assertThat(until(at(7, 0))).isEmpty();
    }

    @Test
    void aStationThatOpensBeforeTheOthersIsInTheCourseFromItsOwnOpening() {
        day.seal(new EntryBody.StationChanged(
                SealedDay.station(2, new OpeningHours(LocalTime.of(5, 0), LocalTime.of(19, 0)))));
        day.seal(new EntryBody.SlotsPlanned(new SlotPlan(List.of(Slot.of(6, 0), Slot.of(8, 0)))));
        day.seal(tally(2, at(5, 55), 60));

        assertThat(until(at(8, 0))).containsExactly(new ProgressPoint(at(5, 0), at(6, 0), 60, 60, 1500, 1, 2));
    }

    private List<ProgressPoint> until(Instant moment) {
        return Progress.until(day.board(), moment, Optional.empty());
    }
}
