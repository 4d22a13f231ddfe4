package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.ListChangeProposed;
import io.turnoutboard.domain.ledger.EntryBody.ProposalDecided;
import io.turnoutboard.domain.ledger.EntryBody.TallyCorrected;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyWithdrawn;
import java.time.Instant;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ProposalRulesTest {
    private static final Instant NINE = at(9, 0);
    private final SealedDay day = SealedDay.ofStations(1000, 500);

    @Test
    void oneTakesBackOnesOwnCountOnceUntilItsCellLocks() {
        long own = day.seal(tally(1, NINE, 300)).seq();

        day.setSealersClock(at(9, 59).plusSeconds(59));
        assertThat(day.judge(withdrawn(1, NINE, own))).isEqualTo(Judgement.ACCEPTED);
        day.setSealersClock(at(10, 0));
        assertThat(day.judge(withdrawn(1, NINE, own))).isEqualTo(Judgement.refused("TB-L15"));

        day.setSealersClock(at(9, 30));
        day.seal(withdrawn(1, NINE, own));
        assertThat(day.judge(withdrawn(1, NINE, own))).isEqualTo(Judgement.refused("TB-L17"));
    }

    @Test
    void nobodyTakesBackTheCountOfAnother() {
        day.enrolSecond();
        long own = day.seal(tally(1, NINE, 300)).seq();
        long other = day.sealOfSecond(tally(2, NINE, 200)).seq();

        assertThat(judgeOfSecond(withdrawn(1, NINE, own))).isEqualTo(Judgement.refused("TB-L14"));
        assertThat(day.judge(withdrawn(2, NINE, other))).isEqualTo(Judgement.refused("TB-L14"));
        assertThat(judgeOfSecond(withdrawn(2, NINE, other))).isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void onlyACountOfTheCellCanBeTakenBack() {
        long own = day.seal(tally(1, NINE, 300)).seq();
        long elsewhere = day.seal(tally(1, at(10, 0), 400)).seq();
        long correction = day.seal(corrected(1, NINE, 310, own)).seq();

        assertThat(day.judge(withdrawn(1, NINE, elsewhere))).isEqualTo(Judgement.refused("TB-L10"));
        assertThat(day.judge(withdrawn(1, at(8, 0), own))).isEqualTo(Judgement.refused("TB-L10"));
        assertThat(day.judge(withdrawn(2, NINE, own))).isEqualTo(Judgement.refused("TB-L10"));
        assertThat(day.judge(withdrawn(9, NINE, own))).isEqualTo(Judgement.refused("TB-L10"));
        assertThat(day.judge(withdrawn(1, NINE, correction)))
                .as("a correction is rejected, not taken back")
                .isEqualTo(Judgement.refused("TB-L10"));
    }

    @Test
    void aDisputedCountCanBeTakenBackToo() {
        day.seal(tally(1, NINE, 300));
        long disputed = day.seal(tally(1, NINE, 310)).seq();

        assertThat(day.judge(withdrawn(1, NINE, disputed))).isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void aCorrectionNamesTheCountThatHolds() {
        long old = day.seal(tally(1, NINE, 300)).seq();

        assertThat(day.judge(corrected(1, NINE, 310, old))).isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(corrected(1, NINE, 310, old - 1))).isEqualTo(Judgement.refused("TB-L12"));
        assertThat(day.judge(corrected(1, at(8, 0), 310, old))).isEqualTo(Judgement.refused("TB-L10"));
        assertThat(day.judge(corrected(9, NINE, 310, old))).isEqualTo(Judgement.refused("TB-L10"));

        day.seal(day.correction(1, NINE, 305));
        assertThat(day.judge(corrected(1, NINE, 310, old))).isEqualTo(Judgement.refused("TB-L12"));
    }

    @Test
    void whereEveryCountWasTakenBackThereIsNothingToCorrect() {
        long old = day.seal(tally(1, NINE, 300)).seq();
        day.seal(withdrawn(1, NINE, old));

        assertThat(day.judge(corrected(1, NINE, 310, old))).isEqualTo(Judgement.refused("TB-L10"));
    }

    @Test
    void aCorrectionKeepsTheRulesOfACountButTheLock() {
        long old = day.seal(tally(1, NINE, 300)).seq();
        day.setSealersClock(at(20, 0));

        assertThat(day.judge(new TallyCorrected(id(1), NINE, 310, TallyParts.NONE, " ", old)))
                .isEqualTo(Judgement.refused("TB-R13"));
        assertThat(day.judge(corrected(1, NINE, 1001, old)))
                .as("with its reason")
                .isEqualTo(Judgement.ACCEPTED);
        TallyParts women =
                new TallyParts(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(100), OptionalInt.of(100));
        assertThat(day.judge(new TallyCorrected(id(1), NINE, 310, women, "đọc nhầm", old)))
                .isEqualTo(Judgement.refused("TB-R19"));
        TallyParts box = new TallyParts(OptionalInt.of(311), OptionalInt.empty());
        assertThat(day.judge(new TallyCorrected(id(1), NINE, 310, box, "đọc nhầm", old)))
                .isEqualTo(Judgement.refused("TB-R08"));
    }

    @Test
    void nobodyApprovesTheirOwnProposalWhereAnotherIsEnrolled() {
        day.enrolSecond();
        long correction = correction();

        assertThat(day.judge(decided(correction, true))).isEqualTo(Judgement.refused("TB-L16"));
        assertThat(judgeOfSecond(decided(correction, true))).isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(decided(correction, false)))
                .as("one may give up one's own")
                .isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void whereOnePersonIsEnrolledThatOneApprovesVisibly() {
        long correction = correction();
        assertThat(day.judge(decided(correction, true))).isEqualTo(Judgement.ACCEPTED);
        day.seal(decided(correction, true));

        Proposal<Tally> approved = day.cell(1, NINE).corrections().getFirst();
        assertThat(approved.isSelfApproved()).isTrue();
        day.enrolSecond();
        assertThat(day.cell(1, NINE).corrections().getFirst().isSelfApproved())
                .as("for ever")
                .isTrue();
    }

    @Test
    void anApprovalByAnotherAndARejectionOfOnesOwnAreNoSelfApproval() {
        day.enrolSecond();
        long first = correction();
        day.sealOfSecond(decided(first, true));
        long second = day.seal(corrected(1, NINE, 320, first)).seq();
        day.seal(decided(second, false));

        assertThat(day.cell(1, NINE).corrections())
                .extracting(Proposal::isSelfApproved)
                .containsExactly(false, false);
    }

    @Test
    void aProposalIsDecidedOnce() {
        day.enrolSecond();
        long correction = correction();
        day.sealOfSecond(decided(correction, false));

        assertThat(judgeOfSecond(decided(correction, true))).isEqualTo(Judgement.refused("TB-L17"));
        assertThat(judgeOfSecond(decided(correction, false))).isEqualTo(Judgement.refused("TB-L17"));
    }

    @Test
    void onlyAProposalOfThatStationAndTimeCanBeDecided() {
        day.enrolSecond();
        long correction = correction();
        long count = day.cell(1, NINE).tallies().getFirst().seq();

        assertThat(judgeOfSecond(decided(count, true))).isEqualTo(Judgement.refused("TB-L18"));
        assertThat(judgeOfSecond(new ProposalDecided(id(1), at(8, 0), correction, true, "")))
                .isEqualTo(Judgement.refused("TB-L18"));
        assertThat(judgeOfSecond(new ProposalDecided(id(2), NINE, correction, true, "")))
                .isEqualTo(Judgement.refused("TB-L18"));
        assertThat(judgeOfSecond(new ProposalDecided(id(9), NINE, correction, true, "")))
                .isEqualTo(Judgement.refused("TB-L18"));
    }

    @Test
    void anApprovalOfWhatHasMovedOnIsStaleAndARejectionIsNot() {
        day.enrolSecond();
        long correction = correction();
        day.seal(day.correction(1, NINE, 305));

        assertThat(judgeOfSecond(decided(correction, true))).isEqualTo(Judgement.refused("TB-L12"));
        assertThat(judgeOfSecond(decided(correction, false))).isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void onlyAnApprovedCorrectionCanBeChosenAmongDisputedCounts() {
        day.enrolSecond();
        long waiting = correction();
        assertThat(day.judge(chosen(waiting))).isEqualTo(Judgement.refused("TB-L10"));
        day.sealOfSecond(decided(waiting, true));
        assertThat(day.judge(chosen(waiting))).isEqualTo(Judgement.ACCEPTED);

        long rejected = day.seal(corrected(1, NINE, 320, waiting)).seq();
        day.sealOfSecond(decided(rejected, false));
        assertThat(day.judge(chosen(rejected))).isEqualTo(Judgement.refused("TB-L10"));
    }

    @Test
    void aProposedListCountsFromItsTimeOnOnceApproved() {
        day.enrolSecond();
        day.seal(new EntryBody.StationOpened(id(2), at(7, 0)));
        ListChangeProposed added = list(at(10, 0), 5, 0);
        long proposal = day.seal(added).seq();
        assertThat(day.turnout(2).rollAt(at(10, 0)).voters()).isEqualTo(500);

        ProposalDecided yes = new ProposalDecided(id(2), at(10, 0), proposal, true, "");
        assertThat(day.judge(yes)).isEqualTo(Judgement.refused("TB-L16"));
        day.sealOfSecond(yes);
        assertThat(day.turnout(2).rollAt(at(9, 59)).voters()).isEqualTo(500);
        assertThat(day.turnout(2).rollAt(at(10, 0)).voters()).isEqualTo(505);
        assertThat(judgeOfSecond(yes)).isEqualTo(Judgement.refused("TB-L17"));
    }

    @Test
    void twoProposalsThatTogetherEmptyAListCannotBothBeApproved() {
        day.enrolSecond();
        day.seal(new EntryBody.StationOpened(id(2), at(7, 0)));
        long first = day.seal(list(at(10, 0), 0, 300)).seq();
        long second = day.seal(list(at(10, 0), 0, 300)).seq();
        day.sealOfSecond(new ProposalDecided(id(2), at(10, 0), first, true, ""));

        assertThat(judgeOfSecond(new ProposalDecided(id(2), at(10, 0), second, true, "")))
                .isEqualTo(Judgement.refused("TB-L08"));
        assertThat(judgeOfSecond(new ProposalDecided(id(2), at(10, 0), second, false, "trùng đề nghị trước")))
                .isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void aProposedListIsOfAKnownStationAndNotInTheFuture() {
        day.setSealersClock(at(12, 0));

        assertThat(day.judge(list(at(12, 2), 1, 0))).isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(list(at(12, 3), 1, 0))).isEqualTo(Judgement.refused("TB-R03"));
        assertThat(day.judge(list(at(11, 0), 0, 501))).isEqualTo(Judgement.refused("TB-L08"));
        assertThat(day.judge(new ListChangeProposed(id(9), list(at(11, 0), 1, 0).change())))
                .isEqualTo(Judgement.refused("TB-R05"));
    }

    @Test
    void aDeskForeseesWhatTheSealerWouldSay() {
        day.enrolSecond();
        long correction = correction();

        assertThat(SealingRules.foresee(decided(correction, true), SealedDay.PERSON, day.board(), at(21, 0)))
                .isEqualTo(Judgement.refused("TB-L16"));
        assertThat(SealingRules.foresee(decided(correction, true), SealedDay.SECOND, day.board(), at(21, 0)))
                .isEqualTo(Judgement.ACCEPTED);
    }

    private long correction() {
        return day.seal(corrected(1, NINE, 310, day.seal(tally(1, NINE, 300)).seq()))
                .seq();
    }

    private Judgement judgeOfSecond(EntryBody body) {
        return day.judge(day.entryOfSecond(body));
    }

    private static TallyWithdrawn withdrawn(int station, Instant time, long seq) {
        return new TallyWithdrawn(id(station), time, seq, "nhầm");
    }

    private static TallyCorrected corrected(int station, Instant time, int voted, long replaces) {
        return new TallyCorrected(id(station), time, voted, TallyParts.NONE, "đọc nhầm", replaces);
    }

    @Test
    void aRejectionSaysWhyAndAnApprovalNeedNot() {
        day.enrolSecond();
        long count = day.seal(tally(1, NINE, 300)).seq();
        long correction = day.seal(corrected(1, NINE, 310, count)).seq();

        assertThat(judgeOfSecond(new ProposalDecided(id(1), NINE, correction, false, " ")))
                .isEqualTo(Judgement.refused("TB-L26"));
        assertThat(judgeOfSecond(new ProposalDecided(id(1), NINE, correction, true, "")))
                .isEqualTo(Judgement.ACCEPTED);
    }

    private static ProposalDecided decided(long proposal, boolean approved) {
        return new ProposalDecided(id(1), NINE, proposal, approved, "đã gọi lại");
    }

    private static EntryBody.ConflictResolved chosen(long seq) {
        return new EntryBody.ConflictResolved(id(1), NINE, seq, "gọi lại");
    }

    private static ListChangeProposed list(Instant at, int added, int removed) {
        return new ListChangeProposed(
                id(2), new RollChange(at, Roll.ofAllBallots(added), Roll.ofAllBallots(removed), "bổ sung"));
    }
}
