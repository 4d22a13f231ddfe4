package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.ledger.EntryBody.EventNoted;
import io.turnoutboard.domain.ledger.EntryBody.ListChangeProposed;
import io.turnoutboard.domain.ledger.EntryBody.ListChanged;
import io.turnoutboard.domain.ledger.EntryBody.ProposalDecided;
import io.turnoutboard.domain.ledger.EntryBody.StationClosed;
import io.turnoutboard.domain.ledger.EntryBody.StationOpened;
import io.turnoutboard.domain.turnout.StationState.Phase;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StationStateTest {
    private final SealedDay day = SealedDay.ofStations(1000, 500, 400).enrolSecond();

    @Test
    void namesTheStationsThatHaveNotOpenedOnTimeFirst() {
        day.seal(new StationOpened(id(1), at(7, 0)));
        note(1, DayEvent.MOBILE_BOX_OUT, at(7, 1));
        day.seal(new StationOpened(id(3), at(7, 3)));

        assertThat(StationState.of(day.board(), at(6, 59))).noneMatch(StationState::isLateToOpen);
        assertThat(StationState.of(day.board(), at(7, 5)).stream().sorted(StationState.BY_URGENCY))
                .extracting(state -> state.station().number())
                .containsExactly(2, 1, 3);
        assertThat(state(2, at(7, 5)).isLateToOpen()).isTrue();
        assertThat(state(3, at(7, 5)).openedLate(at(7, 0))).isTrue();
        assertThat(state(1, at(7, 5)).openedLate(at(7, 0))).isFalse();
    }

    @Test
    void tellsTheOpeningReport() {
        note(1, DayEvent.BOX_SHOWN_EMPTY, at(6, 55));
        day.seal(new StationOpened(id(1), at(7, 0)));
        note(1, DayEvent.FIRST_VOTER, at(7, 2));

        assertThat(state(1, at(7, 5)).opening())
                .isEqualTo(
                        new StationState.Opening(Optional.of(at(7, 0)), Optional.of(at(6, 55)), Optional.of(at(7, 2))));
        assertThat(state(1, at(6, 58)).opening())
                .isEqualTo(new StationState.Opening(Optional.empty(), Optional.of(at(6, 55)), Optional.empty()));
    }

    @Test
    void isInterruptedUntilItResumesAndClosedInTheEnd() {
        day.seal(new StationOpened(id(1), at(7, 0)));
        note(1, DayEvent.INTERRUPTED, at(9, 0));
        assertThat(state(1, at(9, 10)))
                .extracting(StationState::phase, StationState::since, StationState::needsAttention)
                .containsExactly(Phase.INTERRUPTED, at(9, 0), true);

        note(1, DayEvent.RESUMED, at(9, 20));
        day.seal(new StationClosed(id(1), at(19, 0)));
        assertThat(state(1, at(9, 10)).phase()).isEqualTo(Phase.INTERRUPTED);
        assertThat(state(1, at(9, 20)).phase()).isEqualTo(Phase.OPEN);
        assertThat(state(1, at(19, 0)).phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void aMobileBoxIsOverdueAfterAnHourAndNotBefore() {
        day.seal(new StationOpened(id(1), at(7, 0)));
        note(1, DayEvent.MOBILE_BOX_OUT, at(9, 0));

        assertThat(state(1, at(10, 0)).boxOutSince()).contains(at(9, 0));
        assertThat(state(1, at(10, 0)).isBoxOverdue()).isFalse();
        assertThat(state(1, at(10, 1)).isBoxOverdue()).isTrue();
        note(1, DayEvent.MOBILE_BOX_BACK, at(10, 5));
        assertThat(state(1, at(10, 6)).boxOutSince()).isEmpty();
    }

    @Test
    void theListIsToldStageByStage() {
        day.seal(new ListChanged(id(1), change(at(6, 0), 10, 3)));
        day.seal(new StationOpened(id(1), at(7, 0)));
        long added =
                day.seal(new ListChangeProposed(id(1), change(at(9, 0), 5, 0))).seq();
        RollStages waiting = RollStages.of(day.turnout(1), at(10, 0));
        day.sealOfSecond(new ProposalDecided(id(1), at(9, 0), added, true, ""));

        assertThat(waiting)
                .isEqualTo(new RollStages(
                        Roll.ofAllBallots(1000), Roll.ofAllBallots(1007), Roll.ofAllBallots(1007), true, 1));
        assertThat(RollStages.of(day.turnout(1), at(10, 0)))
                .isEqualTo(new RollStages(
                        Roll.ofAllBallots(1000), Roll.ofAllBallots(1007), Roll.ofAllBallots(1012), true, 0));
        assertThat(RollStages.of(day.turnout(1), at(8, 59)).now()).isEqualTo(Roll.ofAllBallots(1007));
    }

    private static RollChange change(Instant at, int added, int removed) {
        return new RollChange(at, Roll.ofAllBallots(added), Roll.ofAllBallots(removed), "lý do");
    }

    private StationState state(int station, Instant moment) {
        return StationState.of(day.turnout(station), day.board(), moment);
    }

    private void note(int station, DayEvent event, Instant at) {
        day.seal(new EventNoted(Optional.of(id(station)), event, at, ""));
    }
}
