package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.RestoreBody;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.host.backup.BackupContent;
import io.turnoutboard.service.backup.RestoreView.Loss;
import io.turnoutboard.store.CopiedLedger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a restore takes over and what it loses.
 *
 * @param ledger the lines of the backup, {@code board} their fold
 * @param present what the target's own database still holds; none where it cannot be read
 */
record RestorePlan(
        BackupContent content,
        List<SealedEntry> ledger,
        Board board,
        Optional<CopiedLedger> present,
        RestoreSources sources,
        Tail tail,
        KeysAtHand keys) {

    /** Everything that is known of the ledger besides the backup. */
    private List<CopiedLedger> known() {
        return Stream.concat(present.stream(), sources.copies().stream()).toList();
    }

    /** The last line that was sealed before and is in the restored ledger. */
    SealedEntry last() {
        return tail.lines().isEmpty() ? ledger.getLast() : tail.lines().getLast();
    }

    /** The epoch at the end of what was sealed before and is taken over. */
    int epoch() {
        return board.with(tail.lines()).epochs().current();
    }

    /** The highest epoch that anybody is known to have seen. */
    int highestEpoch() {
        return known().stream()
                .flatMapToInt(copied -> IntStream.concat(
                        copied.checkpoints().stream().mapToInt(Checkpoint::epoch),
                        copied.lines().stream()
                                .filter(line -> line.isAccepted()
                                        && line.entry().body().decode() instanceof RestoreBody.LedgerRestored)
                                .mapToInt(line -> ((RestoreBody.LedgerRestored)
                                                line.entry().body().decode())
                                        .epoch())))
                .reduce(epoch(), Math::max);
    }

    Loss loss() {
        long upto = last().seq();
        List<SealedEntry> lines = known().stream()
                .map(copied -> copied.lines().stream()
                        .filter(line -> line.seq() > upto)
                        .toList())
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        long seen = Stream.concat(known().stream(), Stream.of(content.lines()))
                .flatMapToLong(this::seen)
                .max()
                .orElse(-1);
        boolean lost = seen > upto || known().isEmpty();
        return new Loss(lines, seen > upto ? OptionalLong.of(seen) : OptionalLong.empty(), papers(lines), lost);
    }

    /** The numbers of lines that somebody has seen: the last of a copy, and those of the sealer's checkpoints. */
    private LongStream seen(CopiedLedger copied) {
        LongStream signed = copied.checkpoints().stream()
                .filter(checkpoint -> checkpoint.isSignedBy(board.epochs().sealerKey(board.genesis())))
                .filter(checkpoint -> checkpoint.epoch() == board.epochs().current())
                .mapToLong(Checkpoint::seq);
        return LongStream.concat(
                copied.lines().isEmpty()
                        ? LongStream.empty()
                        : LongStream.of(copied.lines().getLast().seq()),
                signed);
    }

    private static List<String> papers(List<SealedEntry> lines) {
        return lines.stream()
                .filter(SealedEntry::isAccepted)
                .map(line -> line.entry().body().decode())
                .filter(EntryBody.OfPaper.class::isInstance)
                .map(body -> ((EntryBody.OfPaper) body).number().text())
                .distinct()
                .sorted()
                .toList();
    }
}
