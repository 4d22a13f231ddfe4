package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.LabelBox;
import io.turnoutboard.domain.geo.Margins;
import io.turnoutboard.domain.geo.ScreenPoint;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.Palette;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** What stands over the map's corners: legend, buttons, attribution; and the room that they leave to the ward. */
final class MapOverlays {
    private static final double USUAL_FONT_SIZE = 14;
    private static final double EDGE = 8;
    private static final double AROUND_WARD = 26;
    private static final double NARROWEST_WITH_LEGEND = 600;
    private static final double ABOVE_SCALE_BAR = 45;
    private static final double SCROLL_BAR = 14;

    private final MapLegend legend;
    private final MapButtons buttons = new MapButtons();
    private final Label attribution = new Label();
    /** Shows nothing, but knows which font the style sheets want; a canvas does not. */
    private final Label fontProbe = new Label();

    private Optional<Boolean> expandedByUser = Optional.empty();
    private boolean foldingBySize;
    private boolean roomy;
    private boolean withLegend = true;

    MapOverlays(Messages messages) {
        legend = new MapLegend(messages);
        buttons.setMessages(messages);
        attribution.getStyleClass().add("map-attribution");
        attribution.setId("mapAttribution");
        attribution.setVisible(false);
        fontProbe.setVisible(false);
    }

    void attach(StationMap map) {
        buttons.attach(map);
        fontProbe.fontProperty().addListener((font, before, after) -> map.restyle());
        legend.expandedProperty().addListener((property, before, expanded) -> {
            if (!foldingBySize) {
                expandedByUser = Optional.of(expanded);
            }
            map.requestLayout();
        });
    }

    List<Node> nodes() {
        return List.of(fontProbe, legend, buttons, attribution);
    }

    MapStyle style(Palette palette) {
        Font font = fontProbe.getFont();
        return new MapStyle(palette, font.getFamily(), font.getSize() / USUAL_FONT_SIZE);
    }

    void setMessages(Messages messages) {
        legend.setMessages(messages);
        buttons.setMessages(messages);
    }

    void leaveLegendOut() {
        withLegend = false;
        legend.setVisible(false);
    }

    void setAttribution(String text) {
        attribution.setText(text);
        attribution.setVisible(!text.isBlank());
    }

    void showLegend(LegendContent content, MapStyle style) {
        legend.show(content, style);
    }

    /** Puts each into its corner. The legend folds where there is little room, unless the user has said otherwise. */
    void layout(double width, double height) {
        double unit = fontProbe.getFont().getSize() / USUAL_FONT_SIZE;
        roomy = withLegend
                && width >= NARROWEST_WITH_LEGEND * unit
                && legend.unfoldedHeight() <= height - ABOVE_SCALE_BAR * unit;
        foldingBySize = true;
        legend.expandedProperty().set(expandedByUser.orElse(roomy));
        foldingBySize = false;
        place(legend, EDGE, EDGE);
        if (legend.getHeight() > height - 2 * EDGE) {
            legend.resize(legend.getWidth() + SCROLL_BAR * unit, height - 2 * EDGE);
        }
        place(buttons, width - buttons.prefWidth(-1) - EDGE, EDGE);
        place(attribution, width - attribution.prefWidth(-1), height - attribution.prefHeight(-1));
    }

    private static void place(Region node, double x, double y) {
        node.resizeRelocate(Math.rint(x), Math.rint(y), Math.ceil(node.prefWidth(-1)), Math.ceil(node.prefHeight(-1)));
    }

    /** What of the view the ward should leave free: the unfolded legend, and some air. */
    Margins margins() {
        double unit = fontProbe.getFont().getSize() / USUAL_FONT_SIZE;
        double air = AROUND_WARD * unit;
        double left = roomy && legend.expandedProperty().get() ? legend.getWidth() + EDGE + air / 2 : air;
        return new Margins(air, air, air, left);
    }

    /** The boxes that they cover, for names to keep clear of. */
    List<LabelBox> boxes() {
        return Stream.<Region>of(legend, buttons, attribution)
                .filter(Node::isVisible)
                .map(node -> new LabelBox(
                        new ScreenPoint(
                                node.getLayoutX() + node.getWidth() / 2, node.getLayoutY() + node.getHeight() / 2),
                        node.getWidth() / 2,
                        node.getHeight() / 2,
                        0))
                .toList();
    }
}
