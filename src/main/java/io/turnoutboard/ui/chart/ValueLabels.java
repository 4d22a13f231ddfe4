package io.turnoutboard.ui.chart;

import io.turnoutboard.ui.support.Token;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;

/**
 * Writes the figures of bars and points so that none covers another. The newest rate comes first, then the bars, then
 * the older rates as far as there is room: each of them stands in the tooltip as well.
 */
final class ValueLabels {
    private static final double PAD = 3;
    private static final double OFF_POINT = 6;
    private static final double POINT = 5;
    private static final double DOT = 3.5;

    private final Ink ink;
    private final HourlyPlot plot;
    private final HourlySeries series;
    private final GraphicsContext gc;
    private final Rectangle2D area;
    private final LabelSpace space;

    ValueLabels(Ink ink, HourlyPlot plot, HourlySeries series, GraphicsContext gc, Rectangle2D area) {
        this.ink = ink;
        this.plot = plot;
        this.series = series;
        this.gc = gc;
        this.area = area;
        double above = ink.lineHeight();
        space = new LabelSpace(new Rectangle2D.Double(
                area.getMinX(), area.getMinY() - above, area.getWidth(), area.getHeight() + above));
    }

    void write() {
        List<HourBar> rated = series.bars().stream()
                .filter(bar -> bar.cumulativeRate().isPresent())
                .toList();
        blockLine(rated);
        rated.forEach(this::drawPoint);
        if (!rated.isEmpty()) {
            writeNewestRate(rated.getLast());
        }
        if (series.hasHalfLine()) {
            writeHalf();
        }
        series.bars().stream().filter(bar -> bar.voters().isPresent()).forEach(this::writeVoters);
        rated.reversed().stream().skip(1).forEach(this::writeRate);
    }

    private void blockLine(List<HourBar> rated) {
        double x = area.getMinX();
        double y = area.getMaxY();
        for (HourBar bar : rated) {
            double nextX = plot.x(bar.to(), area);
            double nextY = y(bar);
            space.avoid(new Line2D.Double(x, y, nextX, nextY));
            space.take(new Rectangle2D.Double(nextX - POINT, nextY - POINT, 2 * POINT, 2 * POINT));
            x = nextX;
            y = nextY;
        }
        series.now().ifPresent(now -> {
            double nowX = plot.x(now, area);
            space.avoid(new Line2D.Double(nowX, area.getMinY(), nowX, area.getMaxY()));
        });
        double half = plot.rateY(50, area);
        if (series.hasHalfLine()) {
            space.avoid(new Line2D.Double(area.getMinX(), half, area.getMaxX(), half));
        }
    }

    /** Drawn here because JFreeChart would cut a point near 100 % at the edge of its area. */
    private void drawPoint(HourBar bar) {
        double x = plot.x(bar.to(), area);
        dot(Token.SURFACE, x, y(bar), DOT + 1.5);
        dot(Token.CHART_LINE, x, y(bar), DOT);
    }

