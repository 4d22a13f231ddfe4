package io.turnoutboard.ui.chart;

import io.turnoutboard.ui.support.Palette;
import io.turnoutboard.ui.support.Token;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalTime;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The drawing of a series by JFreeChart, without a word: bars on the left axis in voters per hour, so that equal areas
 * are equal numbers of voters, and the rate's line on the right axis. Times are minutes since midnight.
 */
final class HourlyPlot {
    static final int FULL_BARS = 0;
    static final int PARTIAL_BARS = 1;
    static final int RATE_LINE = 0;
    static final int RATE_POINTS = 1;

    private static final double HALF = 50;
    private static final double ROOM_FOR_LAST_POINT = 0.018;
    private static final BasicStroke HAIRLINE = new BasicStroke(1f);
    private static final BasicStroke DASHED =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {7f, 4f}, 0f);

    private final NumberAxis times = axis();
    private final NumberAxis voters = axis();
    private final NumberAxis rates = axis();
    private final XYBarRenderer bars = new XYBarRenderer();
    private final XYLineAndShapeRenderer line = new XYLineAndShapeRenderer();
    private final XYPlot plot = new XYPlot(null, times, voters, bars);
    private final JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);

    HourlyPlot() {
        chart.setNotify(false);
        rates.setRange(0, 100);
        rates.setTickUnit(new NumberTickUnit(100.0 / VoterScale.STEPS), false, false);
        plot.setRangeAxis(1, rates);
        plot.setRenderer(1, line);
        plot.mapDatasetToRangeAxis(1, 1);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        bars.setBarPainter(new CrispBars());
        bars.setShadowVisible(false);
        line.setSeriesShapesVisible(RATE_LINE, false);
        line.setSeriesLinesVisible(RATE_POINTS, false);
        line.setSeriesShapesVisible(RATE_POINTS, false);
        line.setSeriesStroke(RATE_LINE, new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    private static NumberAxis axis() {
        NumberAxis axis = new NumberAxis();
        axis.setVisible(false);
        axis.setAutoRange(false);
        axis.setAutoTickUnitSelection(false);
        return axis;
    }

    JFreeChart chart() {
        return chart;
    }

    /** Puts a series and a palette in place; the caller redraws once afterwards. */
    void set(HourlySeries series, Palette palette) {
        chart.setNotify(false);
        VoterScale scale = VoterScale.reaching(series.fastestPace());
        double length = minutes(series.ends()) - minutes(series.begins());
        times.setRange(minutes(series.begins()), minutes(series.ends()) + ROOM_FOR_LAST_POINT * length);
        times.setTickUnit(new NumberTickUnit(60), false, false);
        voters.setRange(0, (double) scale.top());
        voters.setTickUnit(new NumberTickUnit((double) scale.step()), false, false);
        plot.setDataset(0, HourlyDatasets.bars(series));
        plot.setDataset(1, HourlyDatasets.rates(series));
        paint(palette);
        mark(series, palette);
    }

    private void paint(Palette palette) {
        Color surface = awt(palette, Token.SURFACE);
        chart.setBackgroundPaint(surface);
        plot.setBackgroundPaint(surface);
        plot.setRangeGridlinePaint(awt(palette, Token.CHART_GRID));
        plot.setRangeGridlineStroke(HAIRLINE);
        bars.setSeriesPaint(FULL_BARS, awt(palette, Token.CHART_BAR));
        bars.setSeriesPaint(PARTIAL_BARS, awt(palette, Token.CHART_BAR_FADED));
        bars.setSeriesOutlinePaint(PARTIAL_BARS, awt(palette, Token.CHART_BAR));
        line.setSeriesPaint(RATE_LINE, awt(palette, Token.CHART_LINE));
    }

    private void mark(HourlySeries series, Palette palette) {
        plot.clearDomainMarkers();
        plot.clearRangeMarkers();
        series.now().filter(now -> now.isBefore(series.ends())).ifPresent(now -> {
            double start = Math.max(minutes(now), minutes(series.begins()));
            IntervalMarker future =
                    new IntervalMarker(start, times.getUpperBound(), awt(palette, Token.SURFACE_RAISED));
            future.setAlpha(0.7f);
            plot.addDomainMarker(future, Layer.BACKGROUND);
        });
        if (series.hasHalfLine()) {
            plot.addRangeMarker(1, new ValueMarker(HALF, awt(palette, Token.CHART_HALF), DASHED), Layer.FOREGROUND);
        }
    }

    /** The room left round the drawing for words, in pixels. */
    void setMargins(double top, double left, double bottom, double right) {
        plot.setInsets(new RectangleInsets(top, left, bottom, right), false);
    }

    double x(LocalTime time, Rectangle2D area) {
        return position(times, minutes(time), area, RectangleEdge.BOTTOM);
    }

    double rateY(double percent, Rectangle2D area) {
        return position(rates, percent, area, RectangleEdge.RIGHT);
    }

    double votersY(double votersPerHour, Rectangle2D area) {
        return position(voters, votersPerHour, area, RectangleEdge.LEFT);
    }

    private static double position(ValueAxis axis, double value, Rectangle2D area, RectangleEdge edge) {
        return axis.valueToJava2D(value, area, edge);
    }

    static double minutes(LocalTime time) {
        return time.toSecondOfDay() / 60.0;
    }

    private static Color awt(Palette palette, Token token) {
        javafx.scene.paint.Color color = palette.color(token);
        return new Color((float) color.getRed(), (float) color.getGreen(), (float) color.getBlue());
    }
}
