package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.EntryBody.ConflictResolved;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisputeTest {
    private final SealedDay day = SealedDay.ofStations(1_000);

    DisputeTest() {
        day.seal(SealedDay.tally(1, at(8, 0), 100));
        day.seal(SealedDay.tally(1, at(8, 0), 120));
        day.seal(SealedDay.tally(1, at(9, 0), 300));
    }

    @Test
    void showsBothCountsOfACellUntilSomebodyDecides() {
        List<Dispute> disputes = Dispute.of(day.board());

        assertThat(disputes).singleElement().satisfies(dispute -> {
            assertThat(dispute.asOf()).isEqualTo(at(8, 0));
            assertThat(dispute.holds().voted()).isEqualTo(100);
            assertThat(dispute.waiting()).extracting(Tally::voted).containsExactly(120);
        });
    }

    @Test
    void endsWhenAPersonHasChosen() {
        long chosen = Dispute.of(day.board()).getFirst().waiting().getFirst().seq();

        day.seal(new ConflictResolved(SealedDay.id(1), at(8, 0), chosen, "đếm lại"));

        assertThat(Dispute.of(day.board())).isEmpty();
        assertThat(day.board()
                        .station(1)
                        .orElseThrow()
                        .cell(at(8, 0))
                        .orElseThrow()
                        .current()
                        .voted())
                .isEqualTo(120);
    }
}
