package io.turnoutboard.ui.chart;

import io.turnoutboard.domain.text.Messages;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** The title, and under it the name of each axis above that axis, with the sign that it is drawn with. */
final class ChartLegend extends VBox {
    private final Label title = new Label();
    private final Label voters = key("chart-bar");
    private final Label partial = key("chart-bar-faded");
    private final Label rate = key("chart-line");

    ChartLegend() {
        title.getStyleClass().add("chart-title");
        title.setMinHeight(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox keys = new HBox(voters, partial, gap, rate);
        keys.setAlignment(Pos.CENTER_LEFT);
        keys.getStyleClass().add("legend");
        voters.setMinWidth(USE_PREF_SIZE);
        rate.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("chart-legend");
        getChildren().addAll(title, keys);
    }

    private static Label key(String sign) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("legend-swatch", sign);
        Label label = new Label();
        label.setGraphic(swatch);
        label.getStyleClass().add("legend-label");
        return label;
    }

    /** The font that the style sheet gives to small words; the drawing writes with it too. */
    ObjectProperty<Font> fontProperty() {
        return rate.fontProperty();
    }

    /** Names the series; where room is short, in as few words as will do. */
    void show(@Nullable HourlySeries series, Messages messages, boolean isNarrow) {
        showIf(title, series != null && !series.title().isBlank());
        showIf(partial, series != null && series.hasPartial());
        title.setText(series == null ? "" : series.title());
        boolean brief = isNarrow || series == null || series.isHourly();
        voters.setText(messages.text(brief ? "chart.axis.voters" : "chart.axis.pace"));
        partial.setText(messages.text(isNarrow ? "chart.partial.brief" : "chart.partial.label"));
        rate.setText(messages.text("chart.axis.rate"));
    }

    private static void showIf(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
