package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.ledger.EntryBody.ClosingRecorded;
import io.turnoutboard.domain.turnout.ClosingComparison.Figure;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ClosingComparisonTest {
    private final SealedDay day = SealedDay.ofStations(1000);

    @Test
    void findsBallotsOfTheSameVotersWithDifferentNumbersOfPapers() {
        record(Ballot.NATIONAL_ASSEMBLY, 1000, 900, 900);
        record(Ballot.CITY_COUNCIL, 1000, 900, 899);
        record(Ballot.WARD_COUNCIL, 980, 880, 880);

        assertThat(ClosingComparison.of(day.turnout(1).day()))
                .containsExactly(
                        new ClosingComparison(Ballot.NATIONAL_ASSEMBLY, Ballot.CITY_COUNCIL, Figure.ISSUED, 900, 899));
    }

    @Test
    void findsADifferentNumberOfVotersToo() {
        record(Ballot.CITY_COUNCIL, 1000, 901, 901);
        record(Ballot.WARD_COUNCIL, 1000, 900, 901);

        assertThat(ClosingComparison.of(day.turnout(1).day()))
                .containsExactly(
                        new ClosingComparison(Ballot.CITY_COUNCIL, Ballot.WARD_COUNCIL, Figure.VOTED, 901, 900));
    }

    @Test
    void findsNothingWhereTheBallotsAgreeOrAreMissing() {
        assertThat(ClosingComparison.of(day.turnout(1).day())).isEmpty();
        for (Ballot ballot : Ballot.values()) {
            record(ballot, 1000, 900, 900);
        }
        assertThat(ClosingComparison.of(day.turnout(1).day())).isEmpty();
    }

    private void record(Ballot ballot, int list, int voted, int issued) {
        ClosingFigures figures = new ClosingFigures(
                new ClosingFigures.Turnout(list, voted, OptionalInt.empty(), OptionalInt.empty()),
                new ClosingFigures.Papers(issued, issued, issued, 0));
        assertThat(day.judge(new ClosingRecorded(id(1), ballot, figures, "", OptionalLong.empty())))
                .isEqualTo(Judgement.ACCEPTED);
        day.seal(new ClosingRecorded(id(1), ballot, figures, "", OptionalLong.empty()));
    }
}
