package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.EntryBody;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SlotCellTest {
    private static final Instant NINE = at(9, 0);
    private final SealedDay day = SealedDay.ofStations(1000);

    @Test
    void keepsTheOldValueVisibleAfterACorrection() {
        day.seal(tally(1, NINE, 300));
        assertThat(cell().isCorrected()).isFalse();

        day.seal(day.correction(1, NINE, 290));
        assertThat(cell().current().voted()).isEqualTo(290);
        assertThat(cell().isCorrected()).isTrue();
        assertThat(cell().tallies()).extracting(Tally::voted).containsExactly(300, 290);
        assertThat(cell().disputed()).isEmpty();
    }

    @Test
    void aDisputedCountWaitsBesideTheOldOne() {
        day.seal(tally(1, NINE, 300));
        stale(310);
        stale(320);

        assertThat(cell().current().voted()).isEqualTo(300);
        assertThat(cell().isCorrected()).isFalse();
        assertThat(cell().disputed()).extracting(Tally::voted).containsExactly(310, 320);
    }

    @Test
    void theChosenCountHoldsAndNothingWaitsAnyMore() {
        day.seal(tally(1, NINE, 300));
        long chosen = stale(310);
        stale(320);
        choose(chosen);

        assertThat(cell().current().voted()).isEqualTo(310);
        assertThat(cell().disputed()).isEmpty();
        assertThat(cell().tallies()).extracting(Tally::voted).containsExactly(300, 310, 320);
    }

    @Test
    void theOldCountCanBeChosenAndALaterChoiceReplacesAnEarlier() {
        long old = day.seal(tally(1, NINE, 300)).seq();
        long other = stale(310);
        choose(other);
        choose(old);

        assertThat(cell().current().voted()).isEqualTo(300);
        assertThat(cell().acts().choices())
                .extracting(SlotCell.Choice::chosenSeq)
                .containsExactly(other, old);
    }

    @Test
    void aCorrectionOrADisputeAfterTheChoiceIsNews() {
        day.seal(tally(1, NINE, 300));
        choose(stale(310));
        long stale = stale(320);
        assertThat(cell().current().voted()).isEqualTo(310);
        assertThat(cell().disputed()).extracting(Tally::seq).containsExactly(stale);

        day.seal(day.correction(1, NINE, 330));
        assertThat(cell().current().voted()).isEqualTo(330);
        assertThat(cell().disputed()).extracting(Tally::seq).containsExactly(stale);
    }

    @Test
    void isKnownAsItWasAtEachSeal() {
        long first = day.seal(tally(1, NINE, 300)).seq();
        long stale = stale(310);
        choose(stale);

        assertThat(cell().knownAt(first - 1)).isEmpty();
        assertThat(cell().knownAt(first).orElseThrow().tallies()).hasSize(1);
        assertThat(cell().knownAt(stale).orElseThrow().current().voted()).isEqualTo(300);
        assertThat(cell().knownAt(stale).orElseThrow().disputed()).hasSize(1);
        assertThat(cell().knownAt(stale + 1)).hasValue(cell());
    }

    private SlotCell cell() {
        return day.cell(1, NINE);
    }

    private long stale(int voted) {
        return day.seal(tally(1, NINE, voted, "bàn khác nhập", OptionalLong.empty()))
                .seq();
    }

    private void choose(long seq) {
        assertThat(day.seal(new EntryBody.ConflictResolved(id(1), NINE, seq, "gọi lại"))
                        .reason())
                .isEmpty();
    }
}
