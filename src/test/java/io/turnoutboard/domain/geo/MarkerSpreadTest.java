package io.turnoutboard.domain.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkerSpreadTest {
    private static final double UNSEEN = 0.1;

    @Test
    void leavesMarkersWithRoomWhereTheyAre() {
        List<Marker> markers = List.of(marker(10, 10, 8), marker(100, 10, 8));

        assertThat(MarkerSpread.place(markers, alone(2), 1))
                .extracting(PlacedMarker::centre)
                .containsExactly(new ScreenPoint(10, 10), new ScreenPoint(100, 10));
    }

    @Test
    void partsACrowdUntilNoneCoversAnother() {
        for (int seed = 0; seed < 20; seed++) {
            List<Marker> markers = crowd(45, new Random(seed));
            List<PlacedMarker> placed = MarkerSpread.place(markers, alone(markers.size()), 1);

            assertThat(worstOverlap(placed)).as("crowd %d", seed).isLessThan(UNSEEN);
        }
    }

    @Test
    void partsMarkersAtOneVeryPoint() {
        List<Marker> markers =
                IntStream.range(0, 12).mapToObj(i -> marker(50, 50, 10)).toList();

        assertThat(worstOverlap(MarkerSpread.place(markers, alone(12), 1))).isLessThan(UNSEEN);
    }

    @Test
    void endsInTheSamePlacesEachTime() {
        List<Marker> markers = crowd(45, new Random(7));

        assertThat(MarkerSpread.place(markers, alone(45), 1)).isEqualTo(MarkerSpread.place(markers, alone(45), 1));
    }

    @Test
    void standsStationsOfOneAddressSideBySideOnOneLine() {
        List<Marker> markers = List.of(marker(50, 50, 10), marker(50, 50, 14), marker(300, 50, 10));

        List<PlacedMarker> placed = MarkerSpread.place(markers, List.of(List.of(0, 1), List.of(2)), 2);

        assertThat(placed.get(0).centre().y() + 10)
                .isEqualTo(placed.get(1).centre().y() + 14);
        assertThat(placed.get(1).centre().x() - placed.get(0).centre().x()).isEqualTo(26);
        assertThat(placed.get(0).foot())
                .isEqualTo(new ScreenPoint(50, 50))
                .isEqualTo(placed.get(1).foot());
        assertThat(placed).extracting(PlacedMarker::isStacked).containsExactly(true, true, false);
        assertThat(placed).noneMatch(PlacedMarker::isMovedAway);
    }

    @Test
    void standsManyStationsOfOneAddressInRows() {
        List<Marker> markers =
                IntStream.range(0, 9).mapToObj(i -> marker(50, 50, 10)).toList();
        List<Integer> all = IntStream.range(0, 9).boxed().toList();

        List<PlacedMarker> placed = MarkerSpread.place(markers, List.of(all), 1);

        assertThat(worstOverlap(placed)).isLessThan(UNSEEN);
        assertThat(placed.stream().map(marker -> marker.centre().y()).distinct())
                .hasSize(3);
    }

    private static List<Marker> crowd(int size, Random random) {
        List<Marker> markers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            markers.add(marker(random.nextInt(250), random.nextInt(250), 13 + random.nextInt(8)));
        }
        return markers;
    }

    private static double worstOverlap(List<PlacedMarker> placed) {
        double worst = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < placed.size(); i++) {
            for (int j = i + 1; j < placed.size(); j++) {
                worst = Math.max(worst, placed.get(i).overlapWith(placed.get(j)));
            }
        }
        return worst;
    }

    private static List<List<Integer>> alone(int size) {
        return IntStream.range(0, size).mapToObj(List::of).toList();
    }

    private static Marker marker(double x, double y, double radius) {
        return new Marker(new ScreenPoint(x, y), radius);
    }
}
