package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TallyRulesTest {
    private final SealedDay day = SealedDay.ofStations(1000, 500);

    @Test
    void anOrdinaryCountBreaksNoRule() {
        day.seal(tally(1, at(9, 0), 300));

        assertThat(judge(tally(1, at(10, 0), 400))).isEmpty();
        assertThat(judge(tally(1, at(10, 0), 300))).isEmpty();
        assertThat(judge(tally(1, at(10, 0), 1000))).isEmpty();
    }

    @Test
    void aCountOfAnUnknownStationStops() {
        assertThat(judge(tally(9, at(10, 0), 1))).containsExactly(Finding.of(TallyRule.NO_SUCH_STATION));
    }

    @Test
    void aCountOfTheFutureStopsOnlyBeyondTheClocksTolerance() {
        Instant now = at(10, 0);
        assertThat(TallyRules.judge(tally(1, at(10, 2), 5), day.board(), now)).isEmpty();
        assertThat(TallyRules.judge(tally(1, at(10, 2).plusMillis(1), 5), day.board(), now))
                .containsExactly(Finding.of(TallyRule.IN_THE_FUTURE));
    }

    @Test
    void aCountBeforeItsStationOpensStops() {
        assertThat(judge(tally(1, at(7, 0), 0))).isEmpty();
        assertThat(judge(tally(1, at(7, 0).minusMillis(1), 0))).containsExactly(Finding.of(TallyRule.BEFORE_OPENING));
    }

    @Test
    void theHoursBelongToTheStationAndAnEarlierRealOpeningCounts() {
        day.seal(new EntryBody.StationChanged(
                SealedDay.station(2, new OpeningHours(LocalTime.of(5, 30), LocalTime.of(19, 0)))));
        assertThat(judge(tally(2, at(5, 30), 3))).isEmpty();
        assertThat(judge(tally(2, at(5, 29), 3))).containsExactly(Finding.of(TallyRule.BEFORE_OPENING));

        day.seal(new EntryBody.StationOpened(id(1), at(6, 45)));
        assertThat(judge(tally(1, at(6, 45), 3))).isEmpty();
        assertThat(judge(tally(1, at(6, 44), 3))).containsExactly(Finding.of(TallyRule.BEFORE_OPENING));
    }

    @Test
    void aLateOpeningDoesNotMoveTheHours() {
        day.seal(new EntryBody.StationOpened(id(1), at(7, 20)));

        assertThat(judge(tally(1, at(7, 10), 0))).isEmpty();
    }

    @Test
    void partsAreNeverMoreThanTheCountNorNegative() {
        assertThat(judge(parts(10, 10, 10))).isEmpty();
        assertThat(judge(parts(10, 11, 0))).containsExactly(Finding.of(TallyRule.PARTS_EXCEED_COUNT, 10));
        assertThat(judge(parts(10, 0, 11))).containsExactly(Finding.of(TallyRule.PARTS_EXCEED_COUNT, 10));
        assertThat(judge(parts(10, -1, 0))).containsExactly(Finding.of(TallyRule.NEGATIVE));
        assertThat(judge(parts(10, 0, -1))).containsExactly(Finding.of(TallyRule.NEGATIVE));
    }

    @Test
    void moreThanTheListNeedsAReason() {
        assertThat(judge(tally(1, at(10, 0), 1001))).containsExactly(Finding.of(TallyRule.OVER_LIST, 1000));
        assertThat(judge(tally(1, at(10, 0), 1001, "bổ sung 1", OptionalLong.empty())))
                .isEmpty();
        assertThat(judge(tally(1, at(10, 0), 1001, " ", OptionalLong.empty()))).hasSize(1);
    }

    @Test
    void theListIsTheOneOfTheCountsOwnTime() {
        day.seal(new EntryBody.ListChanged(
                id(1), new RollChange(at(9, 30), Roll.ofAllBallots(10), Roll.EMPTY, "bổ sung")));

        assertThat(judge(tally(1, at(9, 29), 1005))).containsExactly(Finding.of(TallyRule.OVER_LIST, 1000));
        assertThat(judge(tally(1, at(9, 30), 1005))).isEmpty();
    }

    @Test
    void lowerThanBeforeOrHigherThanLaterNeedsAReason() {
        day.seal(tally(1, at(9, 0), 300));
        day.seal(tally(1, at(11, 0), 500));

        assertThat(judge(tally(1, at(10, 0), 299))).containsExactly(Finding.of(TallyRule.LOWER_THAN_BEFORE, 300));
        assertThat(judge(tally(1, at(10, 0), 501))).containsExactly(Finding.of(TallyRule.HIGHER_THAN_LATER, 500));
        assertThat(judge(tally(1, at(12, 0), 499))).containsExactly(Finding.of(TallyRule.LOWER_THAN_BEFORE, 500));
        assertThat(judge(tally(1, at(10, 0), 299, "đính chính", OptionalLong.empty())))
                .isEmpty();
    }

    @Test
    void anotherNumberForACountedMomentNeedsAReasonAndTheSameNumberDoesNot() {
        day.seal(tally(1, at(9, 0), 300));

        Instant soon = at(9, 59);
        assertThat(TallyRules.judge(tally(1, at(9, 0), 310), day.board(), soon))
                .containsExactly(Finding.of(TallyRule.REPLACES_A_COUNT, 300));
        assertThat(TallyRules.judge(tally(1, at(9, 0), 300), day.board(), soon)).isEmpty();
    }

    @Test
    void anHourAfterItsTimeAnotherNumberIsACorrectionAndAFirstCountMayStillCome() {
        day.seal(tally(1, at(9, 0), 300));
        TallyRecorded other = tally(1, at(9, 0), 310, "đính chính", OptionalLong.empty());

        assertThat(TallyRules.judge(other, day.board(), at(10, 0).minusMillis(1)))
                .isEmpty();
        assertThat(TallyRules.judge(other, day.board(), at(10, 0))).containsExactly(Finding.of(TallyRule.LOCKED, 300));
        assertThat(TallyRules.judge(tally(2, at(9, 0), 310), day.board(), at(18, 0)))
                .isEmpty();
    }

    @Test
    void menAndWomenAreTheWholeCountAndOneOfThemAPartOfIt() {
        assertThat(judge(sexes(300, OptionalInt.of(140), OptionalInt.of(160)))).isEmpty();
        assertThat(judge(sexes(300, OptionalInt.of(140), OptionalInt.of(161))))
                .containsExactly(Finding.of(TallyRule.SEXES_DIFFER, 301));
        assertThat(judge(sexes(300, OptionalInt.of(140), OptionalInt.empty()))).isEmpty();
        assertThat(judge(sexes(300, OptionalInt.empty(), OptionalInt.of(301))))
                .containsExactly(Finding.of(TallyRule.SEXES_DIFFER, 301));
    }

    private static TallyRecorded sexes(int voted, OptionalInt men, OptionalInt women) {
        return new TallyRecorded(
                id(1),
                at(10, 0),
                voted,
                new TallyParts(OptionalInt.empty(), OptionalInt.empty(), men, women),
                "",
                OptionalLong.empty());
    }

    @Test
    void namesEveryRuleThatACountBreaksStopsFirst() {
        day.seal(tally(1, at(9, 0), 1000));
        day.setSealersClock(at(9, 5));

        assertThat(TallyRules.judge(tally(1, at(10, 0), 999), day.board(), at(9, 5)))
                .containsExactly(Finding.of(TallyRule.IN_THE_FUTURE), Finding.of(TallyRule.LOWER_THAN_BEFORE, 1000));
    }

    @Test
    void aCountIsUpToDateWhenItsAuthorSawTheCellOrAgreesWithIt() {
        long seen = day.seal(tally(1, at(9, 0), 300)).seq();

        assertThat(TallyRules.isUpToDate(tally(1, at(10, 0), 5), day.board())).isTrue();
        assertThat(TallyRules.isUpToDate(tally(1, at(9, 0), 310, "", OptionalLong.of(seen)), day.board()))
                .isTrue();
        assertThat(TallyRules.isUpToDate(tally(1, at(9, 0), 310, "", OptionalLong.empty()), day.board()))
                .isFalse();
        assertThat(TallyRules.isUpToDate(tally(1, at(9, 0), 310, "", OptionalLong.of(seen - 1)), day.board()))
                .isFalse();
        assertThat(TallyRules.isUpToDate(tally(1, at(9, 0), 300), day.board())).isTrue();
    }

    @Test
    void everyRuleHasACodeOfItsOwn() {
        assertThat(Arrays.stream(TallyRule.values()).map(TallyRule::code))
                .containsExactly(
                        "TB-R01", "TB-R02", "TB-R03", "TB-R04", "TB-R05", "TB-R06", "TB-R07", "TB-R08", "TB-R09",
                        "TB-R11", "TB-R12", "TB-R13", "TB-R14", "TB-R15", "TB-R16", "TB-R17", "TB-R18", "TB-R19",
                        "TB-R20", "TB-R21", "TB-R22", "TB-R23");
    }

    private static TallyRecorded parts(int voted, int mobileBox, int added) {
        return new TallyRecorded(
                id(1),
                at(10, 0),
                voted,
                new TallyParts(OptionalInt.of(mobileBox), OptionalInt.of(added)),
                "",
                OptionalLong.empty());
    }

    private List<Finding> judge(TallyRecorded tally) {
        return TallyRules.judge(tally, day.board(), SealedDay.at(14, 0));
    }
}
