package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.EntryBody.TallyCorrected;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyWithdrawn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cut-offs each hour from 8h to 19h: the first three columns are 8h, 9h and 10h. */
class SlotGridTest {
    private static final int EIGHT = 0;
    private static final int NINE = 1;
    private static final int TEN = 2;

    private final SealedDay day = SealedDay.ofStations(1_000, 1_000);

    private SlotState state(Instant moment, int slot) {
        return cell(moment, slot).state();
    }

    private SlotGridCell cell(Instant moment, int slot) {
        return SlotGrid.of(day.board(), moment)
                .row(SealedDay.id(1))
                .orElseThrow()
                .cell(slot);
    }

    @Test
    void aCutOffIsDueOnItsMinuteAndLateAfterTheGrace() {
        assertThat(state(at(7, 59), EIGHT)).isEqualTo(SlotState.NOT_DUE);
        assertThat(state(at(8, 0), EIGHT)).isEqualTo(SlotState.DUE);
        assertThat(state(at(8, 5).minusMillis(1), EIGHT)).isEqualTo(SlotState.DUE);
        assertThat(state(at(8, 5), EIGHT)).isEqualTo(SlotState.LATE);
        assertThat(state(at(9, 0).minusMillis(1), EIGHT)).isEqualTo(SlotState.LATE);
    }

    @Test
    void aCutOffIsMissingOnceTheNextOneHasPassed() {
        assertThat(state(at(9, 0), EIGHT)).isEqualTo(SlotState.MISSING);
        assertThat(state(at(9, 0), NINE)).isEqualTo(SlotState.DUE);

        day.seal(tally(1, at(9, 0), 300));
        assertThat(state(at(9, 1), EIGHT)).isEqualTo(SlotState.MISSING);
        assertThat(state(at(9, 1), NINE)).isEqualTo(SlotState.REPORTED);
    }

    @Test
    void aCountBelongsToTheCutOffInWhoseWindowItsTimeLies() {
        day.seal(tally(1, at(8, 0), 100));
        day.seal(tally(1, at(8, 1), 110));
        day.seal(tally(1, at(8, 58), 290));
        day.seal(tally(1, at(9, 0), 300));
        day.seal(tally(1, at(9, 1), 310));

        assertThat(voted(at(10, 0))).startsWith(OptionalInt.of(100), OptionalInt.of(300), OptionalInt.of(310));
        assertThat(voted(at(8, 59))).startsWith(OptionalInt.of(100), OptionalInt.of(290), OptionalInt.empty());
    }

    private List<OptionalInt> voted(Instant moment) {
        return IntStream.rangeClosed(EIGHT, TEN)
                .mapToObj(slot -> cell(moment, slot)
                        .count()
                        .map(tally -> OptionalInt.of(tally.voted()))
                        .orElse(OptionalInt.empty()))
                .toList();
    }

    @Test
    void aCountAfterTheCutOffIsEnoughUntilTheNextOnePasses() {
        day.seal(tally(1, at(8, 20), 150));

        assertThat(state(at(8, 19), EIGHT)).isEqualTo(SlotState.LATE);
        assertThat(state(at(8, 20), EIGHT)).isEqualTo(SlotState.COUNTED_SINCE);
        assertThat(state(at(8, 20), NINE)).isEqualTo(SlotState.REPORTED);
        assertThat(state(at(9, 0), EIGHT)).isEqualTo(SlotState.MISSING);
    }

    @Test
    void awaitsWhomTheStandingOfTheWardAwaits() {
        day.seal(tally(1, at(8, 20), 150));
        for (Instant moment : List.of(at(7, 0), at(8, 0), at(8, 10), at(8, 30), at(9, 0), at(9, 30), at(10, 0))) {
            SlotGrid grid = SlotGrid.of(day.board(), moment);
            long awaited = day.board().asOf(moment).stations().stream()
                    .filter(row -> row.status() == StationStatus.DUE || row.status() == StationStatus.LATE)
                    .count();
            assertThat(
                            grid.present().isEmpty()
                                    ? 0
                                    : grid.awaited(grid.present().getAsInt()).size())
                    .as("at %s", moment)
                    .isEqualTo((int) awaited);
        }
    }

    @Test
    void tellsReplacedWithdrawnAndDisputedCounts() {
        day.seal(tally(1, at(8, 0), 100));
        day.seal(day.correction(1, at(8, 0), 120));
        assertThat(state(at(8, 10), EIGHT)).isEqualTo(SlotState.CORRECTED);

        day.seal(tally(1, at(9, 0), 300));
        day.seal(tally(1, at(9, 0), 310));
        assertThat(state(at(9, 10), NINE)).isEqualTo(SlotState.DISPUTED);
        assertThat(cell(at(9, 10), NINE).count().orElseThrow().voted()).isEqualTo(300);

        long seq = day.seal(tally(1, at(10, 0), 400)).seq();
        day.seal(new TallyWithdrawn(SealedDay.id(1), at(10, 0), seq, "nhầm khu vực"));
        assertThat(state(at(10, 10), TEN)).isEqualTo(SlotState.WITHDRAWN);
        assertThat(cell(at(10, 10), TEN).count()).isEmpty();
        assertThat(cell(at(10, 10), TEN).isAwaited()).isTrue();
    }

