package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.EntryBody.PaperNumberReserved;
import io.turnoutboard.domain.ledger.EntryBody.PaperNumberVoided;
import io.turnoutboard.domain.ledger.EntryBody.ReportIssued;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperRequest;
import java.util.Optional;

/**
 * What the sealer asks of papers: a number is taken once, its paper is issued once, of figures that this ledger's sealer
 * signed for, and a number without a paper is voided with a reason. Pure functions; the codes are those of
 * {@link LedgerRule}.
 */
public final class PaperRules {
    private PaperRules() {}

    static Judgement judge(PaperNumberReserved reserved, Board board) {
        if (!reserved.kind().isNumbered()) {
            return Judgement.refused(LedgerRule.NOT_NUMBERED);
        }
        if (reserved.kind() == PaperKind.HANDOVER && !board.end().isClosed()) {
            return Judgement.refused(LedgerRule.DAY_NOT_CLOSED);
        }
        return board.papers().paper(reserved.number()).isPresent()
                ? Judgement.refused(LedgerRule.NUMBER_TAKEN)
                : Judgement.ACCEPTED;
    }

    static Judgement judge(ReportIssued issued, Board board) {
        Optional<RegisteredPaper> number = board.papers().paper(issued.number());
        boolean fits = number.filter(RegisteredPaper::isOpen)
                .filter(open -> open.reserved().kind() == issued.request().kind()
                        && open.reserved().time().equals(issued.request().cutOff())
                        && open.number().letterhead() == issued.request().letterhead())
                .isPresent();
        if (!fits) {
            return Judgement.refused(LedgerRule.NUMBER_NOT_OPEN);
        }
        Optional<LedgerRule> unfit = unfit(issued.request(), board);
        if (unfit.isPresent()) {
            return Judgement.refused(unfit.get());
        }
        Checkpoint checkpoint = issued.proof().checkpoint();
        boolean ours = checkpoint.election().equals(board.election().id())
                && checkpoint.seq() >= number.get().seq()
                && checkpoint.seq() <= board.head().seq()
                && checkpoint.isSignedBy(board.epochs().sealerKey(board.genesis()));
        if (!ours) {
            return Judgement.refused(LedgerRule.CHECKPOINT_NOT_OURS);
        }
        boolean replacesNothing = issued.replaces()
                .filter(old -> board.papers()
                        .paper(old)
                        .flatMap(RegisteredPaper::issue)
                        .isEmpty())
                .isPresent();
        return replacesNothing ? Judgement.refused(LedgerRule.NO_SUCH_PAPER) : Judgement.ACCEPTED;
    }

    /**
     * Why a paper can never be issued: its kind bears no number, or it does not name the station that it must be about or
     * names one that the ward does not have.
     */
    public static Optional<LedgerRule> unfit(PaperRequest request, Board board) {
        if (!request.kind().isNumbered()) {
            return Optional.of(LedgerRule.NOT_NUMBERED);
        }
        boolean ofStation = request.station().isPresent()
                ? board.station(request.station().get()).isPresent()
                : !request.kind().isOfOneStation();
        return ofStation ? Optional.empty() : Optional.of(LedgerRule.PAPER_OF_NO_STATION);
    }

    static Judgement judge(PaperNumberVoided voided, Board board) {
        return board.papers()
                        .paper(voided.number())
                        .filter(RegisteredPaper::isOpen)
                        .isPresent()
                ? Judgement.ACCEPTED
                : Judgement.refused(LedgerRule.NUMBER_NOT_OPEN);
    }
}
