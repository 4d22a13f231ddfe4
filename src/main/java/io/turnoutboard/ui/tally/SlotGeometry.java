package io.turnoutboard.ui.tally;

/**
 * How wide the columns of the slot board are, and which cut-offs have room: number and place stand always, and the
 * cut-offs that do not fit are folded away, the earliest first. All in pixels but the first two.
 */
record SlotGeometry(double em, int slots, double width) {
    private static final double NUMBER = 2.6;
    private static final double LEAST_PLACE = 9;
    private static final double MOST_PLACE = 26;
    private static final double SLOT = 4.9;
    private static final double SCROLL_BAR = 1.3;

    double number() {
        return Math.ceil(NUMBER * em);
    }

    double slot() {
        double rest = width - number() - MOST_PLACE * em - SCROLL_BAR * em;
        return Math.floor(Math.max(SLOT * em, slots == 0 ? 0 : Math.min(rest / slots, SLOT * 1.5 * em)));
    }

    /** How many cut-offs fit, at least one. */
    int fitting() {
        double room = width - number() - LEAST_PLACE * em - SCROLL_BAR * em;
        return Math.max(1, Math.min(slots, (int) Math.floor(room / slot())));
    }

    double place() {
        return Math.floor(Math.max(LEAST_PLACE * em, width - number() - fitting() * slot() - SCROLL_BAR * em));
    }

    /** The first cut-off that is shown, so that the present one, the chosen one and what comes next are in sight. */
    int first(int before, int present, int chosen) {
        int most = slots - fitting();
        int first = Math.max(0, Math.min(most, before));
        if (chosen < first || chosen >= first + fitting() || before < 0) {
            int wanted = Math.max(present, chosen) + 2 - fitting();
            first = Math.min(chosen, Math.max(0, Math.min(most, wanted)));
        }
        return Math.max(0, Math.min(most, first));
    }
}
