package io.turnoutboard.domain.turnout;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.PaperNumberReserved;
import io.turnoutboard.domain.ledger.EntryBody.PaperNumberVoided;
import io.turnoutboard.domain.ledger.EntryBody.PaperProof;
import io.turnoutboard.domain.ledger.EntryBody.ReportIssued;
import io.turnoutboard.domain.ledger.RepeatableRandom;
import io.turnoutboard.domain.ledger.SigningKey;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperNumber;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaperRulesTest {
    private static final Instant NINE = SealedDay.at(9, 0);

    private final SealedDay day = SealedDay.ofStations(1_000, 2_000);
    private final IssuedDay papers = new IssuedDay(day);

    @BeforeEach
    void count() {
        day.seal(SealedDay.tally(1, NINE, 400));
    }

    @Test
    void aNumberIsTakenOnceUnderItsHead() {
        papers.reserve(5, PaperKind.QUICK, NINE);

        assertThat(reason(new PaperNumberReserved(IssuedDay.number(5), PaperKind.RANKING, NINE)))
                .isEqualTo("TB-L20");
        assertThat(reason(new PaperNumberReserved(new PaperNumber(Letterhead.PARTY, 5), PaperKind.QUICK, NINE)))
                .isEmpty();
        assertThat(day.board().papers().next(Letterhead.UBBC)).isEqualTo(IssuedDay.number(6));
        assertThat(day.board().papers().next(Letterhead.PARTY)).isEqualTo(new PaperNumber(Letterhead.PARTY, 1));
    }

    @Test
    void aPaperIsIssuedUnderTheNumberThatWasTakenForItAndOnce() {
        assertThat(reason(papers.report(1, PaperKind.QUICK, NINE, Optional.empty())))
                .as("never taken")
                .isEqualTo("TB-L21");
        papers.reserve(1, PaperKind.QUICK, NINE);
        assertThat(reason(papers.report(1, PaperKind.RANKING, NINE, Optional.empty())))
                .as("another kind")
                .isEqualTo("TB-L21");
        assertThat(reason(papers.report(1, PaperKind.QUICK, SealedDay.at(10, 0), Optional.empty())))
                .as("another cut-off")
                .isEqualTo("TB-L21");

        EntryBody report = papers.report(1, PaperKind.QUICK, NINE, Optional.empty());
        assertThat(reason(report)).isEmpty();
        day.seal(report);
        assertThat(reason(report)).as("twice").isEqualTo("TB-L21");
        assertThat(reason(new PaperNumberVoided(IssuedDay.number(1), "thừa")))
                .as("an issued number is not voided")
                .isEqualTo("TB-L21");
    }

    @Test
    void aPaperBearsACheckpointThatTheSealerSignedSinceItsNumberWasTaken() {
        Checkpoint before = papers.checkpoint();
        papers.reserve(1, PaperKind.QUICK, NINE);
        ReportIssued good = papers.report(1, PaperKind.QUICK, NINE, Optional.empty());
        Checkpoint checkpoint = good.proof().checkpoint();
        SigningKey other = SigningKey.generate(new RepeatableRandom("somebody else"));
        Checkpoint forged = Checkpoint.signed(
                checkpoint.election(), 1, day.lines().getLast().seal(), checkpoint.time(), other);

        assertThat(reason(with(good, before))).isEqualTo("TB-L22");
        assertThat(reason(with(good, forged))).isEqualTo("TB-L22");
        assertThat(reason(good)).isEmpty();
    }

    @Test
    void onlyAnIssuedPaperIsReplaced() {
        papers.reserve(1, PaperKind.QUICK, NINE);
        papers.reserve(2, PaperKind.QUICK, NINE);

        assertThat(reason(papers.report(2, PaperKind.QUICK, NINE, Optional.of(IssuedDay.number(1)))))
                .isEqualTo("TB-L23");
        assertThat(reason(papers.report(2, PaperKind.QUICK, NINE, Optional.of(IssuedDay.number(7)))))
                .isEqualTo("TB-L23");
    }

    @Test
    void aVoidedNumberIsNeverUsedAgain() {
        papers.reserve(1, PaperKind.QUICK, NINE);
        day.seal(new PaperNumberVoided(IssuedDay.number(1), "mất điện"));

        assertThat(papers.standing(1).status()).isEqualTo(PaperStanding.Status.VOID);
        assertThat(reason(papers.report(1, PaperKind.QUICK, NINE, Optional.empty())))
                .isEqualTo("TB-L21");
        assertThat(reason(new PaperNumberReserved(IssuedDay.number(1), PaperKind.QUICK, NINE)))
                .isEqualTo("TB-L20");
        assertThat(reason(new PaperNumberVoided(IssuedDay.number(1), "lần nữa")))
                .isEqualTo("TB-L21");
        assertThat(day.board().papers().next(Letterhead.UBBC)).isEqualTo(IssuedDay.number(2));
    }

    private static ReportIssued with(ReportIssued report, Checkpoint checkpoint) {
        PaperProof proof = report.proof();
        return new ReportIssued(
                report.number(),
                report.request(),
                new PaperProof(checkpoint, proof.template(), proof.hash(), proof.size()),
                report.replaces());
    }

    private String reason(EntryBody body) {
        return day.judge(body).reason();
    }
}
