package io.turnoutboard.ui.restore;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.backup.RestoreView;
import io.turnoutboard.ui.restore.RestoreModel.Step;
import java.nio.file.Path;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Says what was done, where the old things are now, and leads to the restored board. */
final class FinishedController {
    private final RestoreModel model;
    private final Messages messages;

    @FXML
    private Label done;

    @FXML
    private Label ledger;

    @FXML
    private TextField folder;

    @FXML
    private VBox putAside;

    @FXML
    private TextField aside;

    @FXML
    private Button open;

    FinishedController(RestoreModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        model.stepProperty().subscribe(step -> {
            if (step instanceof Step.Finished finished) {
                show(finished);
            }
        });
    }

    private void show(Step.Finished finished) {
        RestoreView view = finished.done().view();
        Election election = view.backup().election();
        done.setText(messages.text(
                "restoring.done.text",
                election.name(),
                election.ward().name(),
                messages.formats().count(view.upto())));
        String epoch = view.loss().newEpoch() ? messages.text("restoring.done.epoch") : "";
        String sealer = view.hands()
                .newSealer()
                .map(who -> messages.text("restoring.done.sealer", who))
                .orElse("");
        tell(ledger, String.join("\n", epoch, sealer).strip());
        folder.setText(finished.request().target().toString());
        Optional<Path> old = finished.done().putAside();
        aside.setText(old.map(Path::toString).orElse(""));
        putAside.setVisible(old.isPresent());
        putAside.setManaged(old.isPresent());
    }

    void focus() {
        open.requestFocus();
    }

    private static void tell(Label label, String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
    }

    @FXML
    private void open() {
        if (model.stepProperty().get() instanceof Step.Finished finished) {
            model.end(Optional.of(finished.request().target()));
        }
    }

    @FXML
    private void close() {
        model.leave();
    }
}
