package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Undecided;
import io.turnoutboard.ui.support.DeskModel;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Something that waits, on three lines and with the sign of its kind. */
final class WaitingCell extends ListCell<Undecided> {
    private final DeskModel desk;
    private final Messages messages;
    private final Region sign = new Region();
    private final Label what = new Label("", sign);
    private final Label reason = new Label();
    private final Label since = new Label();
    private final VBox box = new VBox(what, reason, since);

    WaitingCell(DeskModel desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        what.getStyleClass().add("waiting-what");
        since.getStyleClass().add("waiting-since");
        reason.getStyleClass().add("waiting-reason");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Undecided one, boolean empty) {
        super.updateItem(one, empty);
        if (empty || one == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        WaitingWords words = new WaitingWords(messages, desk.board());
        sign.getStyleClass()
                .setAll("status-sign", one instanceof Undecided.Conflict ? "status-disputed" : "status-due");
        what.setText(words.what(one));
        reason.setText(words.reason(one));
        since.setText(words.since(one));
        setGraphic(box);
        setAccessibleText(String.join(", ", what.getText(), reason.getText(), since.getText()));
    }
}
