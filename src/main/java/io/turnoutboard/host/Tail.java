package io.turnoutboard.host;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.RestoreBody;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Judgement;
import io.turnoutboard.domain.turnout.LedgerRule;
import io.turnoutboard.domain.turnout.RunningBoard;
import io.turnoutboard.domain.turnout.SealingRules;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import io.turnoutboard.store.CopiedLedger;
import io.turnoutboard.store.LineProof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a desk's copy may go on from a backup: the lines that follow the backup's head in the chain, that bear their
 * authors' signatures, that the rules judge as they were judged, and that no checkpoint of the sealer contradicts.
 */
record Tail(List<SealedEntry> lines) {
    private static final Tail NONE = new Tail(List.of());

    /** The tail of a copy that may be taken over after {@code ledger}, whose board is given; none where nothing may. */
    static Tail of(CopiedLedger copied, List<SealedEntry> ledger, Board board) {
        int length = ledger.size();
        boolean follows = copied.lines().size() > length
                && copied.lines()
                        .get(length - 1)
                        .seal()
                        .hash()
                        .equals(ledger.getLast().seal().hash());
        if (!follows || contradicted(copied, board)) {
            return NONE;
        }
        long proved = proved(copied);
        List<SealedEntry> taken = new ArrayList<>();
        RunningBoard running = new RunningBoard(board);
        for (SealedEntry line : copied.lines().subList(length, copied.lines().size())) {
            if (line.seq() > proved || !isJudgedTheSame(line, running.present())) {
                break;
            }
            taken.add(line);
            running.add(line);
        }
        return new Tail(List.copyOf(taken));
    }

    /** A copy with another line where the sealer signed one is none of this ledger. */
    private static boolean contradicted(CopiedLedger copied, Board board) {
        return copied.checkpoints().stream()
                .filter(checkpoint -> checkpoint.isSignedBy(board.epochs().sealerKey(board.genesis())))
                .filter(checkpoint -> checkpoint.seq() < copied.lines().size())
                .anyMatch(checkpoint -> isAnother(checkpoint, copied));
    }

    private static boolean isAnother(Checkpoint checkpoint, CopiedLedger copied) {
        return !copied.lines().get((int) checkpoint.seq()).seal().hash().equals(checkpoint.hash());
    }

    /** The number of the last line whose author's signature holds, as those of all before it. */
    private static long proved(CopiedLedger copied) {
        LineProof proof = new LineProof(copied.election().orElseThrow(), List.of());
        long last = -1;
        try {
            for (SealedEntry line : copied.lines()) {
                proof.add(line);
                last = line.seq();
            }
        } catch (BrokenChainException e) {
            return last;
        }
        return last;
    }

    private static boolean isJudgedTheSame(SealedEntry line, Board board) {
        if (line.seal().reason().equals(LedgerRule.REJECTED_BY_THE_STORE.code())) {
            return true;
        }
        if (line.entry().body().decode() instanceof RestoreBody && line.isAccepted()) {
            return board.registry()
                    .member(line.entry().head().author())
                    .filter(member -> member.mayActAs(Role.ADMINISTRATOR))
                    .isPresent();
        }
        Judgement judgement =
                SealingRules.judge(line.entry(), board, line.seal().sealedAt());
        return judgement.verdict() == line.seal().verdict()
                && judgement.reason().equals(line.seal().reason());
    }

    /** The longest of the tails of several copies. */
    static Tail longest(List<CopiedLedger> copies, List<SealedEntry> ledger, Board board) {
        Optional<Tail> longest = copies.stream()
                .map(copied -> of(copied, ledger, board))
                .max((one, other) ->
                        Integer.compare(one.lines().size(), other.lines().size()));
        return longest.orElse(NONE);
    }
}
