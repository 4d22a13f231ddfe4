package io.turnoutboard.domain.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StationClustersTest {
    @Test
    void losesNoStationAtAnyZoom() {
        Random random = new Random(1);
        List<WorldPoint> places = IntStream.range(0, 4_098)
                .mapToObj(i -> new WorldPoint(random.nextDouble(), random.nextDouble()))
                .toList();
        StationClusters clusters = new StationClusters(places);

        for (int zoom = 0; zoom <= 16; zoom++) {
            assertThat(clusters.at(zoom).stream()
                            .flatMap(cluster -> cluster.members().stream())
                            .sorted())
                    .containsExactlyElementsOf(IntStream.range(0, 4_098).boxed().toList());
        }
        assertThat(clusters.at(0)).hasSize(16);
    }

    @Test
    void partsStationsAsTheViewComesCloser() {
        WorldPoint one = WebMercator.project(new GeoPoint(21.0231, 105.8054));
        WorldPoint other = WebMercator.project(new GeoPoint(21.0149, 105.8093));
        StationClusters clusters = new StationClusters(List.of(one, other));

        assertThat(clusters.at(8)).hasSize(1);
        assertThat(clusters.at(8).getFirst().centre())
                .isEqualTo(new WorldPoint((one.x() + other.x()) / 2, (one.y() + other.y()) / 2));
        assertThat(clusters.at(16)).hasSize(2);
    }
}
