package io.turnoutboard.ui.chart;

/**
 * The left axis: four equal steps of a round number, so that its lines are also those of 0, 25, 50, 75 and 100 % on the
 * right.
 */
record VoterScale(long step) {
    static final int STEPS = 4;

    private static final double[] ROUND = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};

    /** The smallest round scale that reaches {@code highest}. */
    static VoterScale reaching(double highest) {
        double wanted = Math.max(1, highest / STEPS);
        double magnitude = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double round : ROUND) {
            double step = round * magnitude;
            if (step >= wanted && step == Math.rint(step)) {
                return new VoterScale(Math.round(step));
            }
        }
        return new VoterScale(Math.round(10 * magnitude));
    }

    long top() {
        return step * STEPS;
    }
}
