package io.turnoutboard.domain.turnout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a count is likely, given what other stations have reported (domain facts, section 3). These rules ask for a
 * word and never refuse: they are judged on a desk alone, since the same count may be likely a minute later. Pure
 * functions; a count that bears a reason is not asked about.
 */
public final class PlausibilityRules {
    /** Two reports of a station lie at least so far apart: a figure of less time is no report since the last one. */
    private static final Duration BETWEEN_REPORTS = Duration.ofMinutes(15);

    private PlausibilityRules() {}

    /** What the desk asks about a count of a known station. */
    static List<Finding> judge(KeyedCount keyed, StationTurnout station, Board board) {
        Stretch stretch = Stretch.until(keyed.tally().time(), station, board);
        List<Finding> findings = new ArrayList<>();
        if (looksPerHour(keyed, stretch, board)) {
            findings.add(Finding.of(TallyRule.LOOKS_PER_HOUR, stretch.before()));
        }
        if (looksCumulative(keyed, station, board)) {
            findings.add(Finding.of(TallyRule.LOOKS_CUMULATIVE, stretch.before()));
        } else if (!needsReasonAnyway(keyed, stretch) && isOutOfProportion(keyed, stretch, board)) {
            long highest = stretch.before() + stretch.pace(board).highest(stretch.list(), stretch.before());
            findings.add(Finding.of(TallyRule.OUT_OF_PROPORTION, Math.min(highest, stretch.list())));
        }
        findings.addAll(CutOffRules.judge(keyed.tally(), station, board));
        return List.copyOf(findings);
    }

    /** Above the list or a later count, a count is asked about already: one question about its size is enough. */
    private static boolean needsReasonAnyway(KeyedCount keyed, Stretch stretch) {
        int voted = keyed.tally().voted();
        boolean overLater = stretch.station()
                .next(stretch.to())
                .filter(later -> later.current().voted() < voted)
                .isPresent();
        return overLater || voted > stretch.list();
    }

    /**
     * True when a figure that was typed as the count since the last report would make a cumulative count out of
     * proportion, above the list even, while it fits well as the cumulative count itself.
     */
    public static boolean looksCumulative(KeyedCount keyed, StationTurnout station, Board board) {
        Stretch stretch = Stretch.until(keyed.tally().time(), station, board);
        if (keyed.kind() != CountKind.SINCE_LAST || isFirst(stretch)) {
            return false;
        }
        boolean tooMuch = keyed.tally().voted() > stretch.list() || isOutOfProportion(keyed, stretch, board);
        boolean fits = keyed.typed() >= stretch.before() && keyed.typed() <= stretch.list();
        return tooMuch && fits && !isOutOfProportion(keyed.asCumulative(), stretch, board);
    }

    private static boolean looksPerHour(KeyedCount keyed, Stretch stretch, Board board) {
        int voted = keyed.tally().voted();
        return !isFirst(stretch)
                && voted < stretch.before()
                && stretch.pace(board).isLikeARise(voted, stretch.list(), stretch.before());
    }

    private static boolean isFirst(Stretch stretch) {
        return stretch.last().isEmpty() || stretch.isShorterThan(BETWEEN_REPORTS);
    }

    /** Whole wards of a hospital and whole barracks vote together: there any rise is in proportion. */
    private static boolean isOutOfProportion(KeyedCount keyed, Stretch stretch, Board board) {
        boolean together = switch (stretch.station().station().rules().kind()) {
            case HOSPITAL, CARE_HOME, ARMED_UNIT, DETENTION -> true;
            case ORDINARY, OTHER -> false;
        };
        int rise = keyed.tally().voted() - stretch.before();
        return !together && rise > stretch.pace(board).highest(stretch.list(), stretch.before());
    }
}
