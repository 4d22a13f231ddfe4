package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.Seal;
import java.time.Instant;
import java.util.NoSuchElementException;
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

    @Test
    void aWithdrawnCountStaysAndTheOneBeforeItHoldsAgain() {
        day.seal(tally(1, NINE, 300));
        long second = day.seal(day.correction(1, NINE, 290)).seq();
        long seal = withdraw(second).seq();

        assertThat(cell().holds()).map(Tally::voted).hasValue(300);
        assertThat(cell().tallies()).extracting(Tally::voted).containsExactly(300, 290);
        assertThat(cell().isWithdrawn(cell().tallies().getLast())).isTrue();
        assertThat(cell().isWithdrawn(cell().tallies().getFirst())).isFalse();
        assertThat(cell().isCorrected())
                .as("what was taken back corrects nothing")
                .isFalse();
        assertThat(cell().acts().withdrawals()).containsExactly(new SlotCell.Withdrawal(seal, second, "nhầm khu vực"));
    }

    @Test
    void isBlankAndNeverZeroOnceEveryCountIsWithdrawn() {
        long only = day.seal(tally(1, NINE, 300)).seq();
        withdraw(only);

        assertThat(cell().isBlank()).isTrue();
        assertThat(cell().holds()).isEmpty();
        assertThat(cell().disputed()).isEmpty();
        assertThat(day.standing(1, at(9, 30)).count()).isEmpty();
        assertThat(day.board().asOf(at(9, 30)).figuresTime()).isEmpty();
        assertThatThrownBy(() -> cell().current()).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aBlankCellTakesANewCount() {
        withdraw(day.seal(tally(1, NINE, 300)).seq());
        day.seal(tally(1, NINE, 305));

        assertThat(cell().holds()).map(Tally::voted).hasValue(305);
        assertThat(cell().disputed()).isEmpty();
        assertThat(cell().isCorrected()).isFalse();
    }

    @Test
    void aDisputeEndsWhenItsAuthorTakesTheCountBack() {
        day.seal(tally(1, NINE, 300));
        withdraw(stale(310));

        assertThat(cell().current().voted()).isEqualTo(300);
        assertThat(cell().disputed()).isEmpty();
    }

    @Test
    void aDisputedCountHoldsWhenTheOneItContradictsIsTakenBackAndTheNextStillWaits() {
        long first = day.seal(tally(1, NINE, 300)).seq();
        stale(310);
        stale(320);
        withdraw(first);

        assertThat(cell().current().voted()).isEqualTo(310);
        assertThat(cell().disputed()).extracting(Tally::voted).containsExactly(320);
    }

    @Test
    void aChosenCountThatIsTakenBackGivesWayToTheOneBeforeTheChoice() {
        day.seal(tally(1, NINE, 300));
        long other = stale(310);
        choose(other);
        withdraw(other);

        assertThat(cell().current().voted()).isEqualTo(300);
        assertThat(cell().disputed()).isEmpty();
    }

    @Test
    void aCorrectionWaitsAndTheOldValueHoldsUntilItIsApproved() {
        day.enrolSecond();
        long old = day.seal(tally(1, NINE, 300)).seq();
        long correction = correct(290, old);

        assertThat(cell().current().voted()).isEqualTo(300);
        assertThat(cell().waiting()).extracting(Proposal::seq).containsExactly(correction);
        assertThat(cell().isCorrected()).isFalse();
        assertThat(cell().tally(correction)).map(Tally::voted).hasValue(290);

        long decision = decide(correction, true).seq();
        assertThat(cell().current().voted()).isEqualTo(290);
        assertThat(cell().current().seq()).isEqualTo(correction);
        assertThat(cell().waiting()).isEmpty();
        assertThat(cell().isCorrected()).isTrue();
        assertThat(cell().tallies()).extracting(Tally::voted).containsExactly(300);
        assertThat(cell().corrections().getFirst().decision())
                .map(Proposal.Decision::seq)
                .hasValue(decision);
    }

    @Test
    void aRejectedCorrectionStaysAndChangesNothing() {
        day.enrolSecond();
        long old = day.seal(tally(1, NINE, 300)).seq();
        long correction = correct(290, old);
        decide(correction, false);

        assertThat(cell().current().voted()).isEqualTo(300);
        assertThat(cell().waiting()).isEmpty();
        assertThat(cell().isCorrected()).isFalse();
        assertThat(cell().corrections()).extracting(Proposal::seq).containsExactly(correction);
        assertThat(cell().eligible()).extracting(Tally::seq).containsExactly(old);
    }

    @Test
    void aCorrectionOfACorrectionHoldsAndBothStay() {
        day.enrolSecond();
        long first = correct(290, day.seal(tally(1, NINE, 300)).seq());
        decide(first, true);
        long second = correct(280, first);
        decide(second, true);

        assertThat(cell().current().seq()).isEqualTo(second);
        assertThat(cell().corrections()).extracting(Proposal::seq).containsExactly(first, second);
    }

    @Test
    void whatHoldsByCorrectionCanBeChosenAgainstALateCount() {
        day.enrolSecond();
        long correction = correct(290, day.seal(tally(1, NINE, 300)).seq());
        decide(correction, true);
        stale(310);
        assertThat(cell().current().seq()).isEqualTo(correction);
        assertThat(cell().disputed()).extracting(Tally::voted).containsExactly(310);

        choose(correction);
        assertThat(cell().current().seq()).isEqualTo(correction);
        assertThat(cell().disputed()).isEmpty();
    }

    @Test
    void correctionsDecisionsAndWithdrawalsAreKnownAsTheyWereAtEachSeal() {
        day.enrolSecond();
        long old = day.seal(tally(1, NINE, 300)).seq();
        long correction = correct(290, old);
        long decision = decide(correction, true).seq();
        long withdrawal = withdraw(old).seq();

        SlotCell proposed = cell().knownAt(correction).orElseThrow();
        assertThat(proposed.current().voted()).isEqualTo(300);
        assertThat(proposed.waiting()).hasSize(1);
        assertThat(cell().knownAt(old).orElseThrow().corrections()).isEmpty();
        assertThat(cell().knownAt(decision).orElseThrow().current().voted()).isEqualTo(290);
        assertThat(cell().knownAt(decision).orElseThrow().acts().withdrawals()).isEmpty();
        assertThat(cell().knownAt(withdrawal)).hasValue(cell());
    }

    private SlotCell cell() {
        return day.cell(1, NINE);
    }

    private Seal withdraw(long seq) {
        return accepted(day.seal(new EntryBody.TallyWithdrawn(id(1), NINE, seq, "nhầm khu vực")));
    }

    private long correct(int voted, long replaces) {
        return accepted(day.seal(new EntryBody.TallyCorrected(
                        id(1), NINE, voted, EntryBody.TallyParts.NONE, "đọc nhầm", replaces)))
                .seq();
    }

    private Seal decide(long correction, boolean approved) {
        return accepted(
                day.sealOfSecond(new EntryBody.ProposalDecided(id(1), NINE, correction, approved, "đã gọi lại")));
    }

    private static Seal accepted(Seal seal) {
        assertThat(seal.reason()).isEmpty();
        return seal;
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
