package io.turnoutboard.service.paper;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PaperStanding;
import io.turnoutboard.domain.turnout.RegisteredPaper;
import io.turnoutboard.service.ArchiveException;
import io.turnoutboard.service.PaperArchive;
import java.util.Optional;

/** Proves papers against the register of a ledger. Every call may ask the host and blocks: not for the FX thread. */
public final class PaperProofs {
    /** In bytes: no paper is as large, not even a nation's; what is larger need not be read. */
    public static final long LARGEST = 200L << 20;

    private final Board board;
    private final PaperArchive archive;

    public PaperProofs(Board board, PaperArchive archive) {
        this.board = board;
        this.archive = archive;
    }

    /**
     * Judges a file. One bit that differs makes it altered; of which paper is found from what it still shares with the
     * issued one, or from the mark within it.
     *
     * @throws ArchiveException when the issued files cannot be compared with
     */
    public PaperVerdict ofFile(byte[] file) throws ArchiveException {
        Optional<RegisteredPaper> same = board.papers().paper(Hash.of(file));
        if (same.isPresent()) {
            return new PaperVerdict.Genuine(PaperStanding.of(same.get(), board));
        }
        Optional<PaperMark> mark = PaperMark.in(file, board.election().id());
        Optional<PaperNumber> marked = mark.flatMap(PaperMark::number)
                .filter(number -> board.papers()
                        .paper(number)
                        .flatMap(RegisteredPaper::issue)
                        .isPresent());
        if (marked.isPresent()) {
            return new PaperVerdict.Altered(marked.get());
        }
        Optional<PaperNumber> like = alike(file);
        if (like.isPresent()) {
            return new PaperVerdict.Altered(like.get());
        }
        if (mark.filter(PaperMark::isDraft).isPresent()) {
            return new PaperVerdict.Draft();
        }
        return PaperMark.election(file)
                .map(this::notOurs)
                .or(() -> PictureMark.in(file).map(this::picture))
                .orElseGet(PaperVerdict.NotOurs::new);
    }

    private PaperVerdict picture(PictureMark picture) {
        return picture.election().equals(board.election().id())
                ? new PaperVerdict.Picture(picture.seq())
                : notOurs(picture.election());
    }

    /** Judges the text of the code in a paper's foot. */
    public PaperVerdict ofCode(String text) {
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.parse(text);
        } catch (MalformedEntryException e) {
            return new PaperVerdict.NotOurs();
        }
        return board.papers().papers().stream()
                .filter(paper -> paper.issue()
                        .filter(made -> made.report().proof().checkpoint().equals(checkpoint))
                        .isPresent())
                .findFirst()
                .<PaperVerdict>map(paper -> new PaperVerdict.CodeKnown(PaperStanding.of(paper, board)))
                .orElseGet(() -> notOurs(checkpoint.election()));
    }

    /** A drill's papers look like those of the day that followed it, so they are told by name. */
    private PaperVerdict notOurs(ElectionId election) {
        return election.equals(board.election().id())
                ? new PaperVerdict.NotOurs()
                : new PaperVerdict.OfAnotherElection(
                        board.preparation().drill().filter(election::equals).isPresent());
    }

    /** The issued paper of whose bytes more than half stand unchanged at the two ends of the file. */
    private Optional<PaperNumber> alike(byte[] file) throws ArchiveException {
        for (RegisteredPaper paper : board.papers().papers()) {
            Optional<Hash> hash = paper.hash();
            Optional<byte[]> issued = hash.isPresent() ? archive.find(hash.get()) : Optional.empty();
            if (issued.isPresent() && shared(issued.get(), file) * 2 > issued.get().length) {
                return Optional.of(paper.number());
            }
        }
        return Optional.empty();
    }

    private static int shared(byte[] one, byte[] other) {
        int most = Math.min(one.length, other.length);
        int first = 0;
        while (first < most && one[first] == other[first]) {
            first++;
        }
        int last = 0;
        while (last < most - first && one[one.length - 1 - last] == other[other.length - 1 - last]) {
            last++;
        }
        return first + last;
    }
}
