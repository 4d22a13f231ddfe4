package io.turnoutboard.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

class HourlyDatasetsTest {
    @Test
    void drawsAnIntervalAtItsWidthInTimeAndItsPaceAnHour() {
        IntervalXYDataset bars = HourlyDatasets.bars(SampleDay.MORNING);

        assertThat(values(bars, HourlyPlot.FULL_BARS)).containsExactly("450:6110", "510:6110", "570:4753");
        assertThat(values(bars, HourlyPlot.PARTIAL_BARS)).containsExactly("615:6518");
        assertThat(bars.getStartXValue(HourlyPlot.PARTIAL_BARS, 0)).isEqualTo(600);
        assertThat(bars.getEndXValue(HourlyPlot.PARTIAL_BARS, 0)).isEqualTo(630);
    }

    @Test
    void drawsTheRateFromNothingAtOpeningToTheLastCount() {
        XYDataset rates = HourlyDatasets.rates(SampleDay.MORNING);

        assertThat(values(rates, HourlyPlot.RATE_LINE))
                .containsExactly("420:0", "480:18", "540:36", "600:50", "630:60", "660:none");
        assertThat(values(rates, HourlyPlot.RATE_POINTS)).containsExactly("480:18", "540:36", "600:50", "630:60");
    }

    @Test
    void breaksTheLineWhereACountIsMissing() {
        HourlySeries gap = SampleDay.series(
                SampleDay.counted("07:00", "08:00", 10, "10.00", false),
                SampleDay.uncounted("08:00", "09:00"),
                SampleDay.counted("09:00", "10:00", 30, "40.00", false));

        assertThat(values(HourlyDatasets.rates(gap), HourlyPlot.RATE_LINE))
                .containsExactly("420:0", "480:10", "540:none", "600:40");
    }

    @Test
    void drawsNothingForAMissingCountRatherThanZero() {
        assertThat(HourlyDatasets.bars(SampleDay.BEFORE_THE_FIRST_COUNT).getItemCount(HourlyPlot.FULL_BARS))
                .isZero();
    }

    @Test
    void refusesIntervalsThatOverlap() {
        HourBar morning = SampleDay.counted("07:00", "09:00", 10, "10.00", false);
        HourBar inside = SampleDay.counted("08:00", "10:00", 10, "20.00", false);

        assertThatThrownBy(() -> SampleDay.series(morning, inside)).hasMessageContaining("08:00");
    }

    private static List<String> values(XYDataset dataset, int series) {
        List<String> values = new ArrayList<>();
        for (int item = 0; item < dataset.getItemCount(series); item++) {
            Number y = dataset.getY(series, item);
            String shown = y == null || Double.isNaN(y.doubleValue()) ? "none" : "" + Math.round(y.doubleValue());
            values.add(Math.round(dataset.getXValue(series, item)) + ":" + shown);
        }
        return values;
    }
}
