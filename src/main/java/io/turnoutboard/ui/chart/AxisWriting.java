package io.turnoutboard.ui.chart;

import io.turnoutboard.ui.support.Token;
import java.awt.geom.Rectangle2D;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;

/** Writes the figures of the three axes and the marker of the present. */
final class AxisWriting {
    static final double GAP = 6;

    private static final double HOURS_APART = 10;
    private static final double TICK = 4;

    private final Ink ink;
    private final HourlyPlot plot;
    private final HourlySeries series;
    private final VoterScale scale;

    AxisWriting(Ink ink, HourlyPlot plot, HourlySeries series) {
        this.ink = ink;
        this.plot = plot;
        this.series = series;
        scale = VoterScale.reaching(series.fastestPace());
    }

    /** The width that the left axis needs. */
    double leftWidth() {
        return Ink.width(voters(VoterScale.STEPS), ink.plain()) + GAP;
    }

    /** The width that the right axis needs. */
    double rightWidth() {
        return Ink.width(rate(VoterScale.STEPS), ink.plain()) + GAP;
    }

    /** The height that the time axis needs. */
    double bottomHeight() {
        return ink.lineHeight() + TICK + 2;
    }

    private String voters(int step) {
        return ink.messages().formats().count(scale.step() * step);
    }

    private static String rate(int step) {
        return 100 / VoterScale.STEPS * step + "%";
    }

    void write(GraphicsContext gc, Rectangle2D area) {
        boolean counted = !series.counted().isEmpty();
        for (int step = 0; step <= VoterScale.STEPS; step++) {
            double y = plot.rateY(100.0 / VoterScale.STEPS * step, area);
            if (counted) {
                writeRightAligned(gc, voters(step), area.getMinX() - GAP, y);
            }
            writeLeftAligned(gc, rate(step), area.getMaxX() + GAP, y);
        }
        gc.setFill(ink.color(Token.TEXT_MUTED));
        gc.fillRect(Math.rint(area.getMinX()), Math.rint(area.getMaxY()), Math.rint(area.getWidth()), 1);
        LabelSpace row = new LabelSpace(new Rectangle2D.Double(0, 0, 1e6, 1e6));
        series.now().ifPresent(now -> writeNow(gc, now, area, row));
        writeHours(gc, area, row);
    }

    private void writeRightAligned(GraphicsContext gc, String words, double right, double y) {
        double width = Ink.width(words, ink.plain());
        Ink.write(gc, words, ink.plain(), ink.color(Token.TEXT_MUTED), box(right - width / 2, y, width));
    }

    private void writeLeftAligned(GraphicsContext gc, String words, double left, double y) {
        double width = Ink.width(words, ink.plain());
        Ink.write(gc, words, ink.plain(), ink.color(Token.TEXT_MUTED), box(left + width / 2, y, width));
    }

    private Rectangle2D box(double centreX, double centreY, double width) {
        double height = ink.lineHeight();
        return new Rectangle2D.Double(centreX - width / 2, centreY - height / 2, width, height);
    }

    private double rowCentre(Rectangle2D area) {
        return area.getMaxY() + TICK + 1 + ink.lineHeight() / 2;
    }

    private void writeHours(GraphicsContext gc, Rectangle2D area, LabelSpace row) {
        List<LocalTime> hours = hours();
        double width = hours.stream()
                .mapToDouble(hour -> Ink.width(name(hour), ink.plain()))
                .max()
                .orElse(0);
        double apart = hours.size() < 2 ? area.getWidth() : plot.x(hours.get(1), area) - plot.x(hours.get(0), area);
        int every = (int) Math.max(1, Math.ceil((width + HOURS_APART) / apart));
        for (int i = 0; i < hours.size(); i++) {
            double x = plot.x(hours.get(i), area);
            gc.setFill(ink.color(Token.TEXT_MUTED));
            gc.fillRect(Math.rint(x), Math.rint(area.getMaxY()), 1, TICK);
            if (i % every == 0) {
                String name = name(hours.get(i));
                row.place(List.of(box(x, rowCentre(area), Ink.width(name, ink.plain()))))
                        .ifPresent(place -> Ink.write(gc, name, ink.plain(), ink.color(Token.TEXT_MUTED), place));
            }
        }
    }

    private List<LocalTime> hours() {
        List<LocalTime> hours = new ArrayList<>();
        int first = (int) Math.ceil(HourlyPlot.minutes(series.begins()) / 60);
        for (int hour = first; hour <= series.ends().getHour(); hour++) {
            hours.add(LocalTime.of(hour, 0));
        }
        return hours;
    }

    private String name(LocalTime hour) {
        return ink.messages().text("chart.hour.tick", String.valueOf(hour.getHour()));
    }

    private void writeNow(GraphicsContext gc, LocalTime now, Rectangle2D area, LabelSpace row) {
        if (now.isBefore(series.begins()) || now.isAfter(series.ends())) {
            return;
        }
        double x = Math.rint(plot.x(now, area));
        gc.setFill(ink.color(Token.TEXT));
        gc.fillRect(x, area.getMinY() - GAP, 1, area.getHeight() + GAP + TICK);
        Font font = ink.bold();
        String time = ink.messages().formats().time(now);
        double width = Ink.width(time, font) + 2 * GAP;
        double centre = Math.clamp(x + 0.5, area.getMinX() + width / 2, area.getMaxX() + GAP * 4 - width / 2);
        Rectangle2D place = box(centre, rowCentre(area), width);
        Ink.plate(gc, ink.color(Token.TEXT), place);
        Ink.write(gc, time, font, ink.color(Token.SURFACE), place);
        row.take(place);
    }
}
