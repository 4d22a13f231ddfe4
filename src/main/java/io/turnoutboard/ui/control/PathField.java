package io.turnoutboard.ui.control;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** A path that is typed, chosen or dropped, and below it what is wrong with it. */
public final class PathField {
    /** What stands on it. */
    public record Words(String label, String hint, String button) {}

    private final TextField text = new TextField();
    private final FormField field;
    private final VBox node;

    /** @param chooser asks people for a file or folder; null where they take none */
    public PathField(String id, Words words, Function<Window, @Nullable File> chooser) {
        field = new FormField(id, text);
        field.setLabel(words.label());
        text.setPromptText(words.hint());
        Button choose = new Button(words.button());
        choose.setId(id + "-choose");
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(
                press -> Optional.ofNullable(chooser.apply(choose.getScene().getWindow()))
                        .map(File::toPath)
                        .ifPresent(this::set));
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(field, choose);
        row.getStyleClass().add("tool-row");
        node = new VBox(row, field.error());
        node.getStyleClass().add("restore-field");
    }

    public Node node() {
        return node;
    }

    public void set(Path chosen) {
        text.setText(chosen.toString());
        showError("");
    }

    public boolean isBlank() {
        return text.getText().isBlank();
    }

    /** What stands in it, where that is a path. */
    public Optional<Path> path() {
        try {
            return isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            Path.of(text.getText().strip()).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    public void onEnter(Runnable next) {
        text.setOnAction(press -> next.run());
    }

    public void showError(String sentence) {
        field.showError(sentence);
    }

    public void focus() {
        text.requestFocus();
    }
}
