package io.turnoutboard.ui.inbox;

import io.turnoutboard.domain.text.Messages;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What was understood or not, what the rules say, and where one asks for a reason the field for it. */
final class InboxSaidCell extends InboxCell {
    private final InboxWords words;
    private final Text state = new Text();
    private final Text said = new Text();
    private final TextField reason = new TextField();
    private final VBox box = new VBox(new TextFlow(state, said), reason);

    InboxSaidCell(Messages messages, BiConsumer<InboxSaidCell, KeyEvent> pressed) {
        super(InboxColumn.SAID);
        words = new InboxWords(messages);
        box.getStyleClass().add("inbox-said-box");
        state.getStyleClass().add("inbox-state-word");
        said.getStyleClass().add("inbox-said-words");
        reason.getStyleClass().addAll("inbox-field", "inbox-reason");
        reason.setPromptText(messages.text("inbox.reason.prompt"));
        reason.setAccessibleText(messages.text("inbox.reason.prompt"));
        reason.addEventFilter(KeyEvent.KEY_PRESSED, press -> pressed.accept(this, press));
    }

    void focus() {
        reason.requestFocus();
    }

    boolean asks() {
        return reason.isVisible();
    }

    @Override
    void show(InboxRow row) {
        reason.textProperty().bindBidirectional(row.reasonProperty());
        onRelease(() -> reason.textProperty().unbindBidirectional(row.reasonProperty()));
    }

    @Override
    void refresh(InboxRow row) {
        state.setText(words.state(row));
        String sentences = words.said(row);
        said.setText(sentences.isEmpty() ? "" : "  " + sentences);
        boolean given = !row.reasonProperty().get().isEmpty();
        boolean asked = row.state().isClear() && (row.review().asksForReason() || given);
        reason.setVisible(asked);
        reason.setManaged(asked);
        setAccessibleText(state.getText() + " " + sentences);
    }

    @Override
    Region content() {
        return box;
    }
}
