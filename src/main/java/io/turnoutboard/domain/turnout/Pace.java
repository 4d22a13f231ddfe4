package io.turnoutboard.domain.turnout;

/**
 * How fast voting goes over a stretch of the day: in parts of the list, and in parts of those who had not voted when it
 * began. A station that lies behind has more of them left and may rise faster than one that is nearly done.
 */
record Pace(double ofList, double ofWaiting) {
    /** A count may rise twice as fast as expected … */
    private static final double FACTOR = 2;
    /** … or by a fifth of the list more than expected: groups come together, and reports catch up. */
    private static final double SLACK = 0.2;

    /** How many more would have voted at a station of this list, {@code before} of which had voted already. */
    double expected(int list, int before) {
        return ofWaiting * Math.max(0, list - before);
    }

    /** The highest rise that is not out of proportion. */
    long highest(int list, int before) {
        double expected = expected(list, before);
        return Math.round(Math.max(FACTOR * expected, expected + SLACK * list));
    }

    /** True when a figure is about as large as a rise over the stretch would be: from a quarter of it to twice it. */
    boolean isLikeARise(int figure, int list, int before) {
        double ofAll = ofList * list;
        double ofRest = expected(list, before);
        return figure >= Math.min(ofAll, ofRest) / 4 && figure <= Math.max(ofAll, ofRest) * 2;
    }
}
