package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Readiness;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of the checklist: a sign, what it is of, and how it stands in words. */
final class ChecklistCell extends ListCell<Readiness.Line> {
    private final Messages messages;
    private final Label sign = new Label();
    private final Label title = new Label();
    private final Label state = new Label();
    private final HBox box;

    ChecklistCell(Messages messages) {
        this.messages = messages;
        sign.getStyleClass().add("check-sign");
        title.getStyleClass().add("check-title");
        state.getStyleClass().add("check-state");
        VBox words = new VBox(title, state);
        HBox.setHgrow(words, Priority.ALWAYS);
        box = new HBox(sign, words);
        box.getStyleClass().add("check-line");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        // as wide as the list, never wider
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Readiness.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("check-done", "check-waiting", "check-doubtful", "check-missing");
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        title.setText(messages.text("readiness.item." + line.item() + ".label"));
        sign.setText(
                switch (line.state()) {
                    case DONE -> "✓";
                    case WAITING -> "…";
                    case DOUBTFUL -> "?";
                    case MISSING -> "!";
                });
        String words = messages.text("readiness.state." + line.state() + ".label");
        state.setText(
                line.findings().isEmpty()
                        ? words
                        : messages.text(
                                line.stops() ? "prepare.line.stops" : "prepare.line.text",
                                words,
                                messages.formats().count(line.findings().size())));
        getStyleClass()
                .add(
                        switch (line.state()) {
                            case DONE -> "check-done";
                            case WAITING -> "check-waiting";
                            case DOUBTFUL -> "check-doubtful";
                            case MISSING -> "check-missing";
                        });
        setAccessibleText(title.getText() + ", " + state.getText());
        setGraphic(box);
    }
}
