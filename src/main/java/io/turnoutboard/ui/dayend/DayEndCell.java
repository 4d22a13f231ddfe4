package io.turnoutboard.ui.dayend;

import io.turnoutboard.domain.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What stands against closing the day: a sign, the sentence, and whether it must be done or may be accepted. */
final class DayEndCell extends ListCell<DayEndLine> {
    private final Messages messages;
    private final Label sign = new Label();
    private final Label sentence = new Label();
    private final Label weight = new Label();
    private final HBox box;

    DayEndCell(Messages messages) {
        this.messages = messages;
        sign.getStyleClass().add("check-sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sentence.getStyleClass().add("check-title");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        weight.getStyleClass().add("check-state");
        VBox words = new VBox(sentence, weight);
        HBox.setHgrow(words, Priority.ALWAYS);
        box = new HBox(sign, words);
        box.getStyleClass().add("check-line");
        // as wide as the list, never wider
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DayEndLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("check-done", "check-doubtful", "check-missing");
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        sign.setText(line.accepted() ? "✓" : line.stops() ? "!" : "?");
        sentence.setText(line.sentence());
        weight.setText(messages.text(line.weightKey(), line.first().rule().code()));
        getStyleClass().add(line.accepted() ? "check-done" : line.stops() ? "check-missing" : "check-doubtful");
        setAccessibleText(line.sentence() + ", " + weight.getText());
        setGraphic(box);
    }
}
