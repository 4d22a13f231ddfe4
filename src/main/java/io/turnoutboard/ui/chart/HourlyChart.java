package io.turnoutboard.ui.chart;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.Palette;
import java.awt.geom.Rectangle2D;
import java.time.LocalTime;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.util.Duration;
import org.jfree.chart.fx.ChartCanvas;
import org.jspecify.annotations.Nullable;

/**
 * The day's turnout by its cut-offs: bars for the voters of each interval at their true width in time, a line for the
 * rate since opening, the half, and the present. A bar is as high as its pace in voters per hour, so a half-hour beside
 * a full hour does not mislead; the number on it is the voters counted in it. Colours come from the {@link Palette},
 * fonts from the style sheet. To be used on the JavaFX thread.
 */
public final class HourlyChart extends Region {
    private static final double TOP = 9;
    private static final double NARROW = 600;
    private static final double EMPTY_AT = 0.4;

    private final HourlyPlot plot = new HourlyPlot();
    private final ChartCanvas canvas = new ChartCanvas(plot.chart());
    private final ChartLegend legend = new ChartLegend();
    private final Label empty = new Label();
    private final Tooltip tooltip = new Tooltip();

    private Palette palette;
    private Messages messages;
    private @Nullable HourlySeries series;

    public HourlyChart(Palette palette, Messages messages) {
        this.palette = palette;
        this.messages = messages;
        getStyleClass().add("hourly-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(260, 160);
        setPrefSize(640, 320);
        empty.getStyleClass().add("empty-text");
        empty.setMouseTransparent(true);
        // The handlers of the canvas would pan, zoom and scroll the day away: it never sees the mouse.
        canvas.setMouseTransparent(true);
        getChildren().addAll(canvas, legend, empty);
        tooltip.setShowDelay(Duration.millis(150));
        tooltip.setShowDuration(Duration.INDEFINITE);
        addEventHandler(MouseEvent.MOUSE_MOVED, move -> explain(move.getX() - canvas.getLayoutX()));
        addEventHandler(MouseEvent.MOUSE_EXITED, exit -> Tooltip.uninstall(this, tooltip));
        legend.fontProperty().subscribe(font -> redraw());
        redraw();
    }

    /** Shows a series; the chart is drawn anew once, and not at all if nothing has changed. */
    public void show(HourlySeries shown) {
        if (!shown.equals(series)) {
            series = shown;
            redraw();
        }
    }

    /** Takes the colours of another theme. */
    public void setPalette(Palette palette) {
        this.palette = palette;
        redraw();
    }

    /** Takes another language; the title comes with the next series. */
    public void setMessages(Messages messages) {
        this.messages = messages;
        redraw();
    }

    private void redraw() {
        HourlySeries shown = series;
        empty.setText(messages.text("chart.empty.text"));
        empty.setVisible(shown == null || shown.counted().isEmpty());
        canvas.setVisible(shown != null);
        legend.show(shown, messages, getWidth() < NARROW);
        if (shown != null) {
            plot.set(shown, palette);
            setAccessibleText(new SeriesWords(messages).series(shown));
            draw(shown);
        }
        requestLayout();
    }

    private void draw(HourlySeries shown) {
        fitMargins(shown);
        canvas.draw();
        area().ifPresent(area -> {
            Ink ink = ink();
            new AxisWriting(ink, plot, shown).write(canvas.getGraphicsContext2D(), area);
            new ValueLabels(ink, plot, shown, canvas.getGraphicsContext2D(), area).write();
        });
    }

    private Ink ink() {
        Font font = legend.fontProperty().get();
        return Ink.of(palette, messages, font.getFamily(), font.getSize() * (getWidth() < NARROW ? 0.88 : 1));
    }

    /** Leaves room for the words of the axes; the height is cut to whole pixels a step, so that lines stay sharp. */
    private void fitMargins(HourlySeries shown) {
        AxisWriting axes = new AxisWriting(ink(), plot, shown);
        double bottom = axes.bottomHeight();
        double free = Math.floor(canvas.getHeight()) - bottom - TOP;
        double rest = free - Math.floor(free / VoterScale.STEPS) * VoterScale.STEPS;
        plot.setMargins(TOP + rest + 0.5, Math.ceil(axes.leftWidth()), bottom - 0.5, Math.ceil(axes.rightWidth()));
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = Math.floor(getWidth() - insets.getLeft() - insets.getRight());
        double height = Math.floor(getHeight() - insets.getTop() - insets.getBottom());
        legend.show(series, messages, getWidth() < NARROW);
        double head = Math.ceil(legend.prefHeight(width));
        legend.resizeRelocate(insets.getLeft(), insets.getTop(), width, head);
        canvas.relocate(insets.getLeft(), insets.getTop() + head);
        if (canvas.getWidth() != width || canvas.getHeight() != height - head) {
            resizeCanvas(width, Math.max(0, height - head));
        }
        double emptyWidth = Math.min(width, empty.prefWidth(-1));
        double emptyHeight = empty.prefHeight(emptyWidth);
        empty.resizeRelocate(
                Math.rint(insets.getLeft() + (width - emptyWidth) / 2),
                Math.rint(insets.getTop() + head + (height - head) * EMPTY_AT - emptyHeight),
                emptyWidth,
                emptyHeight);
    }

    /** Without a chart while it changes, because the canvas draws at each change of one side. */
    private void resizeCanvas(double width, double height) {
        canvas.setChart(null);
        canvas.setWidth(width);
        canvas.setHeight(height);
        canvas.setChart(plot.chart());
        if (series != null) {
            draw(series);
        }
    }

    private Optional<Rectangle2D> area() {
        return Optional.ofNullable(canvas.getRenderingInfo())
                .map(info -> info.getPlotInfo().getDataArea())
                .filter(area -> area.getWidth() > 1 && area.getHeight() > 1);
    }

    /** The interval under the mouse explains itself over the whole height of the drawing: a low bar is hard to hit. */
    private void explain(double x) {
        Optional<HourBar> pointed = barAt(x);
        pointed.ifPresent(bar -> tooltip.setText(new SeriesWords(messages).interval(bar)));
        Tooltip.uninstall(this, tooltip);
        if (pointed.isPresent()) {
            Tooltip.install(this, tooltip);
        }
    }

    private Optional<HourBar> barAt(double x) {
        HourlySeries shown = series;
        if (shown == null) {
            return Optional.empty();
        }
        return area().flatMap(area -> shown.bars().stream()
                .filter(bar -> isBetween(x, bar.from(), bar.to(), area))
                .findFirst());
    }

    private boolean isBetween(double x, LocalTime from, LocalTime to, Rectangle2D area) {
        return x >= plot.x(from, area) && x < plot.x(to, area);
    }
}
