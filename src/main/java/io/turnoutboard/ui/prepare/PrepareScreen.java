package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.MainScreen;
import io.turnoutboard.ui.support.Views;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;

/** The preparing screen in one language: made anew for another, while its model lives on. For the FX thread. */
public final class PrepareScreen implements MainScreen {
    private final PrepareController controller;
    private final Parent root;

    private PrepareScreen(PrepareController controller, Parent root) {
        this.controller = controller;
        this.root = root;
    }

    /**
     * Loads the view; it shows nothing before {@link #onShow}.
     *
     * @param outline the ward's boundary as a closed ring, where its map is known
     */
    public static PrepareScreen load(
            PrepareModel model, PrepareServices services, Optional<List<GeoPoint>> outline, Messages messages) {
        PrepareController controller = new PrepareController(model, services, outline, messages);
        Views views = new Views(
                messages,
                controller,
                new RegistryController(model, services, outline, messages),
                new IntakeController(model, services, messages));
        return new PrepareScreen(controller, views.load(PrepareController.class));
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

    /** Reads a file that is to come in, and shows what would come of it. */
    public void bringIn(Path file) {
        controller.bringIn(file);
    }

    /** Puts the hand on the checklist. */
    public void focus() {
        controller.focus();
    }
}
