package io.turnoutboard.ui.chart;

import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A series as JFreeChart takes it. Every change builds new datasets, so that one swap is one redraw. */
final class HourlyDatasets {
    private HourlyDatasets() {}

    /** Complete and incomplete intervals as two series; x in minutes since midnight, y in voters per hour. */
    static XYIntervalSeriesCollection bars(HourlySeries series) {
        XYIntervalSeries full = new XYIntervalSeries("full", false, false);
        XYIntervalSeries partial = new XYIntervalSeries("partial", false, false);
        for (HourBar bar : series.bars()) {
            if (bar.voters().isPresent()) {
                double from = HourlyPlot.minutes(bar.from());
                double to = HourlyPlot.minutes(bar.to());
                double pace = bar.votersPerHour();
                (bar.partial() ? partial : full).add((from + to) / 2, from, to, pace, pace, pace);
            }
        }
        XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
        dataset.addSeries(full);
        dataset.addSeries(partial);
        return dataset;
    }

    /** The line from 0 % at opening, broken where a rate is missing, and the points that were really counted. */
    static XYDataset rates(HourlySeries series) {
        XYSeries line = new XYSeries("line", false, false);
        XYSeries points = new XYSeries("points", false, false);
        for (HourBar bar : series.bars()) {
            double time = HourlyPlot.minutes(bar.to());
            if (line.isEmpty()
                    && bar.from().equals(series.opens())
                    && bar.cumulativeRate().isPresent()) {
                line.add(HourlyPlot.minutes(series.opens()), 0);
            }
            line.add(time, bar.cumulativeRate().orElse(null));
            bar.cumulativeRate().ifPresent(rate -> points.add(time, rate));
        }
        XYSeriesCollection dataset = new XYSeriesCollection();
        dataset.addSeries(line);
        dataset.addSeries(points);
        return dataset;
    }
}
