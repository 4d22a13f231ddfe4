package io.turnoutboard.ui.founding;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.Views;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;

/** The form that founds an election, in one language. For the FX thread. */
public final class FoundingScreen {
    private final FoundingController controller;
    private final FoundingModel model;
    private final Parent root;

    /** Where else people may go: to the board of a host, or back to an election of which they have a backup. */
    public record Others(Runnable join, Runnable restore) {}

    private FoundingScreen(FoundingController controller, FoundingModel model, Parent root) {
        this.controller = controller;
        this.model = model;
        this.root = root;
    }

    /** @param ended hears of the folder that was founded, or that people founded nothing */
    public static FoundingScreen load(
            FoundingRequest request,
            FoundingServices services,
            Messages messages,
            Consumer<Optional<Path>> ended,
            Others others) {
        FoundingModel model = new FoundingModel(ended, others);
        FoundingController controller = new FoundingController(request, services, model, messages);
        return new FoundingScreen(controller, model, new Views(messages, controller).load(FoundingController.class));
    }

    public Parent root() {
        return root;
    }

    /** True while the folder is being made; the window must stay until that is told. */
    public boolean isBusy() {
        return model.busyProperty().get();
    }

    /** Puts the hand on the first field. */
    public void focus() {
        controller.focus();
    }
}
