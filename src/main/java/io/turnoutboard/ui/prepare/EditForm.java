package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** The fields of a subject, side by side as there is room. Enter moves on, and keeps at the last. For the FX thread. */
public final class EditForm extends FlowPane {
    private final Map<String, EditControl> controls = new LinkedHashMap<>();
    private Optional<Messages> messages = Optional.empty();
    private Runnable kept = () -> {};
    private Runnable edited = () -> {};

    public EditForm() {
        getStyleClass().add("edit-form");
        // the height that is asked for is reckoned with the width that there is, not with that of a small window
        widthProperty().addListener((value, before, width) -> setPrefWrapLength(width.doubleValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    void use(Messages words, Runnable onKeep) {
        messages = Optional.of(words);
        kept = onKeep;
    }

    /** Somebody hears when what stands in a field becomes something else. */
    void onEdit(Runnable hears) {
        edited = hears;
    }

    /** Puts other fields here. */
    void show(List<EditField> fields) {
        controls.clear();
        fields.forEach(field -> controls.put(field.id(), new EditControl(field, messages.orElseThrow())));
        controls.values().forEach(control -> control.onEdit(() -> edited.run()));
        getChildren().setAll(controls.values());
    }

    /** Sets one field, where it is shown. */
    void set(String field, String value) {
        Optional.ofNullable(controls.get(field)).ifPresent(control -> control.set(value));
    }

    Typed typed() {
        Map<String, String> values = new LinkedHashMap<>();
        controls.forEach((id, control) -> values.put(id, control.value()));
        return new Typed(values);
    }

    void clearErrors() {
        controls.values().forEach(control -> control.showError(""));
    }

    void showError(String field, String sentence) {
        EditControl control = controls.get(field);
        if (control != null) {
            control.showError(sentence);
            control.input().requestFocus();
        }
    }

    void focus() {
        controls.values().stream().findFirst().map(EditControl::input).ifPresent(Control::requestFocus);
    }

    private void press(KeyEvent press) {
        if (press.getCode() != KeyCode.ENTER || press.isShortcutDown()) {
            return;
        }
        List<EditControl> all = List.copyOf(controls.values());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).input().isFocused()) {
                press.consume();
                if (i + 1 < all.size()) {
                    all.get(i + 1).input().requestFocus();
                } else {
                    kept.run();
                }
                return;
            }
        }
    }
}
