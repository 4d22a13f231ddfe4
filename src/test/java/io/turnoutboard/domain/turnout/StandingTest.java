package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.ledger.EntryBody;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private final SealedDay day = SealedDay.ofStations(1000, 500, 0, 20_001);

    @Test
    void totalsAreTheSumsOfTheirRows() {
        day.seal(tally(1, at(9, 0), 300));
        day.seal(tally(2, at(9, 30), 250));
        day.seal(tally(1, at(10, 0), 400));
        Standing standing = day.board().asOf(at(10, 2));

        assertThat(standing.stations())
                .extracting(row -> row.station().number())
                .containsExactly(1, 2, 3, 4);
        assertThat(standing.stations()).extracting(StationStanding::votedOrZero).containsExactly(400, 250, 0, 0);
        assertThat(standing.voted()).isEqualTo(650);
        assertThat(standing.list()).isEqualTo(21_501);
        assertThat(standing.rate()).isEqualTo(Rate.of(650, 21_501));
    }

    @Test
    void theTimeBesideTheFiguresIsTheLatestCountsAndNotTheMomentOfLooking() {
        assertThat(day.board().asOf(at(9, 45)).figuresTime()).isEmpty();
        day.seal(tally(1, at(9, 0), 300));
        day.seal(tally(2, at(9, 30), 250));

        assertThat(day.board().asOf(at(9, 45)).figuresTime()).hasValue(at(9, 30));
        assertThat(day.board().asOf(at(9, 29)).figuresTime()).hasValue(at(9, 0));
        assertThat(day.board().asOf(at(20, 0)).figuresTime()).hasValue(at(9, 30));
    }

    @Test
    void withoutACountThereIsNoNumberAndNoRate() {
        Standing standing = day.board().asOf(at(9, 45));

        assertThat(standing.rate()).isEmpty();
        assertThat(day.standing(1, at(9, 45)).count()).isEmpty();
        assertThat(day.standing(1, at(9, 45)).rate()).isEmpty();
        assertThat(standing.changeSinceLastSlot()).isEmpty();
    }

    @Test
    void eachMomentHasTheListOfThatMoment() {
        day.seal(new EntryBody.ListChanged(
                id(1), new RollChange(at(9, 30), Roll.ofAllBallots(10), Roll.EMPTY, "bổ sung")));

        assertThat(day.standing(1, at(9, 29)).list()).isEqualTo(1000);
        assertThat(day.standing(1, at(9, 30)).list()).isEqualTo(1010);
        assertThat(day.board().asOf(at(9, 30)).list()).isEqualTo(21_511);
    }

    @ParameterizedTest
    @CsvSource({
        "07:59:59.999, NOT_OPEN",
        "08:00:00, DUE",
        "08:04:59.999, DUE",
        "08:05:00, LATE",
        "08:59:59, LATE",
        "09:00:00, DUE",
        "09:05:00, LATE",
        "23:00:00, LATE"
    })
    void aReportIsAwaitedFromTheCutOffAndLateAfterItsGrace(LocalTime time, StationStatus status) {
        Instant moment = SealedDay.DATE.atTime(time).atZone(SealedDay.ZONE).toInstant();
        assertThat(day.standing(1, moment).status()).isEqualTo(status);
    }

    @Test
    void theGraceIsTheSameAtACutOffOfAnyMinute() {
        for (int minute = 0; minute < 60; minute++) {
            day.seal(new EntryBody.SlotsPlanned(new SlotPlan(List.of(Slot.of(8, minute), Slot.of(11, 30)))));
            Instant late = at(8, minute).plus(StationStanding.GRACE);
            assertThat(day.standing(1, at(8, minute).minusMillis(1)).status()).isEqualTo(StationStatus.NOT_OPEN);
            assertThat(day.standing(1, at(8, minute)).status()).isEqualTo(StationStatus.DUE);
            assertThat(day.standing(1, late.minusMillis(1)).status()).isEqualTo(StationStatus.DUE);
            assertThat(day.standing(1, late).status()).isEqualTo(StationStatus.LATE);
        }
        assertThat(StationStanding.GRACE).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void theDayAfterTheLastCutOffIsStillMissingAndTheDayBeforeNothingIs() {
        assertThat(day.standing(1, at(10, 0).plus(Duration.ofDays(1))).status()).isEqualTo(StationStatus.LATE);
        assertThat(day.standing(1, at(10, 0).minus(Duration.ofDays(1))).status())
                .isEqualTo(StationStatus.NOT_OPEN);
    }

    @Test
    void aCountAfterTheCutOffBeforeIsTheReportWhateverItsMinute() {
        day.seal(tally(1, at(9, 0), 300));
        day.seal(tally(2, at(9, 1), 100));

        assertThat(day.standing(1, at(9, 10)).status()).isEqualTo(StationStatus.REPORTED);
        assertThat(day.standing(1, at(10, 10)).status()).isEqualTo(StationStatus.LATE);
        assertThat(day.standing(2, at(10, 10)).status()).isEqualTo(StationStatus.REPORTED);
        assertThat(day.board().asOf(at(10, 10)))
                .extracting(Standing::reported, Standing::late)
                .containsExactly(1L, 3L);
    }

    @Test
    void reachesTheWholeListOnlyWhenEqual() {
        day.seal(tally(2, at(9, 0), 499));
        assertThat(day.standing(2, at(9, 0)).status()).isEqualTo(StationStatus.REPORTED);

        day.seal(day.correction(2, at(9, 0), 500));
        assertThat(day.standing(2, at(9, 0)).status()).isEqualTo(StationStatus.REACHED_100);
        assertThat(day.standing(2, at(12, 0)).status()).isEqualTo(StationStatus.REACHED_100);
        assertThat(day.board().asOf(at(9, 0)).at100()).isEqualTo(1);

        day.seal(day.correction(2, at(9, 0), 501));
        assertThat(day.standing(2, at(9, 0)).status()).isEqualTo(StationStatus.OVER_LIST);
        assertThat(day.standing(2, at(9, 0)).overList()).isEqualTo(1);
        assertThat(day.board().asOf(at(9, 0)).at100()).isZero();
    }

    @Test
    void nobodyOfNobodyIsNotTheWholeList() {
        day.seal(tally(3, at(9, 0), 0));

        assertThat(day.standing(3, at(9, 0)).status()).isEqualTo(StationStatus.REPORTED);
        assertThat(day.board().asOf(at(9, 0)).at100()).isZero();
        assertThat(day.board().asOf(at(9, 0)).underHalf()).isZero();
    }

    @Test
    void halfOfTheListIsNotOverHalfAndOneHeadMoreIs() {
        day.seal(tally(2, at(9, 0), 250));
        day.seal(tally(4, at(9, 0), 10_000));
        assertThat(day.board().asOf(at(9, 0)).underHalf()).isEqualTo(2);

        day.seal(day.correction(2, at(9, 0), 251));
        day.seal(day.correction(4, at(9, 0), 10_001));
        assertThat(day.standing(4, at(9, 0)).rate()).hasValue(new Rate(5_000));
        assertThat(day.board().asOf(at(9, 0)).underHalf()).isZero();
    }

    @Test
    void aDisputeIsShownUntilItIsDecided() {
        day.seal(tally(1, at(9, 0), 300));
        long stale =
                day.seal(tally(1, at(9, 0), 310, "khác", OptionalLong.empty())).seq();
        assertThat(day.standing(1, at(9, 0)).status()).isEqualTo(StationStatus.DISPUTED);
        assertThat(day.standing(1, at(8, 59)).status()).isEqualTo(StationStatus.LATE);
        assertThat(day.board().asOf(at(9, 0)))
                .extracting(Standing::disputed, Standing::voted)
                .containsExactly(1L, 300L);

        day.seal(new EntryBody.ConflictResolved(id(1), at(9, 0), stale, "gọi lại"));
        assertThat(day.standing(1, at(9, 0)).status()).isEqualTo(StationStatus.REPORTED);
        assertThat(day.board().asOf(at(9, 0)).voted()).isEqualTo(310);
    }

    @Test
    void theChangeIsMeasuredFromTheCutOffBeforeTheFigures() {
        day.seal(tally(1, at(8, 0), 100));
        assertThat(day.board().asOf(at(8, 1)).changeSinceLastSlot()).isEmpty();

        day.seal(tally(1, at(9, 0), 300));
        day.seal(tally(2, at(9, 0), 50));
        assertThat(day.board().asOf(at(9, 1)).changeSinceLastSlot()).hasValue(250L);
        assertThat(day.board().asOf(at(9, 1)).comparedWith(day.board())).hasValue(Slot.of(8, 0));
        assertThat(day.board().asOf(at(10, 1)).changeSinceLastSlot()).hasValue(250L);

        day.seal(tally(1, at(9, 30), 290, "đính chính", OptionalLong.empty()));
        assertThat(day.board().asOf(at(9, 31)).changeSinceLastSlot()).hasValue(-10L);
        assertThat(day.board().asOf(at(9, 31)).comparedWith(day.board())).hasValue(Slot.of(9, 0));
    }
}
