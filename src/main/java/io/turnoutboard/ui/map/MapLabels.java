package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.LabelBox;
import io.turnoutboard.domain.geo.LinePath;
import io.turnoutboard.domain.geo.ScreenPoint;
import io.turnoutboard.domain.geo.Viewport;
import io.turnoutboard.ui.map.DrawnBasemap.DrawnStreet;
import io.turnoutboard.ui.map.DrawnBasemap.DrawnWater;
import io.turnoutboard.ui.map.DrawnBasemap.Name;
import io.turnoutboard.ui.support.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** Places the names: streets along their lines, the wider first; then neighbours, water and landmarks where room is. */
final class MapLabels {
    private static final double GREATEST_BEND = 3.5;
    /** A name is repeated along a long street, but not nearer than this. */
    private static final double REPEATED_AFTER = 380;

    /** A neighbour's name gives way outwards, by so many pixels at a time, until it stands clear of the ward. */
    private static final double AWAY_STEP = 6;

    private static final int AWAY_STEPS = 16;
    private static final double LANDMARKS_FROM_ZOOM = 15.3;

    private final DrawnBasemap basemap;
    private final DrawnLine ward;
    private final LabelPen pen;
    private final MapStyle style;
    private final Viewport viewport;
    private final Map<String, List<ScreenPoint>> written = new HashMap<>();

    MapLabels(DrawnBasemap basemap, LabelPen pen, MapStyle style, Viewport viewport) {
        this.basemap = basemap;
        ward = basemap.outline();
        this.pen = pen;
        this.style = style;
        this.viewport = viewport;
    }

    void write() {
        basemap.neighbours().forEach(this::writeNeighbour);
        basemap.streets().forEach(this::writeStreet);
        basemap.waters().forEach(this::writeWater);
        if (viewport.zoom() >= LANDMARKS_FROM_ZOOM) {
            basemap.marks().forEach(this::writeLandmark);
        }
    }

    private void writeStreet(DrawnStreet street) {
        StreetStyle look = StreetStyle.of(street.streetClass(), viewport.zoom(), style.unit());
        writeAlong(street.name(), street.line(), style.font(look.fontSize()), style.color(Token.MAP_LABEL));
    }

    private void writeWater(DrawnWater water) {
        Color color = style.color(Token.MAP_WATER).interpolate(style.color(Token.MAP_LABEL), 0.65);
        writeAlong(water.name(), water.line(), style.font(10.5), color);
    }

    private void writeAlong(String name, DrawnLine line, Font font, Color color) {
        if (!line.isIn(viewport)) {
            return;
        }
        LinePath path = line.onScreen(viewport);
        double bend = GREATEST_BEND * style.unit();
        for (LabelBox box : path.labelPlaces(pen.width(name, font), LabelPen.height(font), bend)) {
            if (isFarFromItself(name, box.middle()) && pen.isFree(box)) {
                written.computeIfAbsent(name, fresh -> new ArrayList<>()).add(box.middle());
                pen.write(name, font, box, color);
            }
        }
    }

    private boolean isFarFromItself(String name, ScreenPoint middle) {
        return written.getOrDefault(name, List.of()).stream()
                .allMatch(other -> other.distanceTo(middle) > REPEATED_AFTER * style.unit());
    }

    private void writeNeighbour(Name neighbour) {
        Font font = style.bold(11.5);
        ScreenPoint middle = viewport.toScreen(ward.bounds().centre());
        ScreenPoint start = viewport.toScreen(neighbour.position());
        double distance = Math.max(1, middle.distanceTo(start));
        double step = AWAY_STEP * style.unit() / distance;
        for (int i = 0; i < AWAY_STEPS; i++) {
            ScreenPoint away = new ScreenPoint(
                    start.x() + (start.x() - middle.x()) * step * i, start.y() + (start.y() - middle.y()) * step * i);
            LabelBox box = upright(neighbour, away, font);
            if (pen.isFree(box) && isOutsideWard(box)) {
                pen.write(neighbour.text(), font, box, style.faded(Token.MAP_LABEL, 0.72));
                return;
            }
        }
    }

    private boolean isOutsideWard(LabelBox box) {
        return Stream.of(-1.0, -0.5, 0.0, 0.5, 1.0)
                .flatMap(across -> Stream.of(
                        new ScreenPoint(
                                box.middle().x() + across * box.halfWidth(),
                                box.middle().y() - box.halfHeight()),
                        new ScreenPoint(
                                box.middle().x() + across * box.halfWidth(),
                                box.middle().y() + box.halfHeight())))
                .noneMatch(corner -> ward.encloses(viewport.toWorld(corner)));
    }

    private void writeLandmark(Name mark) {
        Font font = style.font(10);
        ScreenPoint at = viewport.toScreen(mark.position());
        double aside = 14 * style.unit();
        for (double dy : new double[] {0, aside, -aside, 2 * aside, -2 * aside}) {
            LabelBox box = upright(mark, new ScreenPoint(at.x(), at.y() + dy), font);
            if (pen.isFree(box)) {
                pen.write(mark.text(), font, box, style.color(Token.MAP_LABEL));
                return;
            }
        }
    }

    private LabelBox upright(Name name, ScreenPoint middle, Font font) {
        return new LabelBox(middle, pen.width(name.text(), font) / 2, LabelPen.height(font) / 2, 0);
    }
}
