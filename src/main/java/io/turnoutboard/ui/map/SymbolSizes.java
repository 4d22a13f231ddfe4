package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.SymbolScale;
import java.util.List;

/** How large the symbols are in a view: a small view has small symbols, and the number stays readable in all. */
record SymbolSizes(SymbolScale scale, double unit) {
    private static final double SMALLEST = 9.5;

    static SymbolSizes of(List<StationSymbol> stations, double width, double height, double unit) {
        int most = stations.stream().mapToInt(StationSymbol::voters).max().orElse(1);
        double largest = Math.clamp(Math.min(width, height) / unit / 24, 14, 25);
        return new SymbolSizes(new SymbolScale(Math.max(1, most), largest * unit, SMALLEST * unit), unit);
    }

    double disc(int voters) {
        return scale.radius(voters);
    }

    /** Ring width: what is left outside the disc for the arc of the rate. */
    double ring() {
        return 3 * unit;
    }

    double casing() {
        return 1.3 * unit;
    }

    /** The radius of all that belongs to a symbol, but the sign at its shoulder. */
    double whole(int voters) {
        return disc(voters) + ring() + casing();
    }

    /** Three round numbers of voters for the key, the greatest first. */
    List<Integer> keyVoters() {
        int greatest = roundedDown(scale.mostVoters());
        return List.of(greatest, roundedDown(greatest / 2), roundedDown(greatest / 4)).stream()
                .filter(this::isTrueToScale)
                .distinct()
                .toList();
    }

    private boolean isTrueToScale(int voters) {
        return voters > 0 && scale.radius(voters) > scale.smallest();
    }

    private static int roundedDown(int voters) {
        int step = voters >= 1_000 ? 500 : voters >= 200 ? 100 : voters >= 20 ? 10 : 1;
        return voters / step * step;
    }
}
