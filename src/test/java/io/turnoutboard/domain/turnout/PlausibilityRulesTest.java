package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationKind;
import io.turnoutboard.domain.election.StationRules;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibilityRulesTest {
    private static final int OTHERS = WardPace.ENOUGH;
    private final SealedDay day = SealedDay.ofStations(1000, 1000, 1000, 1000, 1000, 1000);

    /** The first {@code stations} others rise evenly between two times. */
    private void othersRise(int stations, Instant from, int before, Instant to, int after) {
        for (int station = 2; station < 2 + stations; station++) {
            day.seal(tally(station, from, before));
            day.seal(tally(station, to, after));
        }
    }

    private List<Finding> judge(TallyRecorded tally) {
        return TallyRules.judgeOnDesk(KeyedCount.cumulative(tally), day.board(), tally.time());
    }

    private List<Finding> sinceLast(Instant time, int typed) {
        int before = day.turnout(1)
                .latest(time.minusMillis(1))
                .orElseThrow()
                .current()
                .voted();
        KeyedCount keyed = new KeyedCount(tally(1, time, before + typed), CountKind.SINCE_LAST, typed);
        return TallyRules.judgeOnDesk(keyed, day.board(), time);
    }

    @Test
    void aFirstCountIsMeasuredByAnOrdinaryDaySinceItsStationOpened() {
        assertThat(judge(tally(1, at(8, 0), 380))).isEmpty();
        assertThat(judge(tally(1, at(8, 0), 381))).containsExactly(Finding.of(TallyRule.OUT_OF_PROPORTION, 380));
        assertThat(judge(tally(1, at(10, 30), 1000))).isEmpty();

        day.seal(new EntryBody.StationOpened(id(1), at(6, 0)));
        assertThat(judge(tally(1, at(8, 0), 381))).isEmpty();
    }

    @Test
    void theWardsOwnCourseCountsOnceEnoughOthersHaveReported() {
        day.seal(tally(1, at(8, 0), 100));
        othersRise(OTHERS - 1, at(8, 0), 100, at(9, 0), 200);
        assertThat(judge(tally(1, at(9, 0), 401))).isEmpty();

        day.seal(tally(1 + OTHERS, at(8, 0), 100));
        day.seal(tally(1 + OTHERS, at(9, 0), 200));
        assertThat(judge(tally(1, at(9, 0), 400))).isEmpty();
        assertThat(judge(tally(1, at(9, 0), 401))).containsExactly(Finding.of(TallyRule.OUT_OF_PROPORTION, 400));
    }

    @Test
    void oneWrongCountAmongTheOthersDoesNotMoveTheWardsCourse() {
        day.seal(tally(1, at(8, 0), 100));
        othersRise(OTHERS - 1, at(8, 0), 100, at(9, 0), 200);
        day.seal(tally(1 + OTHERS, at(8, 0), 100));
        day.seal(tally(1 + OTHERS, at(9, 0), 1000));

        assertThat(judge(tally(1, at(9, 0), 401))).containsExactly(Finding.of(TallyRule.OUT_OF_PROPORTION, 400));
    }

    @Test
    void aReportThatCatchesUpOverSeveralHoursIsOrdinary() {
        day.seal(tally(1, at(8, 0), 180));

        assertThat(judge(tally(1, at(9, 0), 770))).extracting(Finding::rule).contains(TallyRule.OUT_OF_PROPORTION);
        assertThat(judge(tally(1, at(11, 0), 770))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = StationKind.class,
            names = {"HOSPITAL", "CARE_HOME", "ARMED_UNIT", "DETENTION"})
    void whereAllVoteTogetherNoRiseIsOutOfProportion(StationKind kind) {
        Station plain = SealedDay.station(1);
        day.seal(new EntryBody.StationChanged(new Station(
                plain.id(),
                plain.number(),
                plain.name(),
                plain.place(),
                new StationRules(kind, OpeningHours.BY_LAW, 1, false),
                plain.area(),
                "")));

        assertThat(judge(tally(1, at(7, 30), 1000))).isEmpty();
    }

    @Test
    void aCountThatIsAskedAboutForItsSizeAlreadyIsAskedOnce() {
        day.seal(tally(1, at(9, 0), 300));

        assertThat(judge(tally(1, at(8, 0), 900))).containsExactly(Finding.of(TallyRule.HIGHER_THAN_LATER, 300));
        assertThat(judge(tally(1, at(10, 0), 1001))).containsExactly(Finding.of(TallyRule.OVER_LIST, 1000));
    }

    @ParameterizedTest
    @CsvSource({
        "19, LOWER_THAN_BEFORE",
        "20, LOOKS_PER_HOUR",
        "200, LOOKS_PER_HOUR",
        "201, LOWER_THAN_BEFORE",
        "299, LOWER_THAN_BEFORE"
    })
    void aFallToTheSizeOfARiseLooksLikeACountPerHour(int voted, TallyRule rule) {
        day.seal(tally(1, at(8, 0), 300));
        othersRise(OTHERS, at(8, 0), 100, at(9, 0), 200);

        assertThat(judge(tally(1, at(9, 0), voted))).containsExactly(Finding.of(rule, 300));
    }

    @Test
    void withinAQuarterOfAnHourNothingLooksLikeAnotherKindOfReport() {
        day.seal(tally(1, at(10, 30), 600));

        assertThat(judge(tally(1, at(10, 44), 20))).containsExactly(Finding.of(TallyRule.LOWER_THAN_BEFORE, 600));
        assertThat(judge(tally(1, at(10, 45), 20))).containsExactly(Finding.of(TallyRule.LOOKS_PER_HOUR, 600));
    }

    @ParameterizedTest
    @CsvSource({"300, ", "301, LOOKS_CUMULATIVE", "600, LOOKS_CUMULATIVE", "601, OUT_OF_PROPORTION"})
    void aCountSinceTheLastReportThatFitsAsACumulativeOneIsAskedAbout(int typed, TallyRule rule) {
        day.seal(tally(1, at(8, 0), 300));
        othersRise(OTHERS, at(8, 0), 300, at(9, 0), 400);

        assertThat(sinceLast(at(9, 0), typed))
                .extracting(Finding::rule)
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void aCumulativeCountAddedToTheLastLooksCumulativeRatherThanAboveTheList() {
        day.seal(tally(1, at(14, 0), 840));

        assertThat(sinceLast(at(15, 0), 880)).containsExactly(Finding.of(TallyRule.LOOKS_CUMULATIVE, 840));
        assertThat(sinceLast(at(15, 0), 839)).containsExactly(Finding.of(TallyRule.OVER_LIST, 1000));
    }

    @Test
    void aCumulativeCountIsNeverTakenForOneTwiceAdded() {
        day.seal(tally(1, at(8, 0), 300));
        othersRise(OTHERS, at(8, 0), 300, at(9, 0), 400);
        KeyedCount keyed = KeyedCount.cumulative(tally(1, at(9, 0), 601));

        assertThat(PlausibilityRules.looksCumulative(keyed, day.turnout(1), day.board()))
                .isFalse();
    }

    @Test
    void aReasonAnswersEveryQuestionAndTheSealerAsksNone() {
        TallyRecorded steep = tally(1, at(8, 0), 900);
        TallyRecorded explained = tally(1, at(8, 0), 900, "cả xóm đi sớm", OptionalLong.empty());

        assertThat(judge(steep)).isNotEmpty();
        assertThat(judge(explained)).isEmpty();
        assertThat(TallyRules.judge(steep, day.board(), at(8, 0))).isEmpty();
        assertThat(day.judge(steep)).isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void theSealerTakesAnUnlikelyCorrectionToo() {
        long seen = day.seal(tally(1, at(8, 0), 100)).seq();
        EntryBody.TallyCorrected corrected =
                new EntryBody.TallyCorrected(id(1), at(8, 0), 900, EntryBody.TallyParts.NONE, "đếm lại", seen);

        assertThat(day.judge(corrected)).isEqualTo(Judgement.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatTheSealerEnforcesNeverHoldsAQuestion(long seed) {
        SealedDay any = RandomDay.of(seed, 300);
        List<Finding> enforced = any.lines().stream()
                .flatMap(line -> line.entry().body().decode() instanceof TallyRecorded count
                        ? TallyRules.judge(count, any.board(), line.seal().sealedAt()).stream()
                        : Stream.empty())
                .toList();

        assertThat(enforced).isNotEmpty();
        assertThat(enforced).extracting(finding -> finding.rule().severity()).doesNotContain(TallyRule.Severity.ASKS);
    }

    @Test
    void aCountThatCannotStandIsNotAskedAboutBesides() {
        assertThat(TallyRules.judgeOnDesk(KeyedCount.cumulative(tally(1, at(8, 0), 900)), day.board(), at(7, 30)))
                .containsExactly(Finding.of(TallyRule.IN_THE_FUTURE));
        assertThat(judge(tally(9, at(8, 0), 900))).containsExactly(Finding.of(TallyRule.NO_SUCH_STATION));
    }
}
