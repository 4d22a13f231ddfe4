package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.ledger.EntryBody.ListChangeProposed;
import io.turnoutboard.domain.ledger.EntryBody.ProposalDecided;
import io.turnoutboard.domain.ledger.EntryBody.StationOpened;
import io.turnoutboard.domain.ledger.EntryBody.TallyCorrected;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyWithdrawn;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.turnout.ChangedFigure.Matter;
import io.turnoutboard.domain.turnout.PaperStanding.Status;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A paper holds as long as every figure that it states does; what comes in later beside them takes nothing from it. */
class PaperStandingTest {
    private static final Instant EIGHT = at(8, 0);
    private static final Instant NINE = at(9, 0);

    private final SealedDay day = SealedDay.ofStations(1_000, 2_000, 500).enrolSecond();
    private final IssuedDay papers = new IssuedDay(day);

    @BeforeEach
    void count() {
        day.setSealersClock(at(9, 20));
        day.seal(new StationOpened(id(1), at(7, 0)));
        day.seal(tally(1, EIGHT, 150));
        day.seal(tally(1, NINE, 400));
        day.seal(tally(2, EIGHT, 300));
    }

    @Test
    void holdsWhileItsFiguresDo() {
        papers.issue(1, PaperKind.QUICK, NINE);

        assertThat(papers.standing(1).status()).isEqualTo(Status.VALID);
        assertThat(papers.standing(1).changed()).isEmpty();
    }

    @Test
    void isNotCorrectedByWhatCameLaterBesideIt() {
        papers.issue(1, PaperKind.QUICK, NINE);
        day.seal(tally(2, NINE, 700));
        day.seal(tally(3, NINE, 100));
        day.setSealersClock(at(10, 20));
        day.seal(tally(1, at(10, 0), 500));

        assertThat(papers.standing(1).status()).isEqualTo(Status.VALID);
    }

    @Test
    void isCorrectedWithTheCountThatItStates() {
        papers.issue(1, PaperKind.QUICK, NINE);
        day.seal(day.correction(1, NINE, 404));

        PaperStanding standing = papers.standing(1);
        assertThat(standing.status()).isEqualTo(Status.CORRECTED);
        assertThat(standing.changed())
                .containsExactly(new ChangedFigure(
                        id(1), Matter.COUNT, Optional.of(NINE), Optional.empty(), 400, OptionalLong.of(404)));
    }

    @Test
    void isCorrectedByAWithdrawal() {
        papers.issue(1, PaperKind.RANKING, NINE);
        long seq = day.turnout(1).count(NINE).orElseThrow().seq();
        day.seal(new TallyWithdrawn(id(1), NINE, seq, "nhầm khu vực"));

        assertThat(papers.standing(1).changed())
                .containsExactly(new ChangedFigure(
                        id(1), Matter.COUNT, Optional.of(NINE), Optional.empty(), 400, OptionalLong.empty()));
    }

    @Test
    void isCorrectedByAChangeOfTheListFromATimeBeforeItsCutOffOnly() {
        papers.issue(1, PaperKind.QUICK, NINE);
        approve(change(at(9, 10), 3));
        assertThat(papers.standing(1).status()).isEqualTo(Status.VALID);

        approve(change(at(8, 30), 2));
        assertThat(papers.standing(1).changed())
                .containsExactly(new ChangedFigure(
                        id(1), Matter.LIST, Optional.empty(), Optional.empty(), 1_000, OptionalLong.of(1_002)));
    }

    @Test
    void theQuickReportStatesTheCutOffBeforeAndTheRankingDoesNot() {
        papers.issue(1, PaperKind.QUICK, NINE);
        papers.issue(2, PaperKind.RANKING, NINE);
        papers.issue(3, PaperKind.PROGRESS, NINE);
        day.seal(new TallyCorrected(
                id(1),
                EIGHT,
                151,
                TallyParts.NONE,
                "đọc lại",
                day.turnout(1).count(EIGHT).orElseThrow().seq()));
        assertThat(papers.standing(1).status()).as("only proposed").isEqualTo(Status.VALID);
        decide(EIGHT, day.lines().getLast().seal());

        assertThat(papers.standing(1).status()).isEqualTo(Status.CORRECTED);
        assertThat(papers.standing(2).status()).isEqualTo(Status.VALID);
        assertThat(papers.standing(3).status()).isEqualTo(Status.CORRECTED);
    }

    @Test
    void isReplacedByThePaperThatNamesIt() {
        papers.issue(1, PaperKind.QUICK, NINE);
        day.seal(day.correction(1, NINE, 404));
        papers.reserve(2, PaperKind.QUICK, NINE);
        assertThat(papers.standing(2).status()).isEqualTo(Status.OPEN);
        day.seal(papers.report(2, PaperKind.QUICK, NINE, Optional.of(IssuedDay.number(1))));

        assertThat(papers.standing(1).status()).isEqualTo(Status.REPLACED);
        assertThat(papers.standing(1).replacedBy()).contains(IssuedDay.number(2));
        assertThat(papers.standing(2).status()).isEqualTo(Status.VALID);
    }

    @Test
    void namesThePapersThatStateACell() {
        papers.issue(1, PaperKind.RANKING, NINE);
        papers.issue(2, PaperKind.PROGRESS, NINE);

        assertThat(PaperStanding.stating(day.board(), id(1), NINE))
                .containsExactly(IssuedDay.number(1), IssuedDay.number(2));
        assertThat(PaperStanding.stating(day.board(), id(1), EIGHT)).containsExactly(IssuedDay.number(2));
        assertThat(PaperStanding.stating(day.board(), id(3), NINE)).isEmpty();
    }

    @Test
    void isUnknownOnABoardOfBeforeItsNumber() {
        long before = day.board().head().seq();
        papers.issue(1, PaperKind.QUICK, NINE);

        assertThat(day.board().knownAt(before).papers().papers()).isEmpty();
        assertThat(day.board()
                        .knownAt(before + 1)
                        .papers()
                        .paper(IssuedDay.number(1))
                        .orElseThrow()
                        .isOpen())
                .isTrue();
    }

    private Seal change(Instant from, int added) {
        return day.seal(new ListChangeProposed(
                id(1), new RollChange(from, Roll.ofAllBallots(added), Roll.EMPTY, "có giấy chứng nhận")));
    }

    private void approve(Seal proposed) {
        Instant time = day.lines().getLast().entry().body().asOf().orElseThrow();
        decide(time, proposed);
    }

    private void decide(Instant time, Seal proposed) {
        Seal seal = day.sealOfSecond(new ProposalDecided(id(1), time, proposed.seq(), true, "đã gọi lại"));
        assertThat(seal.reason()).isEmpty();
    }
}
