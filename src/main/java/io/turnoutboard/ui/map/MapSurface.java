package io.turnoutboard.ui.map;

import com.gluonhq.maps.MapLayer;
import io.turnoutboard.domain.geo.LabelBox;
import io.turnoutboard.domain.geo.PlacedMarker;
import io.turnoutboard.domain.geo.ScreenPoint;
import io.turnoutboard.domain.geo.Viewport;
import io.turnoutboard.domain.geo.WebMercator;
import io.turnoutboard.domain.geo.WorldPoint;
import io.turnoutboard.domain.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/**
 * The layer of the map widget on which everything is drawn: one canvas for the ground and its names, one above it for
 * the stations, so that a pointer moving over stations redraws these alone. Drawn at most once a pulse.
 */
final class MapSurface extends MapLayer {
    private final Canvas ground = new Canvas();
    private final Canvas symbols = new Canvas();
    private final TextSize textSize = new TextSize();
    private MapStyle style;
    private Messages messages;
    private @Nullable DrawnBasemap basemap;
    private DrawnStations stations = new DrawnStations(List.of());
    private List<LabelBox> overlays = List.of();
    private Arrangement arrangement = Arrangement.EMPTY;
    private Optional<String> selected = Optional.empty();
    private Optional<String> hovered = Optional.empty();
    private boolean groundStale = true;
    private boolean symbolsStale = true;

    MapSurface(MapStyle style, Messages messages) {
        this.style = style;
        this.messages = messages;
        getChildren().addAll(ground, symbols);
        setMouseTransparent(true);
    }

    @Override
    protected void initialize() {
        // The widget tells its layers of a new middle only, and a zoom around the middle does not change that.
        InvalidationListener moved = view -> redraw();
        baseMap.zoom().addListener(moved);
        baseMap.translateXProperty().addListener(moved);
        baseMap.translateYProperty().addListener(moved);
    }

    void setSize(double width, double height) {
        if (width == ground.getWidth() && height == ground.getHeight()) {
            return;
        }
        for (Canvas canvas : List.of(ground, symbols)) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        redraw();
    }

    void setStyle(MapStyle newStyle) {
        style = newStyle;
        redraw();
    }

    void setMessages(Messages newMessages) {
        messages = newMessages;
        redraw();
    }

    void setBasemap(DrawnBasemap newBasemap) {
        basemap = newBasemap;
        redraw();
    }

    void setStations(DrawnStations newStations) {
        stations = newStations;
        redraw();
    }

    /** The boxes of the view that controls cover, where no name should stand. */
    void setOverlays(List<LabelBox> boxes) {
        if (!boxes.equals(overlays)) {
            overlays = List.copyOf(boxes);
            redraw();
        }
    }

    void setSelected(Optional<String> id) {
        selected = id;
        redrawSymbols();
    }

    void setHovered(Optional<String> id) {
        hovered = id;
        redrawSymbols();
    }

    MapStyle style() {
        return style;
    }

    SymbolSizes sizes() {
        return SymbolSizes.of(stations.stations(), ground.getWidth(), ground.getHeight(), style.unit());
    }

    boolean hasSize() {
        return ground.getWidth() > 1 && ground.getHeight() > 1;
    }

    /** What the widget shows now. Its own getters are stale after the wheel, so it is read from where it is drawn. */
    Viewport viewport() {
        double zoom = baseMap.zoom().get();
        double scale = WebMercator.worldPixels(zoom);
        double width = Math.max(1, ground.getWidth());
        double height = Math.max(1, ground.getHeight());
        WorldPoint centre = new WorldPoint(
                (width / 2 - baseMap.getTranslateX()) / scale, (height / 2 - baseMap.getTranslateY()) / scale);
        return new Viewport(centre, zoom, width, height);
    }

    /** Makes the widget show a view, by steps from where it is: its setters do nothing for a value set before. */
    void show(Viewport target) {
        baseMap.zoom(target.zoom() - baseMap.zoom().get(), 0, 0);
        ScreenPoint middle = viewport().toScreen(target.centre());
        baseMap.moveX(middle.x() - viewport().width() / 2);
        baseMap.moveY(middle.y() - viewport().height() / 2);
    }

    /** What stands where, for the view as it is now. */
    Arrangement arrangement() {
        if (groundStale) {
            arrangement = stations.arrange(viewport(), sizes());
        }
        return arrangement;
    }

    private void redraw() {
        groundStale = true;
        redrawSymbols();
    }

    private void redrawSymbols() {
        symbolsStale = true;
        markDirty();
    }

    @Override
    protected void layoutLayer() {
        if (!hasSize() || !symbolsStale) {
            return;
        }
        if (groundStale) {
            arrangement = stations.arrange(viewport(), sizes());
            groundStale = false;
            paintGround();
        }
        symbolsStale = false;
        GraphicsContext pen = symbols.getGraphicsContext2D();
        pen.clearRect(0, 0, symbols.getWidth(), symbols.getHeight());
        new SymbolsPainter(pen, style, sizes()).paint(arrangement, selected, hovered);
    }

    private void paintGround() {
        Viewport viewport = viewport();
        GraphicsContext pen = ground.getGraphicsContext2D();
        BasemapPainter painter = new BasemapPainter(pen, style, viewport);
        if (basemap == null) {
            painter.paintGround();
        } else {
            painter.paint(basemap);
        }
        LabelPen labels = new LabelPen(pen, style, textSize, viewport.width(), viewport.height());
        overlays.forEach(labels::keepFree);
        ScaleBar.paint(pen, labels, style, viewport, messages);
        arrangement.symbols().forEach(symbol -> keepFree(labels, symbol.marker()));
        arrangement.clusters().forEach(cluster -> keepFree(labels, cluster.marker()));
        if (basemap != null) {
            new MapLabels(basemap, labels, style, viewport).write();
        }
    }

    private static void keepFree(LabelPen labels, PlacedMarker marker) {
        labels.keepFree(LabelBox.around(marker.centre(), marker.radius()));
    }
}
