package io.turnoutboard.ui.map;

import com.gluonhq.maps.MapView;
import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.domain.geo.Direction;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.geo.ScreenPoint;
import io.turnoutboard.domain.geo.Viewport;
import io.turnoutboard.domain.geo.WorldBounds;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.Palette;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * The map of the ward and its polling stations. The ward stays fitted to the region until the user pans or zooms, and
 * again after {@link #fitWard()}. The selection is one station's id or none; it may be set from outside, and is let go
 * when its station is no longer shown. For the FX thread.
 */
public final class StationMap extends Region {
    private static final double ZOOM_STEP = 0.5;
    private static final double CLUSTER_ZOOM_STEP = 2;
    private static final double SMALLEST_WIDTH = 240;
    private static final double SMALLEST_HEIGHT = 180;
    private static final double USUAL_WIDTH = 640;
    private static final double USUAL_HEIGHT = 480;

    private final ObjectProperty<Optional<String>> selectedId =
            new SimpleObjectProperty<>(this, "selectedId", Optional.empty());
    private final MapView view = new MapView();
    private final MapSurface surface;
    private final MapOverlays overlays;
    private final MapPointer pointer;
    private final MapDrag drag;
    private final MapCamera camera;
    private final MapDescription description;
    private Palette palette;
    private DrawnStations stations = new DrawnStations(List.of());

    public StationMap(Messages messages, Palette palette) {
        this.palette = palette;
        description = new MapDescription(messages);
        surface = new MapSurface(MapStyle.before(palette), messages);
        camera = new MapCamera(surface);
        overlays = new MapOverlays(messages);
        pointer = new MapPointer(this, surface, view);
        drag = new MapDrag(this, view);
        view.addLayer(surface);
        getChildren().add(view);
        getChildren().addAll(overlays.nodes());
        getStyleClass().add("station-map");
        setMinSize(SMALLEST_WIDTH, SMALLEST_HEIGHT);
        setPrefSize(USUAL_WIDTH, USUAL_HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnKeyPressed(new MapKeys(this)::handle);
        drag.attach();
        pointer.attach();
        overlays.attach(this);
        selectedId.subscribe(this::showSelection);
    }

    /** Shows these stations in place of those before. */
    public void show(List<StationSymbol> symbols) {
        stations = new DrawnStations(symbols);
        surface.setStations(stations);
        drag.shownAnew();
        pointer.pointAtNothing();
        if (selectedId.get().flatMap(stations::station).isEmpty()) {
            clearSelection();
        }
        showSelection(selectedId.get());
        requestLayout();
    }

    /** The id of the chosen station, or none; never null. */
    public ObjectProperty<Optional<String>> selectedIdProperty() {
        return selectedId;
    }

    /** Lets a person put stations elsewhere, and tells of it; none who hears, and they stay where they are. */
    public void onDrag(Optional<StationDrag> hears) {
        drag.setListener(hears);
    }

    /** Leaves the legend of turnout out, where no turnout is shown. */
    public void leaveLegendOut() {
        overlays.leaveLegendOut();
        requestLayout();
    }

    /** What is shown whole where no map of the ward is known. */
    public void setArea(WorldBounds area) {
        camera.setWard(area);
        requestLayout();
    }

    public void setBasemap(Basemap basemap) {
        surface.setBasemap(DrawnBasemap.of(basemap));
        overlays.setAttribution(basemap.attribution());
        camera.setWard(basemap.bounds());
        requestLayout();
    }

    /** Redraws everything in another theme's colours; the style sheets change on the scene. */
    public void setPalette(Palette newPalette) {
        palette = newPalette;
        restyle();
    }

    public void setMessages(Messages messages) {
        description.setMessages(messages);
        surface.setMessages(messages);
        overlays.setMessages(messages);
        showSelection(selectedId.get());
        requestLayout();
    }

    /** Shows the whole ward, as it was before the user panned or zoomed. */
    public void fitWard() {
        camera.fit();
    }

    void restyle() {
        surface.setStyle(overlays.style(palette));
        requestLayout();
    }

    void movedByUser() {
        camera.letGo();
    }

    boolean mayZoom(double direction) {
        return camera.mayZoom(direction);
    }

    void zoomIn() {
        camera.zoom(ZOOM_STEP, middle());
    }

    void zoomOut() {
        camera.zoom(-ZOOM_STEP, middle());
    }

    void zoomInto(PlacedCluster cluster) {
        camera.zoom(CLUSTER_ZOOM_STEP, cluster.marker().anchor());
    }

    String textOf(PlacedCluster cluster) {
        return description.of(cluster);
    }

    private ScreenPoint middle() {
        return new ScreenPoint(getWidth() / 2, getHeight() / 2);
    }

    boolean shows(String id) {
        return stations.station(id).isPresent();
    }

    /** Draws one station over a place where it does not stand, or none. */
    void showHeld(Optional<String> id, GeoPoint place) {
        surface.setStations(id.flatMap(stations::station).isEmpty() ? stations : stations.with(id.get(), place));
    }

    boolean clickGround(ScreenPoint point) {
        return drag.clickGround(point);
    }

    boolean undoDrag() {
        return drag.undo();
    }

    void select(String id) {
        selectedId.set(Optional.of(id));
    }

    /** Lets the selection go; false when there was none. */
    boolean clearSelection() {
        boolean any = selectedId.get().isPresent();
        selectedId.set(Optional.empty());
        return any;
    }

    void selectNext(Direction direction) {
        arrangement().next(selectedId.get(), direction).ifPresent(symbol -> {
            select(symbol.station().id());
            camera.reveal(symbol.marker().centre(), symbol.marker().radius());
        });
    }

    /** What stands where now. */
    Arrangement arrangement() {
        return surface.arrangement();
    }

    Viewport viewport() {
        return surface.viewport();
    }

    private void showSelection(Optional<String> id) {
        surface.setSelected(id);
        setAccessibleText(description.of(id.flatMap(stations::station), stations.size()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        view.resizeRelocate(0, 0, width, height);
        overlays.layout(width, height);
        camera.resize(width, height, overlays.margins());
        surface.setOverlays(overlays.boxes());
        overlays.showLegend(LegendContent.of(stations.stations(), surface.sizes()), surface.style());
    }
}
