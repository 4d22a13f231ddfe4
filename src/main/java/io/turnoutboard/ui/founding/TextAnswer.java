package io.turnoutboard.ui.founding;

import io.turnoutboard.ui.control.FormField;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A question that is answered in words. */
final class TextAnswer implements Answer {
    private final TextField field = new TextField();
    private final FormField form;
    private final VBox node;

    /** @param name what is asked; {@code hint} stands in the field until something is typed */
    TextAnswer(String id, String name, String hint, String first) {
        form = new FormField("founding-" + id, field);
        form.setLabel(name);
        field.setText(first);
        field.setPromptText(hint);
        field.textProperty().addListener((value, before, now) -> showError(""));
        node = new VBox(form, form.error());
        node.getStyleClass().addAll("founding-answer", "founding-" + id);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String text() {
        return field.getText();
    }

    void set(String text) {
        field.setText(text);
    }

    @Override
    public void showError(String sentence) {
        form.showError(sentence);
    }

    @Override
    public void focus() {
        field.requestFocus();
    }

    @Override
    public void onEnter(Runnable next) {
        field.setOnAction(press -> next.run());
    }
}
