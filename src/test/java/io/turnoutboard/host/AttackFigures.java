package io.turnoutboard.host;

/** How many attacks were tried, and what became of them. */
final class AttackFigures {
    private final String what;
    private int refused;
    private int nothing;
    private int found;

    AttackFigures(String what) {
        this.what = what;
    }

    void refused() {
        refused++;
    }

    void cameToNothing() {
        nothing++;
    }

    void foundByVerify() {
        found++;
    }

    int attempts() {
        return refused + nothing + found;
    }

    @Override
    public String toString() {
        return "attacks " + what + ": " + attempts() + " attempts, " + refused + " refused, " + nothing
                + " came to nothing, " + found + " found by verify";
    }
}
