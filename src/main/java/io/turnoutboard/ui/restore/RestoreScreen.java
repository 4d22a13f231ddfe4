package io.turnoutboard.ui.restore;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.Views;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;

/** The form that takes an election up again from a backup, in one language. For the FX thread. */
public final class RestoreScreen {
    private final RestoreModel model;
    private final ChoiceController choice;
    private final Parent root;

    private RestoreScreen(RestoreModel model, ChoiceController choice, Parent root) {
        this.model = model;
        this.choice = choice;
        this.root = root;
    }

    /**
     * @param first the folder that is suggested to restore into
     * @param ended hears of the folder that was restored and is to be opened, or that people open nothing
     */
    public static RestoreScreen load(
            Path first, RestoreServices services, Messages messages, Consumer<Optional<Path>> ended) {
        RestoreModel model = new RestoreModel(ended);
        ChoiceController choice = new ChoiceController(first, services, model, messages);
        ReadingController reading = new ReadingController(services, model, messages);
        FinishedController finished = new FinishedController(model, messages);
        Parent root = new Views(
                        messages, new RestoreController(model, choice, reading, finished), choice, reading, finished)
                .load(RestoreController.class);
        return new RestoreScreen(model, choice, root);
    }

    public Parent root() {
        return root;
    }

    /** True while files are read or written; the window must stay until that is told. */
    public boolean isBusy() {
        return model.busyProperty().get();
    }

    /** Puts the hand on the first field. */
    public void focus() {
        choice.focus();
    }
}
