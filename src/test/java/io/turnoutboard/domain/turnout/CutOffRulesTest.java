package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutOffRulesTest {
    private static final int STATIONS = 6;
    private final SealedDay day = SealedDay.ofStations(1000, 1000, 1000, 1000, 1000, 1000);

    /** Stations 2 to {@code last} report a cut-off. */
    private void others(int last, int hour, int voted) {
        for (int station = 2; station <= last; station++) {
            day.seal(tally(station, at(hour, 0), voted));
        }
    }

    private void stationOne(int voted, int... hours) {
        for (int hour : hours) {
            day.seal(tally(1, at(hour, 0), voted));
        }
    }

    private List<Finding> judge(Instant time, int voted) {
        TallyRecorded tally = tally(1, time, voted);
        return TallyRules.judgeOnDesk(KeyedCount.cumulative(tally), day.board(), time);
    }

    private void othersMoveFrom9To11(int last, int by) {
        others(last, 9, 300);
        others(last, 10, 300 + by / 2);
        others(last, 11, 300 + by);
    }

    @ParameterizedTest
    @CsvSource({"19, false", "20, true"})
    void anUnchangedCountIsAskedAboutWhenTheOthersMoved(int by, boolean asked) {
        stationOne(300, 9, 10);
        othersMoveFrom9To11(STATIONS, by);

        assertThat(judge(at(11, 0), 300)).isEqualTo(asked ? List.of(Finding.of(TallyRule.UNCHANGED, 300)) : List.of());
        assertThat(judge(at(11, 0), 301)).isEmpty();
    }

    @Test
    void theSealerTakesAnUnchangedCountAndOneAfterAMissedCutOff() {
        stationOne(300, 9, 10);
        othersMoveFrom9To11(STATIONS, 200);
        others(STATIONS, 12, 600);

        assertThat(judge(at(11, 0), 300)).isNotEmpty();
        assertThat(day.judge(tally(1, at(11, 0), 300))).isEqualTo(Judgement.ACCEPTED);
        assertThat(judge(at(12, 0), 600)).isNotEmpty();
        assertThat(day.judge(tally(1, at(12, 0), 600))).isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void oneCutOffWithoutChangeIsOrdinary() {
        stationOne(290, 9);
        stationOne(300, 10);
        othersMoveFrom9To11(STATIONS, 200);

        assertThat(judge(at(11, 0), 300)).isEmpty();
    }

    @Test
    void aCutOffThatWasNotReportedIsNotAnUnchangedOne() {
        stationOne(300, 9);
        othersMoveFrom9To11(STATIONS, 200);

        assertThat(judge(at(11, 0), 300)).containsExactly(Finding.of(TallyRule.LATER_SLOT_FIRST));
    }

    @Test
    void tooFewOthersSayNothing() {
        stationOne(300, 9, 10);
        othersMoveFrom9To11(STATIONS - 1, 200);

        assertThat(judge(at(11, 0), 300)).isEmpty();
    }

    @Test
    void whereAllHaveVotedNothingChangesAndNothingIsMissed() {
        stationOne(1000, 9);
        stationOne(1000, 10);
        others(STATIONS, 9, 300);
        others(STATIONS, 10, 500);
        others(STATIONS, 11, 600);

        assertThat(judge(at(11, 0), 1000)).isEmpty();
        assertThat(judge(at(14, 0), 1000)).isEmpty();
    }

    @Test
    void whereFewAreLeftNobodyIsMissed() {
        stationOne(980, 9, 10);
        othersMoveFrom9To11(STATIONS, 500);

        assertThat(judge(at(11, 0), 980)).isEmpty();
    }

    @Test
    void whileVotingIsInterruptedOrOverNothingChanges() {
        stationOne(300, 9, 10);
        othersMoveFrom9To11(STATIONS, 200);
        day.setSealersClock(at(11, 0));
        day.seal(new EntryBody.EventNoted(Optional.of(id(1)), DayEvent.INTERRUPTED, at(9, 30), "mất điện"));
        assertThat(judge(at(11, 0), 300)).isEmpty();

        day.seal(new EntryBody.EventNoted(Optional.of(id(1)), DayEvent.RESUMED, at(10, 30), ""));
        assertThat(judge(at(11, 0), 300)).isEmpty();
    }

    @Test
    void afterAStationClosedNothingChanges() {
        stationOne(300, 9, 10);
        othersMoveFrom9To11(STATIONS, 200);
        day.seal(new EntryBody.StationClosed(id(1), at(11, 0)));

        assertThat(judge(at(11, 0), 300)).isEmpty();
    }

    @Test
    void afterTheLawfulHourNothingChangesButWhereAStationClosesLater() {
        stationOne(300, 18, 19);
        others(STATIONS, 18, 300);
        others(STATIONS, 19, 500);
        assertThat(judge(at(19, 10), 300)).isEmpty();

        day.seal(new EntryBody.StationChanged(
                SealedDay.station(1, new OpeningHours(LocalTime.of(7, 0), LocalTime.of(20, 0)))));
        assertThat(judge(at(19, 10), 300)).containsExactly(Finding.of(TallyRule.UNCHANGED, 300));
    }

    @ParameterizedTest
    @CsvSource({"3, false", "4, true"})
    void aMissedCutOffIsAskedAboutWhenMostOthersReportedIt(int last, boolean asked) {
        stationOne(180, 8);
        others(STATIONS, 8, 180);
        others(last, 9, 360);

        assertThat(judge(at(10, 0), 500))
                .isEqualTo(asked ? List.of(Finding.of(TallyRule.LATER_SLOT_FIRST)) : List.of());
    }

    @Test
    void aCountAFewMinutesAfterTheCutOffIsItsReport() {
        day.seal(tally(1, at(9, 10), 380));
        others(STATIONS, 8, 180);
        others(STATIONS, 9, 360);

        assertThat(judge(at(10, 0), 500)).isEmpty();
    }

    @Test
    void betweenCutOffsACountIsTheLateReportOfTheLastOne() {
        stationOne(180, 8);
        others(STATIONS, 8, 180);
        others(STATIONS, 9, 360);

        assertThat(judge(at(9, 20), 400)).isEmpty();
    }

    @Test
    void aFirstCountIsAskedAboutOnlyWhereAnEarlierOneWasDue() {
        others(STATIONS, 8, 180);
        assertThat(judge(at(8, 0), 180)).isEmpty();
        assertThat(judge(at(9, 0), 360)).containsExactly(Finding.of(TallyRule.LATER_SLOT_FIRST));

        day.seal(new EntryBody.StationOpened(id(1), at(8, 0)));
        assertThat(judge(at(9, 0), 180)).isEmpty();
    }

    @Test
    void aWardThatLetACutOffGoByIsNotAskedStationByStation() {
        assertThat(judge(at(10, 0), 500)).isEmpty();

        stationOne(180, 8);
        others(STATIONS, 8, 180);
        assertThat(judge(at(10, 0), 500)).isEmpty();
    }
}
