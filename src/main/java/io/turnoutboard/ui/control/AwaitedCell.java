package io.turnoutboard.ui.control;

import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.text.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A station whose report is awaited, and whom to call. */
public final class AwaitedCell extends ListCell<AwaitedStation> {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final AwaitedWords words;
    private final Label name = new Label();
    private final VBox officers = new VBox();
    private final Region sign = new Region();
    private final VBox box = new VBox(name, officers);

    public AwaitedCell(Messages messages) {
        words = new AwaitedWords(messages);
        name.getStyleClass().addAll("sign", "awaited-name");
        name.setGraphic(sign);
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
        officers.getChildren()
                .setAll(awaited.officers().stream().map(AwaitedCell::line).toList());
        setGraphic(box);
        setAccessibleText(name.getText() + ", " + words.status(awaited) + ", " + words.officers(awaited));
    }

    /** The name gives way where there is little room; the number, for which the list is there, always stands whole. */
    private static HBox line(Officer person) {
        Label who = new Label(person.name());
        Label phone = new Label(person.phone());
        phone.getStyleClass().add("awaited-phone");
        phone.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(who, phone);
        line.getStyleClass().add("awaited-officer");
        return line;
    }
}
