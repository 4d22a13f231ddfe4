package io.turnoutboard.ui.restore;

import io.turnoutboard.domain.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/** What desks still have: files and folders, each of which can be taken out again. */
final class SourcesPane {
    private final Messages messages;
    private final SequencedSet<Path> sources = new LinkedHashSet<>();
    private final VBox rows = new VBox();
    private final VBox node;

    SourcesPane(Messages messages) {
        this.messages = messages;
        Label label = new Label(messages.text("restoring.sources.label"));
        label.getStyleClass().add("field-label");
        rows.setId("restore-sources");
        rows.getStyleClass().add("restore-sources");
        HBox buttons = new HBox(
                button("restore-add-file", "restoring.sources.file", this::addFiles),
                button("restore-add-folder", "restoring.sources.folder", this::addFolder));
        buttons.getStyleClass().add("tool-row");
        node = new VBox(label, rows, buttons);
        node.getStyleClass().add("restore-field");
        show();
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setOnAction(press -> action.run());
        return button;
    }

    Node node() {
        return node;
    }

    List<Path> sources() {
        return List.copyOf(sources);
    }

    void add(List<Path> given) {
        sources.addAll(given);
        show();
    }

    private void remove(Path source) {
        sources.remove(source);
        show();
    }

    private void addFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("restoring.sources.file"));
        Optional.ofNullable(chooser.showOpenMultipleDialog(node.getScene().getWindow()))
                .map(chosen -> chosen.stream().map(File::toPath).toList())
                .ifPresent(this::add);
    }

    private void addFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("restoring.sources.folder"));
        Optional.ofNullable(chooser.showDialog(node.getScene().getWindow()))
                .map(chosen -> List.of(chosen.toPath()))
                .ifPresent(this::add);
    }

    private void show() {
        rows.getChildren().setAll(sources.stream().map(this::row).toList());
        if (sources.isEmpty()) {
            Label none = new Label(messages.text("restoring.sources.hint"));
            none.getStyleClass().add("panel-note");
            none.setWrapText(true);
            none.setMinHeight(Region.USE_PREF_SIZE);
            rows.getChildren().add(none);
        }
    }

    private Node row(Path source) {
        Label path = new Label(source.toString());
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        path.setTooltip(new Tooltip(source.toString()));
        path.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(path, Priority.ALWAYS);
        Button remove = new Button(messages.text("restoring.sources.remove"));
        remove.getStyleClass().add("small");
        remove.setAccessibleText(messages.text("restoring.sources.name", source.toString()));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(press -> remove(source));
        HBox row = new HBox(path, remove);
        row.getStyleClass().add("restore-source");
        return row;
    }
}
