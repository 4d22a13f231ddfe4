package io.turnoutboard.domain.inbox;

import io.turnoutboard.domain.inbox.Draft.Figure;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins a station that stands on a line of its own to the figures on the line below, where no other line of figures
 * could be meant. A line of time may stand between them.
 */
final class Joining {
    private Joining() {}

    static List<Draft> applied(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>();
        int next = 0;
        while (next < drafts.size()) {
            int below = figuresBelow(drafts, next);
            if (below > 0) {
                joined.add(join(drafts.subList(next, below + 1)));
                next = below + 1;
            } else {
                joined.add(drafts.get(next++));
            }
        }
        return joined;
    }

    private static Draft join(List<Draft> parts) {
        Figure station = (Figure) parts.getFirst();
        Figure below = (Figure) parts.getLast();
        return parts.get(1) instanceof Draft.Heading heading
                ? station.joined(below).at(station.timing().or(below.timing()).or(heading.timing()))
                : station.joined(below);
    }

    /** The draft with the figures of the station at {@code at}; 0 where there is none, or more than one. */
    private static int figuresBelow(List<Draft> drafts, int at) {
        if (!(drafts.get(at) instanceof Figure station)
                || station.stations().isEmpty()
                || !station.amounts().isEmpty()) {
            return 0;
        }
        int below = at + 1;
        if (below < drafts.size() && drafts.get(below) instanceof Draft.Heading) {
            below++;
        }
        return isLoose(drafts, below) && !isLoose(drafts, below + 1) ? below : 0;
    }

    private static boolean isLoose(List<Draft> drafts, int at) {
        return at < drafts.size()
                && drafts.get(at) instanceof Figure figure
                && figure.stations().isEmpty()
                && !figure.amounts().isEmpty();
    }
}
