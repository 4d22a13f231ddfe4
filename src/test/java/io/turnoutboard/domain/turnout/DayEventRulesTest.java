package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.election.DayEvent.BOX_SHOWN_EMPTY;
import static io.turnoutboard.domain.election.DayEvent.FIRST_VOTER;
import static io.turnoutboard.domain.election.DayEvent.INCIDENT;
import static io.turnoutboard.domain.election.DayEvent.INTERRUPTED;
import static io.turnoutboard.domain.election.DayEvent.MOBILE_BOX_BACK;
import static io.turnoutboard.domain.election.DayEvent.MOBILE_BOX_OUT;
import static io.turnoutboard.domain.election.DayEvent.RESUMED;
import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.ledger.EntryBody.EventNoted;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DayEventRulesTest {
    private final SealedDay day = SealedDay.ofStations(1000, 500);

    @ParameterizedTest
    @EnumSource(
            value = DayEvent.class,
            names = {"BOX_SHOWN_EMPTY", "FIRST_VOTER"})
    void whatCanBeOnceIsNotedOnceAStation(DayEvent event) {
        day.seal(noted(1, event, ""));

        assertThat(day.judge(noted(1, event, ""))).isEqualTo(Judgement.refused("TB-L11"));
        assertThat(day.judge(noted(2, event, ""))).isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void votingIsResumedOnlyAfterAnInterruptionAndInterruptedAgainOnlyAfterThat() {
        assertThat(day.judge(noted(1, RESUMED, ""))).isEqualTo(Judgement.refused("TB-L19"));
        day.seal(noted(1, INTERRUPTED, "mất điện"));
        assertThat(day.turnout(1).day().isInterrupted()).isTrue();
        assertThat(day.judge(noted(1, INTERRUPTED, ""))).isEqualTo(Judgement.refused("TB-L19"));
        assertThat(day.judge(noted(2, RESUMED, ""))).as("another station").isEqualTo(Judgement.refused("TB-L19"));

        day.seal(noted(1, RESUMED, ""));
        assertThat(day.turnout(1).day().isInterrupted()).isFalse();
        assertThat(day.judge(noted(1, RESUMED, ""))).isEqualTo(Judgement.refused("TB-L19"));
        assertThat(day.judge(noted(1, INTERRUPTED, ""))).isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void aMobileBoxComesBackOnlyWhenItIsOut() {
        assertThat(day.judge(noted(1, MOBILE_BOX_BACK, ""))).isEqualTo(Judgement.refused("TB-L19"));
        day.seal(noted(1, MOBILE_BOX_OUT, ""));
        assertThat(day.judge(noted(1, MOBILE_BOX_OUT, ""))).isEqualTo(Judgement.refused("TB-L19"));
        assertThat(day.judge(noted(1, INTERRUPTED, ""))).as("another matter").isEqualTo(Judgement.ACCEPTED);

        day.seal(noted(1, MOBILE_BOX_BACK, ""));
        assertThat(day.turnout(1).day().isMobileBoxOut()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = DayEvent.class,
            names = {"INCIDENT", "DIRECTION_ASKED", "DIRECTION_GIVEN"})
    void whatIsSaidInWordsNeedsThemAndMayBeOfTheWard(DayEvent event) {
        assertThat(day.judge(noted(1, event, " "))).isEqualTo(Judgement.refused("TB-L01"));
        assertThat(day.judge(noted(1, event, "mưa lớn"))).isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(ofWard(event, " "))).isEqualTo(Judgement.refused("TB-L01"));
        assertThat(day.judge(ofWard(event, "mưa lớn"))).isEqualTo(Judgement.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = DayEvent.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INCIDENT", "DIRECTION_ASKED", "DIRECTION_GIVEN"})
    void whatHappensAtAStationIsNotOfTheWard(DayEvent event) {
        assertThat(day.judge(ofWard(event, "x"))).isEqualTo(Judgement.refused("TB-R05"));
    }

    @Test
    void anEventIsOfAKnownStationAndNotInTheFuture() {
        assertThat(day.judge(noted(9, FIRST_VOTER, ""))).isEqualTo(Judgement.refused("TB-R05"));
        assertThat(day.judge(noted(9, INCIDENT, "mưa"))).isEqualTo(Judgement.refused("TB-R05"));

        day.setSealersClock(at(8, 0));
        assertThat(day.judge(shownEmpty(at(8, 2)))).isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(shownEmpty(at(8, 2).plusMillis(1)))).isEqualTo(Judgement.refused("TB-R03"));
    }

    private static EventNoted noted(int station, DayEvent event, String text) {
        return new EventNoted(Optional.of(id(station)), event, at(8, 0), text);
    }

    private static EventNoted shownEmpty(Instant when) {
        return new EventNoted(Optional.of(id(1)), BOX_SHOWN_EMPTY, when, "");
    }

    private static EventNoted ofWard(DayEvent event, String text) {
        return new EventNoted(Optional.empty(), event, at(8, 0), text);
    }
}
