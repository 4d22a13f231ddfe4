package io.turnoutboard.ui.restore;

import io.turnoutboard.ui.restore.RestoreModel.Step;
import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Shows of the three parts of the form the one that people are at: choosing, reading, finished. */
final class RestoreController {
    private final RestoreModel model;

    @FXML
    private ScrollPane restoring;

    @FXML
    private VBox choice;

    @FXML
    private VBox reading;

    @FXML
    private VBox finished;

    RestoreController(RestoreModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.stepProperty().subscribe(this::show);
    }

    private void show(Step step) {
        shown(choice, step instanceof Step.Choosing);
        shown(reading, step instanceof Step.Reading);
        shown(finished, step instanceof Step.Finished);
        restoring.setVvalue(0);
    }

    private static void shown(VBox part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
