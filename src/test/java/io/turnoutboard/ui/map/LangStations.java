package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.service.basemap.BasemapException;
import io.turnoutboard.service.basemap.BasemapReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The demonstration ward with stations of all classes and statuses; numbers 2 and 3 share one address. */
final class LangStations {
    private static final double[][] PLACES = {
        {21.0281, 105.8032}, {21.0231, 105.8054}, {21.0231, 105.8054}, {21.0231, 105.8065}, {21.0264, 105.8040},
        {21.0261, 105.8026}, {21.0249, 105.8084}, {21.0268, 105.8075}, {21.0241, 105.8103}, {21.0261, 105.8004},
        {21.0234, 105.8015}, {21.0213, 105.8021}, {21.0207, 105.8066}, {21.0223, 105.8088}, {21.0190, 105.8072},
        {21.0178, 105.8075}, {21.0172, 105.8100}, {21.0149, 105.8093}, {21.0163, 105.8121}, {21.0136, 105.8122},
        {21.0132, 105.8082}
    };
    private static final double[] RATES = {
        59.6, 72.31, 18.4, 43.2, 100, 91.5, 66.7, 0, 88, 51.2, 100, 97.44, 33.3, 76.1, 81, 62, 55, 99.2, 70, 0, 83.9
    };

    private static final List<SymbolStatus> STATUSES = List.of(SymbolStatus.values());

    private LangStations() {}

    static Basemap basemap() {
        try {
            return new BasemapReader().read(Path.of("data", "lang-2026", "basemap.geojson"));
        } catch (BasemapException e) {
            throw new AssertionError(e);
        }
    }

    static List<StationSymbol> all() {
        List<StationSymbol> stations = new ArrayList<>();
        for (int i = 0; i < PLACES.length; i++) {
            Optional<BigDecimal> rate = RATES[i] == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(RATES[i]));
            SymbolStatus status = STATUSES.get(i % STATUSES.size());
            GeoPoint place = new GeoPoint(PLACES[i][0], PLACES[i][1]);
            stations.add(station(i + 1, place, 500 + i * 97 % 22 * 100, rate, status));
        }
        return stations;
    }

    /** Stations all over Hà Nội, more than can be drawn by themselves. */
    static List<StationSymbol> ofTheCity(int count) {
        Random random = new Random(4);
        List<StationSymbol> stations = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            GeoPoint place = new GeoPoint(21 + random.nextGaussian() / 20, 105.8 + random.nextGaussian() / 20);
            stations.add(station(i, place, 1_500, Optional.empty(), SymbolStatus.REPORTED));
        }
        return stations;
    }

    private static StationSymbol station(
            int number, GeoPoint place, int voters, Optional<BigDecimal> rate, SymbolStatus status) {
        int turnoutClass = rate.map(percent -> classOf(percent.doubleValue())).orElse(0);
        String name = "Khu vực bỏ phiếu số " + number;
        return new StationSymbol(
                "KV" + number, number, name, "Nhà " + number, place, false, voters, turnoutClass, rate, status, name);
    }

    private static int classOf(double percent) {
        if (percent < 50) {
            return percent < 25 ? 1 : 2;
        }
        if (percent < 90) {
            return percent < 75 ? 3 : 4;
        }
        return percent < 100 ? 5 : 6;
    }
}
