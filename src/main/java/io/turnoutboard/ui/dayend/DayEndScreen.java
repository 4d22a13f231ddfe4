package io.turnoutboard.ui.dayend;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.MainScreen;
import io.turnoutboard.ui.support.Views;
import java.nio.file.Path;
import javafx.scene.Parent;

/** The screen of the day's end in one language: made anew for another, while its model lives on. For the FX thread. */
public final class DayEndScreen implements MainScreen {
    private final DayEndController controller;
    private final Parent root;

    private DayEndScreen(DayEndController controller, Parent root) {
        this.controller = controller;
        this.root = root;
    }

    /** Loads the view; it shows nothing before {@link #onShow}. */
    public static DayEndScreen load(DayEndModel model, DayEndServices services, Messages messages) {
        DayEndController controller = new DayEndController(model, services, messages);
        Views views = new Views(messages, controller, new DayEndStepsController(model, services, messages));
        return new DayEndScreen(controller, views.load(DayEndController.class));
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

    /** Writes the archive of the day into a file. */
    public void archive(Path file) {
        controller.archive(file);
    }

    /** Puts the hand on what stands against closing the day. */
    public void focus() {
        controller.focus();
    }
}
