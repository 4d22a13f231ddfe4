package io.turnoutboard.service.paper;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.PaperNumberReserved;
import io.turnoutboard.domain.ledger.EntryBody.PaperNumberVoided;
import io.turnoutboard.domain.ledger.EntryBody.PaperProof;
import io.turnoutboard.domain.ledger.EntryBody.ReportIssued;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.LedgerRule;
import io.turnoutboard.domain.turnout.PaperRules;
import io.turnoutboard.domain.turnout.RegisteredPaper;
import io.turnoutboard.service.ArchiveException;
import io.turnoutboard.service.Await;
import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.EntryOutcome;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.SealWatch;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes papers of what a person asked for. A draft costs nothing and proves nothing. Issuing takes a number from the
 * register, draws the paper from the ledger as it stood then, keeps its bytes, and seals what it was made from with its
 * hash; whatever breaks off in between leaves an open number in the register, never a paper without one. Every call
 * blocks: not for the FX thread.
 */
public final class PaperDesk {
    /** A newer program wrote to this ledger: no figure may be stated. */
    public static final String TOO_OLD = "TB-P02";
    /** The host does not answer: what is made now is a draft. */
    public static final String NO_HOST = "TB-P03";
    /** The host has not sealed in time. */
    public static final String NOT_SEALED = "TB-P04";

    private static final Logger LOG = LoggerFactory.getLogger(PaperDesk.class);
    /** Other desks that issue at the same moment may take the number first. */
    private static final int ATTEMPTS = 5;

    private final OpenElection election;
    private final PaperPress press;
    private final Duration patience;
    private final EntryDesk entries;

    /** @param patience how long a seal is waited for */
    public PaperDesk(OpenElection election, PaperPress press, Duration patience) {
        this.election = election;
        this.press = press;
        this.patience = patience;
        entries = new EntryDesk(
                election.ledger(), election.people(), election.day().clock());
    }

    /** The paper without a number, of the board as this desk knows it. */
    public byte[] draft(PaperRequest request) {
        return press.pdf(request, election.ledger().board().value(), Optional.empty());
    }

    /**
     * Issues a paper.
     *
     * @param wanted the number that it shall bear; absent for the next one of its letterhead
     */
    public IssueOutcome issue(PaperRequest request, OptionalInt wanted) {
        if (board().unknownSince().isPresent()) {
            return new IssueOutcome.Failed(TOO_OLD, Optional.empty());
        }
        Optional<String> unfit = PaperRules.unfit(request, board()).map(LedgerRule::code);
        if (unfit.isPresent()) {
            return new IssueOutcome.Refused(unfit.get());
        }
        if (!election.ledger().state().value().isConnected()) {
            return new IssueOutcome.Failed(NO_HOST, Optional.empty());
        }
        try (SealWatch watch = new SealWatch(election.ledger())) {
            for (int attempt = 1; ; attempt++) {
                PaperNumber number = wanted.isPresent()
                        ? new PaperNumber(request.letterhead(), wanted.getAsInt())
                        : board().papers().next(request.letterhead());
                Kept kept = keep(new PaperNumberReserved(number, request.kind(), request.cutOff()), watch);
                if (kept.seq().isPresent()) {
                    return make(request, number, kept.seq().get(), watch);
                }
                if (wanted.isPresent() || attempt == ATTEMPTS || !kept.isNumberTaken()) {
                    // where it is not sealed yet, it will be: the number is gone
                    return kept.failure(
                            Optional.of(number).filter(taken -> kept.failed().equals(NOT_SEALED)));
                }
            }
        }
    }

    /** The paper in whose place this one would stand: the last one of the same matter. */
    public static Optional<PaperNumber> replaced(PaperRequest request, Board board) {
        return board.papers().issues().stream()
                .map(RegisteredPaper.Issue::report)
                .filter(old -> request.isOfSameMatter(old.request()))
                .map(ReportIssued::number)
                .reduce((earlier, later) -> later);
    }

    /** What says why a number that was taken has no paper; it is never used again. Kept as any entry. */
    public static EntryBody voiding(PaperNumber number, String reason) {
        return new PaperNumberVoided(number, reason);
    }

    private IssueOutcome make(PaperRequest request, PaperNumber number, long seq, SealWatch watch) {
        Optional<PaperNumber> taken = Optional.of(number);
        try {
            Optional<Checkpoint> checkpoint = election.papers().checkpointFrom(seq);
            Optional<Board> board = checkpoint.flatMap(signed ->
                    Await.value(election.ledger().board(), known -> known.head().seq() >= signed.seq(), patience));
            if (board.isEmpty()) {
                return new IssueOutcome.Failed(NOT_SEALED, taken);
            }
            Board then = board.get().knownAt(checkpoint.get().seq());
            Optional<PaperNumber> replaces = replaced(request, then);
            byte[] pdf = press.pdf(request, then, Optional.of(new PaperOrigin(number, checkpoint.get(), replaces)));
            election.papers().keep(pdf);
            PaperProof proof = new PaperProof(checkpoint.get(), press.template(), Hash.of(pdf), pdf.length);
            Kept kept = keep(new ReportIssued(number, request, proof, replaces), watch);
            return kept.seq().isPresent()
                    ? new IssueOutcome.Issued(
                            number, request, replaces, kept.seq().get(), new PaperFile(pdf))
                    : kept.failure(taken);
        } catch (ArchiveException e) {
            LOG.error("The archive of papers failed at number {}", number.text(), e);
            return new IssueOutcome.Failed(ArchiveException.CODE, taken);
        }
    }

    private Board board() {
        return election.ledger().board().value();
    }

    /** What became of an entry: sealed as a line, refused with a code, or not kept or sealed. */
    private record Kept(Optional<Long> seq, Optional<String> refused, String failed) {
        static Kept refused(String code) {
            return new Kept(Optional.empty(), Optional.of(code), "");
        }

        static Kept failed(String code) {
            return new Kept(Optional.empty(), Optional.empty(), code);
        }

        boolean isNumberTaken() {
            return refused.filter(LedgerRule.NUMBER_TAKEN.code()::equals).isPresent();
        }

        IssueOutcome failure(Optional<PaperNumber> taken) {
            return refused.<IssueOutcome>map(IssueOutcome.Refused::new)
                    .orElseGet(() -> new IssueOutcome.Failed(failed, taken));
        }
    }

    private Kept keep(EntryBody body, SealWatch watch) {
        return switch (entries.keep(body)) {
            case EntryOutcome.Refused refused -> Kept.refused(refused.code());
            case EntryOutcome.NotSaved lost -> Kept.failed(lost.code());
            case EntryOutcome.Saved saved ->
                watch.await(saved.entry(), patience).map(PaperDesk::kept).orElseGet(() -> Kept.failed(NOT_SEALED));
        };
    }

    private static Kept kept(EntryProgress progress) {
        return progress.stage() == EntryProgress.Stage.SEALED
                ? new Kept(progress.seq().stream().boxed().findFirst(), Optional.empty(), "")
                : Kept.refused(progress.reason());
    }
}
