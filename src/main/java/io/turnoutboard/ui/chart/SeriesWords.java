package io.turnoutboard.ui.chart;

import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** A series told in words: for the tooltip of an interval and for screen readers. */
record SeriesWords(Messages messages) {

    /** The figures of one interval, a sentence a line. */
    String interval(HourBar bar) {
        Formats formats = messages.formats();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("chart.interval.title", formats.time(bar.from()), formats.time(bar.to())));
        bar.voters().ifPresent(voters -> lines.add(messages.text("chart.interval.voters", number(voters))));
        if (bar.voters().isPresent() && bar.minutes() != 60) {
            String pace = formats.count(Math.round(bar.votersPerHour()));
            lines.add(messages.text("chart.interval.pace", pace, String.valueOf(bar.minutes())));
        }
        bar.cumulativeRate().ifPresent(rate -> lines.add(messages.text("chart.interval.rate", formats.percent(rate))));
        if (bar.partial()) {
            lines.add(messages.text("chart.interval.partial"));
        }
        if (!bar.hasFigures()) {
            lines.add(messages.text("chart.empty.text"));
        }
        return String.join("\n", lines);
    }

    private String number(int voters) {
        return voters < 0
                ? messages.formats().change(voters)
                : messages.formats().count(voters);
    }

    /** The whole series in sentences. */
    String series(HourlySeries series) {
        List<String> sentences = new ArrayList<>();
        if (!series.title().isBlank()) {
            sentences.add(series.title() + ".");
        }
        if (series.counted().isEmpty()) {
            sentences.add(messages.text("chart.empty.text") + ".");
        }
        for (HourBar bar : series.counted()) {
            sentences.add(interval(bar).replace("\n", "; ") + ".");
        }
        return String.join(" ", sentences);
    }
}
