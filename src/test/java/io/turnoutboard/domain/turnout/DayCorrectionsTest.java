package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.ledger.EntryBody.ConflictResolved;
import io.turnoutboard.domain.ledger.EntryBody.ListChangeProposed;
import io.turnoutboard.domain.ledger.EntryBody.ListChanged;
import io.turnoutboard.domain.ledger.EntryBody.ProposalDecided;
import io.turnoutboard.domain.ledger.EntryBody.StationOpened;
import io.turnoutboard.domain.ledger.EntryBody.TallyCorrected;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyWithdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DayCorrectionsTest {
    private static final Instant NINE = at(9, 0);
    private final SealedDay day = SealedDay.ofStations(1000, 500).enrolSecond();

    @Test
    void aFirstCountCorrectsNothing() {
        day.seal(tally(1, NINE, 300));
        day.seal(tally(1, at(10, 0), 400));

        assertThat(DayCorrections.until(at(21, 0), day.board()).counts()).isEmpty();
        assertThat(DayCorrections.until(at(21, 0), day.board()).lists()).isEmpty();
    }

    @Test
    void aCountKeyedAnewNamesTheOldOneAndItsReason() {
        day.seal(tally(1, NINE, 300));
        day.seal(day.correction(1, NINE, 310));

        Correction correction = onlyCount();
        assertThat(correction.state()).isEqualTo(Correction.State.KEYED);
        assertThat(correction.of()).isEqualTo(NINE);
        assertThat(correction.values()).isEqualTo(values(300, 310));
        assertThat(correction.reason()).isEqualTo("đính chính");
        assertThat(correction.signed().author()).contains(SealedDay.PERSON);
        assertThat(correction.signed().decided()).isEmpty();
    }

    @Test
    void aCountTakenBackLeavesTheOneBeforeIt() {
        day.seal(tally(1, NINE, 300));
        long second = day.seal(day.correction(1, NINE, 310)).seq();
        day.seal(new TallyWithdrawn(id(1), NINE, second, "nhầm khu vực"));

        assertThat(counts())
                .extracting(Correction::state, Correction::values, Correction::reason)
                .containsExactlyInAnyOrder(
                        tuple(Correction.State.KEYED, values(300, 310), "đính chính"),
                        tuple(Correction.State.WITHDRAWN, values(310, 300), "nhầm khu vực"));
    }

    @Test
    void theOnlyCountTakenBackLeavesNone() {
        long only = day.seal(tally(1, NINE, 300)).seq();
        day.seal(new TallyWithdrawn(id(1), NINE, only, "nhầm khu vực"));

        assertThat(onlyCount().values()).isEqualTo(new Correction.Values(OptionalLong.of(300), OptionalLong.empty()));
    }

    @Test
    void aChoiceBetweenTwoCountsSaysWhatHeldAndWhatHolds() {
        day.seal(tally(1, NINE, 300));
        long other = day.seal(tally(1, NINE, 310)).seq();
        day.seal(new ConflictResolved(id(1), NINE, other, "gọi lại khu vực"));

        Correction correction = onlyCount();
        assertThat(correction.state()).isEqualTo(Correction.State.CHOSEN);
        assertThat(correction.values()).isEqualTo(values(300, 310));
        assertThat(correction.reason()).isEqualTo("gọi lại khu vực");
    }

    @Test
    void aCorrectionWaitsThenIsApprovedOrRejectedBySomebodyElse() {
        long first = day.seal(tally(1, NINE, 300)).seq();
        long second = day.seal(tally(2, NINE, 200)).seq();
        long approved = day.seal(corrected(1, 310, first)).seq();
        long rejected = day.seal(corrected(2, 210, second)).seq();

        assertThat(counts())
                .extracting(Correction::state, Correction::values)
                .containsExactly(
                        tuple(Correction.State.WAITING, values(300, 310)),
                        tuple(Correction.State.WAITING, values(200, 210)));

        day.sealOfSecond(new ProposalDecided(id(1), NINE, approved, true, ""));
        day.sealOfSecond(new ProposalDecided(id(2), NINE, rejected, false, "không đúng"));

        assertThat(counts())
                .extracting(
                        Correction::state,
                        Correction::values,
                        each -> each.signed().decided())
                .containsExactly(
                        tuple(Correction.State.APPROVED, values(300, 310), Optional.of(SealedDay.SECOND)),
                        tuple(Correction.State.REJECTED, values(200, 210), Optional.of(SealedDay.SECOND)));
        assertThat(counts())
                .allSatisfy(each -> assertThat(each.signed().author()).contains(SealedDay.PERSON));
    }

    @Test
    void aListChangedOnTheDayStandsBesideTheCounts() {
        day.seal(new ListChanged(id(1), change(at(5, 0), 4, 0)));
        day.seal(new StationOpened(id(1), at(7, 0)));
        long proposed =
                day.seal(new ListChangeProposed(id(1), change(at(8, 0), 0, 3))).seq();
        day.sealOfSecond(new ProposalDecided(id(1), at(8, 0), proposed, true, ""));
        day.seal(new ListChangeProposed(id(1), change(at(9, 0), 2, 0)));

        List<Correction> lists = DayCorrections.until(at(22, 0), day.board()).lists();
        assertThat(lists)
                .extracting(Correction::state, Correction::values)
                .containsExactly(
                        tuple(Correction.State.KEYED, values(1000, 1004)),
                        tuple(Correction.State.APPROVED, values(1004, 1001)),
                        tuple(Correction.State.WAITING, values(1001, 1003)));
        assertThat(counts()).isEmpty();
    }

    @Test
    void whatWasDoneLaterIsNotOfTheMoment() {
        day.seal(tally(1, NINE, 300));
        day.seal(day.correction(1, NINE, 310));

        Instant made = onlyCount().signed().at();
        assertThat(DayCorrections.until(made, day.board()).counts()).hasSize(1);
        assertThat(DayCorrections.until(made.minusSeconds(1), day.board()).counts())
                .isEmpty();
    }

    @Test
    void aListThatWasChangedBeforeTheDayIsNotOfTheDay() {
        day.seal(new ListChanged(id(1), change(at(9, 0).minus(Duration.ofDays(9)), 4, 0)));

        assertThat(day.turnout(1).list().at(at(7, 0)).voters()).isEqualTo(1004);
        assertThat(DayCorrections.until(at(22, 0), day.board()).lists()).isEmpty();
    }

    private List<Correction> counts() {
        return DayCorrections.until(at(22, 0), day.board()).counts();
    }

    private Correction onlyCount() {
        assertThat(counts()).hasSize(1);
        return counts().getFirst();
    }

    private static TallyCorrected corrected(int station, int voted, long replaces) {
        return new TallyCorrected(id(station), NINE, voted, TallyParts.NONE, "sót một tờ", replaces);
    }

    private static RollChange change(Instant at, int added, int removed) {
        return new RollChange(at, Roll.ofAllBallots(added), Roll.ofAllBallots(removed), "chuyển đến");
    }

    private static Correction.Values values(long was, long now) {
        return new Correction.Values(OptionalLong.of(was), OptionalLong.of(now));
    }
}
