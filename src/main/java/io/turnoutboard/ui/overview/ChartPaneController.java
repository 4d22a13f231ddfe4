package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.ui.chart.HourlyChart;
import io.turnoutboard.ui.control.StationWords;
import io.turnoutboard.ui.support.Palette;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The course of the day, of the ward or of the selected station. */
final class ChartPaneController implements Screen {
    private final OverviewModel model;
    private final Messages messages;
    private final HourlyChart chart;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private VBox pane;

    @FXML
    private Label title;

    @FXML
    private Button wholeWard;

    ChartPaneController(OverviewModel model, Messages messages, Palette palette) {
        this.model = model;
        this.messages = messages;
        chart = new HourlyChart(palette, messages);
        chart.setId("chart");
        chart.setFocusTraversable(true);
    }

    @FXML
    private void initialize() {
        VBox.setVgrow(chart, Priority.ALWAYS);
        pane.getChildren().add(chart);
        wholeWard.setTooltip(new Tooltip(messages.text("chart.wholeWard.tooltip")));
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.selectedProperty(), selected -> show());
        subscriptions.follow(model.desk().standingProperty(), standing -> show());
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    void setPalette(Palette palette) {
        chart.setPalette(palette);
    }

    void focus() {
        chart.requestFocus();
    }

    @FXML
    private void showWholeWard() {
        model.select(Optional.empty());
    }

    private void show() {
        Optional<Station> station =
                model.selected().flatMap(model.desk().board()::station).map(StationTurnout::station);
        title.setText(station.map(one -> messages.text(
                        "chart.station.title",
                        new StationWords(messages).shortName(one),
                        one.place().name()))
                .orElse(messages.text("chart.ward.title")));
        wholeWard.setVisible(station.isPresent());
        wholeWard.setManaged(station.isPresent());
        chart.show(DayCourse.of(
                model.desk().board(), station.map(Station::id), model.desk().now()));
    }
}
