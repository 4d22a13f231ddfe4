package io.turnoutboard.ui.restore;

import io.turnoutboard.ui.restore.RestoreModel.Step;
import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Shows of the three parts of the form the one that people are at: choosing, reading, finished. */
final class RestoreController {
    private final RestoreModel model;
    private final ChoiceController choosing;
    private final ReadingController whatIsRead;
    private final FinishedController whatIsDone;

    @FXML
    private ScrollPane restoring;

    @FXML
    private VBox choice;

    @FXML
    private VBox reading;

    @FXML
    private VBox finished;

    RestoreController(
            RestoreModel model,
            ChoiceController choosing,
            ReadingController whatIsRead,
            FinishedController whatIsDone) {
        this.model = model;
        this.choosing = choosing;
        this.whatIsRead = whatIsRead;
        this.whatIsDone = whatIsDone;
    }

    @FXML
    private void initialize() {
        model.stepProperty().subscribe(this::show);
    }

    /** Escape leads one step back. */
    @FXML
    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !model.busyProperty().get()) {
            event.consume();
            model.leave();
        }
    }

    private void show(Step step) {
        shown(choice, step instanceof Step.Choosing);
        shown(reading, step instanceof Step.Reading);
        shown(finished, step instanceof Step.Finished);
        restoring.setVvalue(0);
        switch (step) {
            case Step.Choosing _ -> choosing.focus();
            case Step.Reading _ -> whatIsRead.focus();
            case Step.Finished _ -> whatIsDone.focus();
        }
    }

    private static void shown(VBox part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
