package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Station;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicBoardTest {
    private final Board full = day(100, 400, 200, 300, 900, 350);

    private static Board day(int... counts) {
        SealedDay day = ConfidentialStations.mask(SealedDay.ofStations(1_000, 1_000, 1_000), 2);
        for (int i = 0; i < counts.length; i++) {
            day.seal(SealedDay.tally(i % 3 + 1, at(8 + i / 3, 0), counts[i]));
        }
        return day.board();
    }

    @Test
    void leavesConfidentialStationsOutOfEveryTotal() {
        PublicBoard visible = PublicBoard.of(full);

        Standing standing = visible.board().asOf(at(9, 10));
        assertThat(standing.list()).isEqualTo(2_000);
        assertThat(standing.voted()).isEqualTo(650);
        assertThat(standing.changeSinceLastSlot()).contains(350L);
        assertThat(standing.stations())
                .extracting(row -> row.station().number())
                .containsExactly(1, 3);
        assertThat(visible.masked()).extracting(Station::number).containsExactly(2);
    }

    @Test
    void leavesConfidentialStationsOutOfTheCourseOfTheDay() {
        Board visible = PublicBoard.of(full).board();

        assertThat(Progress.until(visible, at(9, 10), Optional.empty()))
                .extracting(ProgressPoint::voted)
                .containsExactly(300L, 650L);
    }

    @Test
    void changesNothingWhereNothingIsConfidential() {
        Board open = SealedDay.ofStations(1_000).board();

        assertThat(PublicBoard.of(open)).isEqualTo(new PublicBoard(open, List.of()));
    }

    @Test
    void namesTheCutOffThatTheChangeIsMeasuredFrom() {
        assertThat(full.asOf(at(9, 10)).comparedWith(full).map(slot -> slot.at().getHour()))
                .contains(8);
    }
}
