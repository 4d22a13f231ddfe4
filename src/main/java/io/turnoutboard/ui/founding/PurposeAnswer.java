package io.turnoutboard.ui.founding;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.setup.FoundingAnswers;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Whether it is the real day or a drill. Neither is chosen beforehand, as neither can be changed afterwards. */
final class PurposeAnswer implements Answer {
    private final ToggleGroup group = new ToggleGroup();
    private final Label error = new Label();
    private final VBox node;

    PurposeAnswer(Messages messages, String first) {
        Label label = new Label(messages.text("founding.purpose.label"));
        label.getStyleClass().add("field-label");
        HBox choices = new HBox();
        choices.getStyleClass().add("founding-choices");
        for (String purpose : List.of(FoundingAnswers.REAL, FoundingAnswers.DRILL)) {
            RadioButton choice = new RadioButton(messages.text("founding.purpose." + purpose));
            choice.setId("founding-" + purpose);
            choice.setUserData(purpose);
            choice.setToggleGroup(group);
            choice.setSelected(purpose.equals(first));
            choices.getChildren().add(choice);
        }
        Label hint = new Label(messages.text("founding.purpose.text"));
        hint.getStyleClass().add("field-hint");
        error.setId("founding-purpose-error");
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        group.selectedToggleProperty().addListener((value, before, now) -> showError(""));
        node = new VBox(label, choices, hint, error);
        node.getStyleClass().addAll("founding-answer", "founding-purpose");
        showError("");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String text() {
        Toggle chosen = group.getSelectedToggle();
        return chosen == null ? "" : String.valueOf(chosen.getUserData());
    }

    @Override
    public void showError(String sentence) {
        error.setText(sentence);
        error.setVisible(!sentence.isEmpty());
        error.setManaged(!sentence.isEmpty());
    }

    @Override
    public void focus() {
        Toggle chosen = group.getSelectedToggle() == null ? group.getToggles().getFirst() : group.getSelectedToggle();
        ((RadioButton) chosen).requestFocus();
    }

    @Override
    public void onEnter(Runnable next) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                press.consume();
                next.run();
            }
        });
    }
}
