package io.turnoutboard.disk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One file: what programs read from it, and what the disk has for sure. */
final class ForgetfulFile {
    private static final double[] KEPT = {0, 0.5, 0.9, 1};

    private final boolean inPages;
    private final Content seen;
    private final Content forced;
    private final List<Change> unforced = new ArrayList<>();

    ForgetfulFile(byte[] bytes, boolean inPages) {
        this.inPages = inPages;
        seen = new Content(bytes.clone());
        forced = new Content(bytes.clone());
    }

    Content seen() {
        return seen;
    }

    void add(Change change) {
        change.applyTo(seen);
        unforced.add(change);
    }

    void force() {
        unforced.forEach(change -> change.applyTo(forced));
        unforced.clear();
    }

    boolean isForced() {
        return unforced.isEmpty();
    }

    /**
     * What is there when the power comes back: of what was not forced some, whole or in pages, in its order or in another,
     * one of them perhaps torn within.
     */
    byte[] afterTheCut(Random random, CutFigures figures) {
        double kept = KEPT[random.nextInt(KEPT.length)];
        boolean split = inPages && random.nextBoolean();
        List<Change> left = new ArrayList<>(unforced.stream()
                .flatMap(change -> (split ? change.pages() : List.of(change)).stream())
                .filter(_ -> random.nextDouble() < kept)
                .toList());
        if (random.nextBoolean()) {
            Collections.shuffle(left, random);
            figures.reordered(left.size());
        }
        if (!left.isEmpty() && random.nextBoolean()) {
            int one = random.nextInt(left.size());
            left.set(one, left.get(one).torn(random.nextDouble()));
            figures.torn();
        }
        figures.unforced(unforced.size(), unforced.size() * (1 - kept));
        left.forEach(change -> change.applyTo(forced));
        return forced.all();
    }
}
