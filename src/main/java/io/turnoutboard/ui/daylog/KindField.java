package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.text.SearchText;
import io.turnoutboard.service.EventKind;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The choice of an event: arrow keys, or the first letter of its name without tones; Enter moves on. */
final class KindField extends VBox {
    private final Label label = new Label();
    private final ComboBox<EventKind> kinds = new ComboBox<>();
    private Runnable left = () -> {};

    KindField() {
        getStyleClass().add("field");
        label.getStyleClass().add("field-label");
        label.setLabelFor(kinds);
        kinds.setId("event-kind");
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.getItems().setAll(EventKind.values());
        kinds.setVisibleRowCount(EventKind.values().length);
        kinds.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER && !kinds.isShowing()) {
                left.run();
                press.consume();
            }
        });
        kinds.addEventHandler(KeyEvent.KEY_TYPED, typed -> jump(typed.getCharacter()));
        getChildren().addAll(label, kinds);
    }

    void use(Messages messages) {
        label.setText(messages.text("event.kind.label"));
        kinds.setAccessibleText(messages.text("event.kind.label"));
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(EventKind kind) {
                return kind == null ? "" : messages.text("event." + kind.id() + ".label");
            }

            @Override
            public EventKind fromString(String text) {
                throw new UnsupportedOperationException("an event is chosen, not typed");
            }
        });
    }

    void onLeave(Runnable leaving) {
        left = leaving;
    }

    ComboBox<EventKind> box() {
        return kinds;
    }

    /** Goes to the next event whose name begins with a letter. */
    private void jump(String letter) {
        String sought = SearchText.of(letter.toLowerCase(Locale.ROOT)).plain();
        if (sought.isBlank()) {
            return;
        }
        List<EventKind> all = kinds.getItems();
        int from = all.indexOf(kinds.getValue());
        for (int i = 1; i <= all.size(); i++) {
            EventKind kind = all.get((from + i) % all.size());
            if (SearchText.of(kinds.getConverter().toString(kind)).plain().startsWith(sought)) {
                kinds.setValue(kind);
                return;
            }
        }
    }
}
