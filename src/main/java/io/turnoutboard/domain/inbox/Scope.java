package io.turnoutboard.domain.inbox;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each figure the time of its message. A line of time holds for the lines below it until the next one; where it is
 * the last line with anything to say, for those above it. Where it could be either, the time is left in doubt.
 */
record Scope(List<Draft> message) {
    /** The drafts of a whole text, message by message. */
    static List<Draft> applied(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>();
        List<Draft> message = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft instanceof Draft.Opening) {
                all.addAll(new Scope(List.copyOf(message)).applied());
                message.clear();
            }
            message.add(draft);
        }
        all.addAll(new Scope(List.copyOf(message)).applied());
        return all;
    }

    private List<Draft> applied() {
        Timing above = aboveFirstHeading();
        Timing timing = above;
        boolean increases = false;
        List<Draft> timed = new ArrayList<>();
        for (Draft draft : message) {
            if (draft instanceof Draft.Heading heading) {
                timing = heading.timing().or(timing.equals(above) ? Timing.NONE : timing);
                increases =
                        heading.increases() || (increases && !heading.timing().isStated());
            }
            timed.add(draft instanceof Draft.Figure figure ? scoped(figure, timing, increases) : draft);
        }
        return timed;
    }

    private static Draft.Figure scoped(Draft.Figure figure, Timing timing, boolean increases) {
        Draft.Figure timed = figure.at(figure.timing().or(timing));
        return increases ? timed.increasing() : timed;
    }

    /** What the figures before the first line of time take from it. */
    private Timing aboveFirstHeading() {
        int first = -1;
        for (int i = 0; i < message.size() && first < 0; i++) {
            if (message.get(i) instanceof Draft.Heading heading
                    && heading.timing().isStated()) {
                first = i;
            }
        }
        if (first < 0) {
            return Timing.NONE;
        }
        boolean last = message.subList(first + 1, message.size()).stream()
                .noneMatch(draft -> draft instanceof Draft.Figure || draft instanceof Draft.Heading);
        return last ? ((Draft.Heading) message.get(first)).timing() : Timing.doubtful(Doubt.TIME_ELSEWHERE);
    }
}
