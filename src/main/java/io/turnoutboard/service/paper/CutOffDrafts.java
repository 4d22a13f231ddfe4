package io.turnoutboard.service.paper;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Prepares the draft of báo cáo nhanh for each cut-off as soon as all its stations have reported, once. One thread, and
 * not the FX thread.
 */
public final class CutOffDrafts {
    private final PaperPress press;
    private final Letterhead letterhead;
    private final Set<Slot> prepared = new HashSet<>();

    /** The draft of a cut-off. */
    public record Prepared(Slot slot, PaperRequest request, PaperFile file) {}

    public CutOffDrafts(PaperPress press, Letterhead letterhead) {
        this.press = press;
        this.letterhead = letterhead;
    }

    /** The drafts of the cut-offs that are complete on this board and were not prepared before, in their order. */
    public List<Prepared> prepare(Board board, Instant now) {
        List<Prepared> fresh = new ArrayList<>();
        for (Slot slot : due(board, now)) {
            PaperRequest request =
                    PaperRequest.draft(PaperKind.QUICK, board.election().at(slot.at()), letterhead, board.election());
            fresh.add(new Prepared(slot, request, new PaperFile(press.pdf(request, board, Optional.empty()))));
            prepared.add(slot);
        }
        return fresh;
    }

    /** True where {@link #prepare} would give a draft. */
    public boolean isDue(Board board, Instant now) {
        return !due(board, now).isEmpty();
    }

    /** True once every cut-off of the day has its draft. */
    public boolean isDone(Board board) {
        return prepared.containsAll(board.slotPlan().slots());
    }

    private List<Slot> due(Board board, Instant now) {
        return board.slotPlan().slots().stream()
                .filter(slot -> !prepared.contains(slot))
                .filter(slot -> !board.election().at(slot.at()).isAfter(now))
                .filter(slot -> isComplete(board.asOf(board.election().at(slot.at()))))
                .toList();
    }

    private static boolean isComplete(Standing standing) {
        return !standing.stations().isEmpty()
                && standing.reported() == standing.stations().size();
    }
}
