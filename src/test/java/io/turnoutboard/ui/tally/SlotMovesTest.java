package io.turnoutboard.ui.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.StationId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Three stations in the order 3, 1, 2, and four cut-offs. */
class SlotMovesTest {
    private final SlotMoves moves = new SlotMoves(List.of(id(3), id(1), id(2)), 4);

    @Test
    void goesByTheOrderThatIsShownAndNotBeyondAnEdge() {
        assertThat(moves.by(cell(3, 0), 1, 1)).contains(cell(1, 1));
        assertThat(moves.by(cell(2, 3), 1, 1)).contains(cell(2, 3));
        assertThat(moves.by(cell(3, 0), -100_000, -100_000)).contains(cell(3, 0));
        assertThat(moves.by(cell(1, 2), 0, 100_000)).contains(cell(1, 3));
    }

    @Test
    void goesDownToTheNextThatIsAwaitedAndThenFromTheTop() {
        assertThat(moves.nextAwaited(cell(3, 1), Set.of(cell(2, 1), cell(3, 1))::contains))
                .contains(cell(2, 1));
        assertThat(moves.nextAwaited(cell(2, 1), Set.of(cell(3, 1))::contains)).contains(cell(3, 1));
        assertThat(moves.nextAwaited(cell(2, 1), Set.of(cell(3, 2))::contains)).isEmpty();
    }

    @Test
    void hasNowhereToGoWhereNothingIsShown() {
        assertThat(new SlotMoves(List.of(), 4).by(cell(1, 1), 1, 0)).isEmpty();
    }

    @Test
    void foldsTheEarliestCutOffsAwayAndKeepsPresentAndChosenInSight() {
        SlotGeometry narrow = new SlotGeometry(13, 13, 733);
        SlotGeometry wide = new SlotGeometry(17, 13, 1_490);

        assertThat(narrow.fitting()).isEqualTo(8);
        assertThat(narrow.first(-1, 9, 9)).isEqualTo(3);
        assertThat(narrow.first(3, 9, 12)).isEqualTo(5);
        assertThat(narrow.first(3, 9, 0)).isZero();
        assertThat(wide.fitting()).isEqualTo(13);
        assertThat(wide.number() + wide.place() + 13 * wide.slot()).isLessThanOrEqualTo(1_490);
    }

    private static CellKey cell(int station, int slot) {
        return new CellKey(id(station), slot);
    }

    private static StationId id(int number) {
        return StationId.of("00199", number);
    }
}
