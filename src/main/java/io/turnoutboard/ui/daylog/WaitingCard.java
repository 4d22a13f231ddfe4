package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.text.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A change of a list that waits for a second person: what, why, who proposed it, and whether this person may decide. */
final class WaitingCard extends VBox {
    private final Label what = new Label();
    private final Label why = new Label();
    private final Label who = new Label();
    private final Label may = new Label();
    private final TextField reason = new TextField();
    private final Label error = new Label();
    private final Button approve = new Button();
    private final Button reject = new Button();

    WaitingCard(Messages messages) {
        getStyleClass().add("waiting-card");
        what.getStyleClass().add("dispute-title");
        who.getStyleClass().add("muted");
        may.getStyleClass().add("field-warning");
        error.getStyleClass().add("field-error");
        for (Label label : new Label[] {what, why, who, may, error}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        reason.getStyleClass().add("waiting-reason");
        reason.setPromptText(messages.text("waiting.reason.prompt"));
        reason.setAccessibleText(messages.text("waiting.reason.prompt"));
        approve.setText(messages.text("waiting.approve.button"));
        approve.getStyleClass().addAll("accent", "waiting-approve");
        reject.setText(messages.text("waiting.reject.button"));
        reject.getStyleClass().add("waiting-reject");
        HBox buttons = new HBox(approve, reject);
        buttons.getStyleClass().add("dispute-line");
        getChildren().addAll(what, why, who, may, reason, error, buttons);
        showError("");
    }

    /** @param hindrance says why this person may not approve, or that it will stand as approved by themselves */
    void show(String change, String because, String author, String hindrance, boolean mayApprove) {
        what.setText(change);
        why.setText(because);
        who.setText(author);
        may.setText(hindrance);
        may.setVisible(!hindrance.isEmpty());
        may.setManaged(!hindrance.isEmpty());
        approve.setDisable(!mayApprove);
        approve.setAccessibleHelp(hindrance);
    }

    void onDecide(Runnable approved, Runnable rejected) {
        approve.setOnAction(press -> approved.run());
        reject.setOnAction(press -> rejected.run());
    }

    String reason() {
        return reason.getText() == null ? "" : reason.getText();
    }

    void showError(String sentence) {
        error.setText(sentence);
        error.setVisible(!sentence.isEmpty());
        error.setManaged(!sentence.isEmpty());
        pseudoClassStateChanged(PseudoClass.getPseudoClass("invalid"), !sentence.isEmpty());
        if (!sentence.isEmpty()) {
            reason.requestFocus();
        }
    }
}
