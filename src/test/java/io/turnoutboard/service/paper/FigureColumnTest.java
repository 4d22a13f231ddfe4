package io.turnoutboard.service.paper;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.turnout.ConfidentialStations;
import io.turnoutboard.domain.turnout.SealedDay;
import org.junit.jupiter.api.Test;

class FigureColumnTest {
    @Test
    void givesAFigureALineInTheOrderOfTheStations() {
        SealedDay day = SealedDay.ofStations(1000, 2403, 600);
        day.seal(tally(3, at(8, 0), 300));
        day.seal(tally(1, at(8, 0), 0));
        day.seal(tally(2, at(8, 0), 1234));

        assertThat(FigureColumn.VOTED.copy(day.board(), at(8, 0)))
                .isEqualTo(new FigureColumn.Copied("0\n1234\n300", 3, 0));
        assertThat(FigureColumn.LIST.copy(day.board(), at(8, 0)))
                .isEqualTo(new FigureColumn.Copied("1000\n2403\n600", 3, 0));
    }

    @Test
    void leavesAStationThatHasNotReportedBlankSoThatTheOthersStayOnTheirLines() {
        SealedDay day = SealedDay.ofStations(1000, 2403, 600);
        day.seal(tally(3, at(8, 0), 300));

        assertThat(FigureColumn.VOTED.copy(day.board(), at(8, 0))).isEqualTo(new FigureColumn.Copied("\n\n300", 3, 2));
    }

    @Test
    void hasNothingOfAConfidentialStation() {
        SealedDay day = ConfidentialStations.mask(SealedDay.ofStations(1000, 400, 600), 2);

        assertThat(FigureColumn.LIST.copy(day.board(), at(8, 0))).isEqualTo(new FigureColumn.Copied("1000\n600", 2, 0));
    }
}
