package io.turnoutboard.ui.control;

import io.turnoutboard.domain.text.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A station whose report is awaited, and whom to call. */
public final class AwaitedCell extends ListCell<AwaitedStation> {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final AwaitedWords words;
    private final Label name = new Label();
    private final Label officer = new Label();
    private final Region sign = new Region();
    private final VBox box = new VBox(name, officer);

    public AwaitedCell(Messages messages) {
        words = new AwaitedWords(messages);
        name.getStyleClass().addAll("sign", "awaited-name");
        name.setGraphic(sign);
        officer.getStyleClass().add("awaited-officer");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(AwaitedStation awaited, boolean empty) {
        super.updateItem(awaited, empty);
        if (empty || awaited == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(words.name(awaited));
        name.pseudoClassStateChanged(LATE, awaited.late());
        sign.getStyleClass().setAll("status-sign", awaited.late() ? "status-late" : "status-due");
        officer.setText(words.officers(awaited));
        setGraphic(box);
        setAccessibleText(name.getText() + ", " + words.status(awaited) + ", " + officer.getText());
    }
}
