package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ballots of one station beside each other. The same voters get one paper of each ballot: where two ballots have the
 * same list, the voters who voted and the papers issued must be the same too, and a difference is a slip of one of them.
 * Lists differ lawfully (temporary residents and soldiers have no ward ballot), and then nothing is compared. Pure.
 */
public record ClosingComparison(Ballot one, Ballot other, Figure figure, int first, int second) {
    /** What is compared. */
    public enum Figure {
        VOTED,
        ISSUED
    }

    /** Every difference between ballots of the same list, among the figures that hold. */
    public static List<ClosingComparison> of(StationDay day) {
        List<ClosingComparison> found = new ArrayList<>();
        Ballot[] all = Ballot.values();
        for (int i = 0; i < all.length; i++) {
            for (int j = i + 1; j < all.length; j++) {
                compare(all[i], all[j], day, found);
            }
        }
        return List.copyOf(found);
    }

    private static void compare(Ballot one, Ballot other, StationDay day, List<ClosingComparison> found) {
        Optional<ClosingFigures> first = day.figures(one).map(ClosingEntry::figures);
        Optional<ClosingFigures> second = day.figures(other).map(ClosingEntry::figures);
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        ClosingFigures mine = first.get();
        ClosingFigures theirs = second.get();
        if (mine.turnout().list() != theirs.turnout().list()) {
            return;
        }
        if (mine.turnout().voted() != theirs.turnout().voted()) {
            found.add(new ClosingComparison(
                    one,
                    other,
                    Figure.VOTED,
                    mine.turnout().voted(),
                    theirs.turnout().voted()));
        }
        if (mine.papers().issued() != theirs.papers().issued()) {
            found.add(new ClosingComparison(
                    one,
                    other,
                    Figure.ISSUED,
                    mine.papers().issued(),
                    theirs.papers().issued()));
        }
    }
}
