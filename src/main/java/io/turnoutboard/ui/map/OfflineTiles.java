package io.turnoutboard.ui.map;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/**
 * Answers every request for a tile with one empty image, at once. The schematic is drawn as vectors on a layer instead,
 * and without this the map widget would fetch tiles from a public server. Found by the service loader, which needs it
 * public.
 */
public final class OfflineTiles implements TileRetriever {
    private final Image empty = new WritableImage(1, 1);

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long i, long j) {
        return CompletableFuture.completedFuture(empty);
    }
}
