package io.turnoutboard.ui.map;

import io.turnoutboard.ui.support.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the legend says of the shown stations: how many there are of each class and status, and how large they are. */
record LegendContent(List<Integer> perClass, Map<SymbolStatus, Integer> perStatus, int unverified, SymbolSizes sizes) {
    static LegendContent of(List<StationSymbol> stations, SymbolSizes sizes) {
        List<Integer> perClass = new ArrayList<>();
        for (int turnoutClass = 0; turnoutClass <= Token.TURNOUT_CLASSES; turnoutClass++) {
            int each = turnoutClass;
            perClass.add((int) stations.stream()
                    .filter(station -> station.turnoutClass() == each)
                    .count());
        }
        Map<SymbolStatus, Integer> perStatus = new EnumMap<>(SymbolStatus.class);
        stations.forEach(station -> perStatus.merge(station.status(), 1, Integer::sum));
        int unverified =
                (int) stations.stream().filter(station -> !station.verified()).count();
        return new LegendContent(List.copyOf(perClass), Map.copyOf(perStatus), unverified, sizes);
    }

    /** The statuses that bear a sign and occur now, in the order of the enum. */
    List<SymbolStatus> signs() {
        return perStatus.keySet().stream()
                .filter(status -> status != SymbolStatus.REPORTED)
                .sorted()
                .toList();
    }
}
