package io.turnoutboard.disk;

/** What power cuts did to files, over many of them. */
public final class CutFigures {
    private int cuts;
    private long unforced;
    private double forgotten;
    private long reordered;
    private long torn;

    void cut() {
        cuts++;
    }

    void unforced(int changes, double lost) {
        unforced += changes;
        forgotten += lost;
    }

    void reordered(int changes) {
        reordered += changes > 1 ? changes : 0;
    }

    void torn() {
        torn++;
    }

    @Override
    public String toString() {
        return "%d cuts, %d writes not forced, %.0f of them forgotten, %d in another order, %d torn"
                .formatted(cuts, unforced, forgotten, reordered, torn);
    }
}