    @Test
    void tellsACorrectionThatWaitsForASecondPerson() {
        long seq = day.seal(tally(1, at(8, 0), 100)).seq();
        day.seal(new TallyCorrected(SealedDay.id(1), at(8, 0), 130, TallyParts.NONE, "đính chính", seq));

        assertThat(state(at(21, 0), EIGHT)).isEqualTo(SlotState.WAITING);
        assertThat(cell(at(21, 0), EIGHT).count().orElseThrow().voted()).isEqualTo(100);
    }

    @Test
    void aCompleteListNeedsNoMoreReports() {
        day.seal(tally(1, at(9, 0), 1_000));
        SlotGrid evening = SlotGrid.of(day.board(), at(10, 30));

        assertThat(evening.row(SealedDay.id(1)).orElseThrow().cells().stream().map(SlotGridCell::state))
                .startsWith(SlotState.MISSING, SlotState.COMPLETE, SlotState.COMPLETE)
                .endsWith(SlotState.COMPLETE);
        assertThat(evening.awaited(TEN)).extracting(SlotGridRow::id).containsExactly(SealedDay.id(2));
        assertThat(cell(at(10, 30), TEN).count())
                .as("no number without its time")
                .isEmpty();
    }

    @Test
    void tellsByHowManyACountIsOverTheList() {
        day.seal(tally(1, at(8, 0), 1_003, "bổ sung trong ngày", java.util.OptionalLong.empty()));

        assertThat(state(at(8, 10), EIGHT)).isEqualTo(SlotState.OVER_LIST);
        assertThat(cell(at(8, 10), EIGHT).overList()).isEqualTo(3);
        assertThat(state(at(8, 10), NINE)).isEqualTo(SlotState.NOT_DUE);
    }

    @Test
    void sumsACutOffAsTheWardsOwnFigureDoes() {
        day.seal(tally(1, at(8, 0), 100));
        day.seal(tally(2, at(8, 0), 200));
        day.seal(tally(2, at(9, 0), 500));
        SlotGrid grid = SlotGrid.of(day.board(), at(9, 10));

        assertThat(grid.totals(NINE)).isEqualTo(new SlotTotals(1, 0, 1, 0, Optional.of(600L), 2_000));
        assertThat(grid.totals(NINE).voted())
                .contains(day.board().asOf(at(9, 10)).voted());
        assertThat(grid.totals(NINE).rate()).contains(new Rate(3_000));
        assertThat(grid.totals(EIGHT)).isEqualTo(new SlotTotals(2, 0, 0, 0, Optional.of(300L), 2_000));
    }

    @Test
    void keepsTheRowsThatDidNotChange() {
        day.seal(tally(1, at(8, 0), 100));
        SlotGrid before = SlotGrid.of(day.board(), at(8, 10));
        day.seal(tally(2, at(8, 0), 200));
        SlotGrid after = before.next(day.board(), at(8, 11));

        assertThat(after).isEqualTo(SlotGrid.of(day.board(), at(8, 11)));
        assertThat(after.rows().getFirst()).isSameAs(before.rows().getFirst());
        assertThat(after.rows().getLast()).isNotSameAs(before.rows().getLast());
    }

    @Test
    void forgetsTheRowsWhenACutOffPassesOrTimeGoesBack() {
        day.seal(tally(1, at(8, 0), 100));
        day.seal(tally(1, at(8, 40), 140));
        SlotGrid before = SlotGrid.of(day.board(), at(8, 50));

        assertThat(before.next(day.board(), at(9, 0))).isEqualTo(SlotGrid.of(day.board(), at(9, 0)));
        assertThat(before.next(day.board(), at(8, 30))).isEqualTo(SlotGrid.of(day.board(), at(8, 30)));
    }

    @Test
    void findsTheCutOffOfATime() {
        SlotGrid grid = SlotGrid.of(day.board(), at(9, 10));

        assertThat(grid.slotOf(at(7, 1))).hasValue(EIGHT);
        assertThat(grid.slotOf(at(8, 0))).hasValue(EIGHT);
        assertThat(grid.slotOf(at(8, 1))).hasValue(NINE);
        assertThat(grid.slotOf(at(19, 1))).isEmpty();
        assertThat(grid.present()).hasValue(NINE);
        assertThat(SlotGrid.of(day.board(), at(7, 59)).present()).isEmpty();
    }
}
