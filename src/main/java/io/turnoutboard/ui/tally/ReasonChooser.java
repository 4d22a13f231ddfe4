package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.control.FormField;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * The reason for a count that a rule doubts: one of a few that stand ready, taken by its number, the arrows or the mouse,
 * or free text. A number is one only where nothing is typed yet.
 */
public final class ReasonChooser extends HBox {
    private final TextField text = new TextField();
    private final FormField field = new FormField("entry-reason", text);
    private final FlowPane choices = new FlowPane();
    private @Nullable Messages messages;
    private List<String> ready = List.of();
    private Runnable keep = () -> {};
    private Runnable back = () -> {};

    public ReasonChooser() {
        getStyleClass().add("reason-chooser");
        choices.getStyleClass().add("reason-choices");
        HBox.setHgrow(choices, Priority.ALWAYS);
        getChildren().addAll(field, choices);
        text.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        text.setOnAction(enter -> keep.run());
    }

    void use(Messages words) {
        messages = words;
        field.setLabel(words.text("entry.reason.label"));
        text.setPromptText(words.text("entry.reason.prompt"));
    }

    /** The reasons that stand ready for what was found, the one that answers most of it first. */
    void offer(List<String> readyReasons) {
        if (messages == null || ready.equals(readyReasons)) {
            return;
        }
        ready = List.copyOf(readyReasons);
        choices.getChildren().clear();
        for (int i = 0; i < ready.size(); i++) {
            choices.getChildren()
                    .add(choice(messages.text("entry.reason.choice", Integer.toString(i + 1), ready.get(i)), i));
        }
    }

    private Button choice(String words, int index) {
        Button choice = new Button(words);
        choice.getStyleClass().add("small");
        choice.setFocusTraversable(false);
        choice.setOnAction(press -> {
            take(ready.get(index));
            text.requestFocus();
            text.end();
        });
        return choice;
    }

    TextField text() {
        return text;
    }

    void onKeep(Runnable keeping) {
        keep = keeping;
    }

    void onBack(Runnable leaving) {
        back = leaving;
    }

    private void type(KeyEvent typed) {
        String figure = typed.getCharacter();
        if (text.getText().isEmpty() && figure.matches("[1-9]") && Integer.parseInt(figure) <= ready.size()) {
            take(ready.get(Integer.parseInt(figure) - 1));
            typed.consume();
        }
    }

    private void press(KeyEvent press) {
        switch (press.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ESCAPE -> back.run();
            default -> {
                return;
            }
        }
        press.consume();
    }

    private void step(int by) {
        int present = ready.indexOf(text.getText());
        if (present < 0 && by < 0) {
            back.run();
        } else if (!ready.isEmpty()) {
            take(ready.get(Math.floorMod(present + by, ready.size())));
        }
    }

    private void take(String reason) {
        text.setText(reason);
        text.end();
    }
}
