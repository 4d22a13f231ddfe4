package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.ui.support.Density;
import io.turnoutboard.ui.support.Palette;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;

/** The overview as a whole: its headline, how its parts stand for the size of the window, and where the keyboard goes. */
final class OverviewController implements Screen {
    /** A wide picture has no column for keying: map and chart take a part of its room. */
    private static final double PICTURE_DIVIDER = 0.42;

    private final OverviewModel model;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean picture;

    @FXML
    private Label headline;

    @FXML
    private Label masked;

    @FXML
    private SplitPane columns;

    @FXML
    private SplitPane figures;

    @FXML
    private VBox middle;

    @FXML
    private VBox keyingColumn;

    @FXML
    private Node dispute;

    @FXML
    private Node keying;

    @FXML
    private Node awaited;

    @FXML
    private TilesController tilesController;

    @FXML
    private MapPaneController mapController;

    @FXML
    private ChartPaneController chartController;

    @FXML
    private TurnoutTableController tableController;

    @FXML
    private DisputeController disputeController;

    @FXML
    private KeyingController keyingController;

    @FXML
    private AwaitedController awaitedController;

    OverviewController(OverviewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.densityProperty(), this::arrange);
        subscriptions.follow(model.desk().standingProperty(), this::showHeadline);
        parts().forEach(Screen::onShow);
    }

    @Override
    public void onHide() {
        parts().forEach(Screen::onHide);
        subscriptions.close();
    }

    void setPalette(Palette palette) {
        mapController.setPalette(palette);
        chartController.setPalette(palette);
    }

    void setBasemap(Basemap basemap) {
        mapController.setBasemap(basemap);
    }

    /** A picture shows no place to key counts, and no buttons. */
    void becomePicture() {
        picture = true;
        tableController.leaveOutFilter();
        if (model.densityProperty().get().isWide()) {
            columns.setDividerPositions(PICTURE_DIVIDER);
        }
    }

    void focusOn(OverviewPart part) {
        switch (part) {
            case KEYING -> keyingController.focus();
            case FILTER -> tableController.focusFilter();
            case MAP -> mapController.focus();
            case TABLE -> tableController.focusTable();
            case CHART -> chartController.focus();
        }
    }

    /** Where the two dividers stand, as shares of their pane. */
    double[] dividers() {
        return DoubleStream.concat(
                        DoubleStream.of(columns.getDividerPositions()), DoubleStream.of(figures.getDividerPositions()))
                .toArray();
    }

    void setDividers(double[] positions) {
        if (positions.length == 2) {
            columns.setDividerPositions(positions[0]);
            figures.setDividerPositions(positions[1]);
        }
    }

    private List<Screen> parts() {
        return List.of(
                tilesController,
                mapController,
                chartController,
                tableController,
                disputeController,
                keyingController,
                awaitedController);
    }

    /** Where there is room, keying has a column of its own; else it is a strip beneath the table. */
    private void arrange(Density density) {
        boolean column = density.isWide() && !picture;
        keyingColumn.setVisible(column);
        keyingColumn.setManaged(column);
        middle.getChildren().removeAll(dispute, keying);
        keyingColumn.getChildren().clear();
        if (column) {
            keyingColumn.getChildren().setAll(dispute, keying, awaited);
        } else if (!picture) {
            middle.getChildren().addAll(dispute, keying);
        }
    }

    private void showHeadline(Standing standing) {
        headline.setText(
                new Headline(messages).of(standing, model.desk().board().election()));
        int leftOut = model.maskedProperty().get();
        masked.setText(messages.text("overview.masked.note", messages.formats().count(leftOut)));
        masked.setVisible(leftOut > 0);
        masked.setManaged(leftOut > 0);
    }
}
