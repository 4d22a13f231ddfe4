package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.geo.Outline;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.ReadinessItem;
import io.turnoutboard.ui.map.StationArea;
import io.turnoutboard.ui.map.StationDrag;
import io.turnoutboard.ui.map.StationMap;
import io.turnoutboard.ui.support.Palette;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.io.File;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/**
 * The map on which stations are put to their places. It writes into the form's field and nowhere else: what is kept is
 * kept there, and Escape puts back what the ledger has.
 */
final class PositionsController implements Screen, StationDrag {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final PrepareModel model;
    private final Optional<IntakeServices> intake;
    private final Messages messages;
    private final StationMap map;
    private final Subscriptions subscriptions = new Subscriptions();
    private @Nullable PositionField field;
    private Optional<GeoPoint> taken = Optional.empty();
    private Optional<Object> area = Optional.empty();
    private boolean following;

    @FXML
    private VBox positions;

    @FXML
    private StackPane pane;

    @FXML
    private Label where;

    @FXML
    private Button take;

    PositionsController(PrepareModel model, Optional<IntakeServices> intake, Messages messages, Palette palette) {
        this.model = model;
        this.intake = intake;
        this.messages = messages;
        map = new StationMap(messages, palette);
        map.setId("positions-map");
        map.leaveLegendOut();
    }

    @FXML
    private void initialize() {
        pane.getChildren().add(map);
    }

    /** A ward that was founded from nothing has no map before somebody brings one. */
    @FXML
    private void take() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("prepare.map.take.button"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("prepare.map.take.files"), "*.geojson", "*.json"));
        File chosen = chooser.showOpenDialog(take.getScene().getWindow());
        if (chosen != null) {
            intake.ifPresent(services -> services.map().accept(chosen.toPath()));
        }
    }

    void use(PositionField edited) {
        field = edited;
    }

    void setPalette(Palette palette) {
        map.setPalette(palette);
    }

    @Override
    public void onShow() {
        map.onDrag(Optional.of(this));
        subscriptions.follow(model.basemapProperty(), basemap -> fit(basemap));
        subscriptions.follow(model.itemProperty(), item -> {
            positions.setVisible(item == ReadinessItem.POSITIONS);
            positions.setManaged(item == ReadinessItem.POSITIONS);
        });
        subscriptions.follow(map.selectedIdProperty(), this::selectedByPerson);
        show();
    }

    @Override
    public void onHide() {
        map.onDrag(Optional.empty());
        subscriptions.close();
    }

    private void fit(Optional<Basemap> basemap) {
        basemap.ifPresent(map::setBasemap);
        take.setVisible(intake.isPresent() && basemap.isEmpty());
        take.setManaged(take.isVisible());
        show();
    }

    /** Draws the stations as the ledger has them, the chosen one where the field says. */
    void show() {
        following = true;
        PlacedStations placed = new PlacedStations(model.desk().board(), messages);
        Optional<String> chosen = model.chosenProperty().get();
        map.show(placed.symbols(chosen, draft()));
        map.selectedIdProperty().set(chosen.filter(key -> placed.isPlaced(key, draft())));
        following = false;
        if (model.basemapProperty().get().isEmpty() && area.isEmpty()) {
            StationArea.of(model.desk().board()).ifPresent(bounds -> {
                area = Optional.of(bounds);
                map.setArea(bounds);
            });
        }
        tellWhere();
    }

    private Optional<GeoPoint> draft() {
        return model.chosenProperty().get().isPresent() ? edited().typed() : Optional.empty();
    }

    private void tellWhere() {
        Optional<GeoPoint> point = draft();
        boolean outside = point.isPresent() && isOutside(point.get());
        where.pseudoClassStateChanged(FAILED, outside);
        if (outside) {
            where.setText(messages.text("prepare.map.outside.text"));
        } else if (point.isPresent() && edited().isDraft()) {
            where.setText(messages.text("prepare.map.draft.text"));
        } else {
            where.setText(messages.text(canBePlaced() ? "prepare.map.hint.text" : "prepare.map.empty.text"));
        }
    }

    private boolean isOutside(GeoPoint point) {
        return model.basemapProperty()
                .get()
                .filter(basemap -> !Outline.contains(basemap.outline(), point))
                .isPresent();
    }

    /** Without the ward's boundary or any station a click says nothing about a place on earth. */
    private boolean canBePlaced() {
        return model.basemapProperty().get().isPresent() || area.isPresent();
    }

    private void selectedByPerson(Optional<String> id) {
        if (following || id.isEmpty() || id.equals(model.chosenProperty().get())) {
            return;
        }
        if (refusesAnother(id.get())) {
            show();
        } else {
            model.chosenProperty().set(id);
        }
    }

    /** A place that was not kept yet is not given up for another station; it is said instead. */
    boolean refusesAnother(String id) {
        Optional<String> chosen = model.chosenProperty().get();
        if (model.itemProperty().get() != ReadinessItem.POSITIONS
                || chosen.isEmpty()
                || chosen.get().equals(id)
                || !edited().isDraft()) {
            return false;
        }
        edited().say(messages.text("prepare.map.unsaved.text"));
        return true;
    }

    @Override
    public boolean mayTake(String id) {
        if (model.busyProperty().get() || refusesAnother(id)) {
            return false;
        }
        taken = inLedger(id);
        return true;
    }

    private Optional<GeoPoint> inLedger(String id) {
        return model.desk()
                .board()
                .station(new StationId(id))
                .flatMap(turnout -> turnout.station().place().position());
    }

    @Override
    public void moved(String id, GeoPoint at) {
        where.pseudoClassStateChanged(FAILED, isOutside(at));
        where.setText(messages.text(
                isOutside(at) ? "prepare.map.held.outside" : "prepare.map.held.text", StationSubject.written(at)));
    }

    @Override
    public void dropped(String id, GeoPoint at) {
        edited().put(at);
        if (!inLedger(id).equals(taken)) {
            edited().say(messages.text(
                    "prepare.map.changed.text",
                    inLedger(id).map(StationSubject::written).orElse("–")));
        }
    }

    /** A click puts a station that has no place yet; one that has is dragged, so that no slip of the hand moves it. */
    @Override
    public boolean placed(GeoPoint at) {
        Optional<String> chosen = model.chosenProperty().get();
        if (chosen.isEmpty()
                || inLedger(chosen.get()).isPresent()
                || !canBePlaced()
                || model.busyProperty().get()) {
            return false;
        }
        edited().put(at);
        return true;
    }

    @Override
    public boolean undo() {
        if (!edited().isDraft()) {
            return false;
        }
        edited().takeBack();
        return true;
    }

    private PositionField edited() {
        return java.util.Objects.requireNonNull(field, "the map stands beside a form");
    }
}