    private void dot(Token token, double x, double y, double radius) {
        gc.setFill(ink.color(token));
        gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private double y(HourBar bar) {
        return plot.rateY(bar.cumulativeRate().map(BigDecimal::doubleValue).orElse(0.0), area);
    }

    private void writeNewestRate(HourBar bar) {
        String words =
                bar.cumulativeRate().map(ink.messages().formats()::percent).orElse("");
        space.placeEvenOnLine(roundPoint(bar, words, ink.bold())).ifPresent(place -> {
            Ink.plate(gc, ink.color(Token.CHART_LINE), place);
            Ink.write(gc, words, ink.bold(), ink.color(Token.SURFACE), place);
        });
    }

    private void writeRate(HourBar bar) {
        String words =
                bar.cumulativeRate().map(ink.messages().formats()::shortPercent).orElse("");
        space.place(roundPoint(bar, words, ink.bold())).ifPresent(place -> {
            Ink.plate(gc, ink.color(Token.SURFACE).deriveColor(0, 1, 1, 0.88), place);
            Ink.write(gc, words, ink.bold(), ink.color(Token.CHART_LINE), place);
        });
    }

    /** Above the point and to its left, where a rising line leaves room; else on its other sides. */
    private List<Rectangle2D> roundPoint(HourBar bar, String words, Font font) {
        double width = Ink.width(words, font) + 2 * PAD;
        double height = ink.lineHeight();
        double x = plot.x(bar.to(), area);
        double above = y(bar) - OFF_POINT - height;
        double below = y(bar) + OFF_POINT;
        return Stream.of(
                        box(x - width / 2, above, width, height),
                        box(x - width + POINT, above, width, height),
                        box(x - width - OFF_POINT, y(bar) - height / 2, width, height),
                        box(x - POINT, below, width, height),
                        box(x - width / 2, below, width, height),
                        box(x + OFF_POINT, y(bar) - height / 2, width, height),
                        box(x - width + POINT, above - height, width, height),
                        box(x - width / 2, below + height / 2, width, height),
                        box(x - width / 2, below + height, width, height))
                .map(this::pushInside)
                .toList();
    }

    private Rectangle2D pushInside(Rectangle2D place) {
        double x =
                Math.clamp(place.getX(), area.getMinX(), Math.max(area.getMinX(), area.getMaxX() - place.getWidth()));
        return box(x, place.getY(), place.getWidth(), place.getHeight());
    }

    private static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    private void writeHalf() {
        String words = ink.messages().text("chart.half.label");
        double width = Ink.width(words, ink.bold()) + 2 * PAD;
        double height = ink.lineHeight();
        double y = plot.rateY(50, area);
        double right = area.getMaxX() - width;
        space.place(List.of(
                        box(right, y - height - 2, width, height),
                        box(right, y + 2, width, height),
                        box(area.getMinX(), y - height - 2, width, height)))
                .ifPresent(place -> {
                    Ink.plate(gc, ink.color(Token.SURFACE).deriveColor(0, 1, 1, 0.88), place);
                    Ink.write(gc, words, ink.bold(), ink.color(Token.CHART_HALF), place);
                });
    }

    private void writeVoters(HourBar bar) {
        int voters = bar.voters().orElse(0);
        String words = voters < 0
                ? ink.messages().formats().change(voters)
                : ink.messages().formats().count(voters);
        double left = plot.x(bar.from(), area) + 1;
        double width = plot.x(bar.to(), area) - left - 1;
        double top = Math.min(plot.votersY(bar.votersPerHour(), area), area.getMaxY());
        double length = Ink.width(words, ink.plain()) + 2;
        boolean upright = length <= width;
        double labelWidth = upright ? length : ink.lineHeight() - 2;
        double labelHeight = upright ? ink.lineHeight() : length + 2;
        if (labelWidth > width + 2) {
            return;
        }
        double x = left + (width - labelWidth) / 2;
        Rectangle2D above = box(x, top - labelHeight - 1, labelWidth, labelHeight);
        Rectangle2D foot = box(x, area.getMaxY() - labelHeight - 2, labelWidth, labelHeight);
        if (!upright) {
            space.place(upwards(foot, top, above))
                    .ifPresent(place -> Ink.writeUpwards(gc, words, ink.plain(), ink.color(Token.TEXT), place));
        } else if (foot.getMinY() > top) {
            space.placeEvenOnLine(List.of(foot)).ifPresent(place -> writeOnBar(words, bar, place));
        } else {
            space.place(List.of(above))
                    .ifPresent(place -> Ink.write(gc, words, ink.plain(), ink.color(Token.TEXT), place));
        }
    }

    /** At the foot of the bar, so that the numbers read along one line; higher where the line passes; else above. */
    private static List<Rectangle2D> upwards(Rectangle2D foot, double top, Rectangle2D above) {
        List<Rectangle2D> places = new ArrayList<>();
        for (double y = foot.getY(); y > top + 1; y -= 4) {
            places.add(box(foot.getX(), y, foot.getWidth(), foot.getHeight()));
        }
        places.add(above);
        return places;
    }

    /** On a plate of the bar's own colour, which the line passes under. */
    private void writeOnBar(String words, HourBar bar, Rectangle2D place) {
        Ink.plate(gc, ink.color(bar.partial() ? Token.CHART_BAR_FADED : Token.CHART_BAR), place);
        Ink.write(gc, words, ink.plain(), ink.color(Token.TEXT), place);
    }
}
