package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.MainScreen;
import io.turnoutboard.ui.support.Palette;
import io.turnoutboard.ui.support.Views;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;

/** The preparing screen in one language: made anew for another, while its model lives on. For the FX thread. */
public final class PrepareScreen implements MainScreen {
    private final PrepareController controller;
    private final PositionsController positions;
    private final PrepareModel model;
    private final Parent root;

    private PrepareScreen(
            PrepareController controller, PositionsController positions, PrepareModel model, Parent root) {
        this.controller = controller;
        this.positions = positions;
        this.model = model;
        this.root = root;
    }

    /**
     * Loads the view; it shows nothing before {@link #onShow}.
     *
     * @param basemap the map of the ward, where it is known already
     */
    public static PrepareScreen load(
            PrepareModel model,
            PrepareServices services,
            Optional<Basemap> basemap,
            Messages messages,
            Palette palette) {
        basemap.ifPresent(known -> model.basemapProperty().set(basemap));
        PrepareController controller = new PrepareController(model, services, messages);
        PositionsController positions = new PositionsController(model, services.intake(), messages, palette);
        Views views = new Views(
                messages,
                controller,
                new RegistryController(model, services, messages),
                positions,
                new IntakeController(model, services, messages));
        return new PrepareScreen(controller, positions, model, views.load(PrepareController.class));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        controller.onShow();
    }

    @Override
    public void onHide() {
        controller.onHide();
    }

    @Override
    public void setPalette(Palette palette) {
        positions.setPalette(palette);
    }

    /** The map of the ward was read. */
    public void setBasemap(Basemap basemap) {
        model.basemapProperty().set(Optional.of(basemap));
    }

    /** Reads a file that is to come in, and shows what would come of it. */
    public void bringIn(Path file) {
        controller.bringIn(file);
    }

    /** Puts the hand on the checklist. */
    public void focus() {
        controller.focus();
    }
}
