package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.Viewport;
import io.turnoutboard.ui.map.DrawnBasemap.DrawnStreet;
import io.turnoutboard.ui.map.DrawnBasemap.DrawnWater;
import io.turnoutboard.ui.support.Token;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Draws the ground, the ward, water and streets; what lies outside the ward is dimmed. Names come later. */
final class BasemapPainter {
    private static final double OUTSIDE_DIMMED = 0.55;

    private final GraphicsContext pen;
    private final MapStyle style;
    private final Viewport viewport;

    BasemapPainter(GraphicsContext pen, MapStyle style, Viewport viewport) {
        this.pen = pen;
        this.style = style;
        this.viewport = viewport;
    }

    void paintGround() {
        pen.setFill(style.color(Token.MAP_GROUND));
        pen.fillRect(0, 0, viewport.width(), viewport.height());
    }

    void paint(DrawnBasemap basemap) {
        pen.save();
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        paintGround();
        fillWard(basemap.outline());
        basemap.waters().forEach(this::strokeWater);
        List<DrawnStreet> seen = basemap.streets().stream()
                .filter(street -> street.line().isIn(viewport))
                .toList()
                .reversed();
        seen.forEach(this::strokeCasing);
        seen.forEach(this::strokeStreet);
        dimOutside(basemap.outline());
        strokeOutline(basemap.outline());
        pen.restore();
    }

    private void fillWard(DrawnLine outline) {
        pen.setFill(style.color(Token.MAP_WARD));
        pen.beginPath();
        outline.trace(pen, viewport);
        pen.closePath();
        pen.fill();
    }

    private void strokeWater(DrawnWater water) {
        stroke(water.line(), Token.MAP_WATER, StreetStyle.waterWidth(viewport.zoom(), style.unit()));
    }

    private void strokeCasing(DrawnStreet street) {
        stroke(street.line(), Token.MAP_CASING, streetStyle(street).width() + 1.4 * style.unit());
    }

    private void strokeStreet(DrawnStreet street) {
        stroke(street.line(), streetStyle(street).fill(), streetStyle(street).width());
    }

    private StreetStyle streetStyle(DrawnStreet street) {
        return StreetStyle.of(street.streetClass(), viewport.zoom(), style.unit());
    }

    private void stroke(DrawnLine line, Token color, double width) {
        pen.setStroke(style.color(color));
        pen.setLineWidth(width);
        pen.beginPath();
        line.trace(pen, viewport);
        pen.stroke();
    }

    private void dimOutside(DrawnLine outline) {
        pen.setFill(style.faded(Token.MAP_GROUND, OUTSIDE_DIMMED));
        pen.setFillRule(FillRule.EVEN_ODD);
        pen.beginPath();
        pen.rect(0, 0, viewport.width(), viewport.height());
        outline.trace(pen, viewport);
        pen.closePath();
        pen.fill();
        pen.setFillRule(FillRule.NON_ZERO);
    }

    /** A soft band under a firm line: the border is found at a glance and still lets the streets along it be seen. */
    private void strokeOutline(DrawnLine outline) {
        pen.beginPath();
        outline.trace(pen, viewport);
        pen.closePath();
        pen.setStroke(style.faded(Token.MAP_OUTLINE, 0.18));
        pen.setLineWidth(9 * style.unit());
        pen.stroke();
        pen.setStroke(style.color(Token.MAP_OUTLINE));
        pen.setLineWidth(1.8 * style.unit());
        pen.stroke();
    }
}
