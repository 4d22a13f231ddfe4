package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.ui.map.StationArea;
import io.turnoutboard.ui.map.StationMap;
import io.turnoutboard.ui.support.Palette;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;

/** The stations on the ward's map; its selection is the overview's. */
final class MapPaneController implements Screen {
    private final OverviewModel model;
    private final Messages messages;
    private final StationMap map;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean following;
    /** The map knows which part of the world to show. */
    private boolean placed;

    @FXML
    private StackPane pane;

    MapPaneController(OverviewModel model, Messages messages, Palette palette, Optional<Basemap> basemap) {
        this.model = model;
        this.messages = messages;
        map = new StationMap(messages, palette);
        map.setId("map");
        basemap.ifPresent(this::setBasemap);
    }

    @FXML
    private void initialize() {
        pane.getChildren().add(map);
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.desk().standingProperty(), this::show);
        subscriptions.follow(model.selectedProperty(), this::follow);
        subscriptions.follow(map.selectedIdProperty(), this::selectedByPerson);
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    void setBasemap(Basemap basemap) {
        placed = true;
        map.setBasemap(basemap);
    }

    void setPalette(Palette palette) {
        map.setPalette(palette);
    }

    void focus() {
        map.requestFocus();
    }

    private void show(Standing standing) {
        following = true;
        if (!placed) {
            StationArea.of(model.desk().board()).ifPresent(area -> {
                placed = true;
                map.setArea(area);
            });
        }
        map.show(new StationSymbols(messages, model.desk().board().election()).of(standing));
        following = false;
    }

    private void follow(Optional<StationId> selected) {
        following = true;
        map.selectedIdProperty().set(selected.map(StationId::value));
        following = false;
    }

    private void selectedByPerson(Optional<String> id) {
        if (!following) {
            model.select(id.map(StationId::new));
        }
    }
}
