package io.turnoutboard.ui.restore;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.backup.Restore;
import io.turnoutboard.service.backup.RestoreRequest;
import io.turnoutboard.ui.control.PathField;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks what is to be restored from what, and looks at it away from the FX thread. What was entered stays whatever is wrong. */
final class ChoiceController {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    /** What is wrong with the backup's file. */
    private static final Set<String> OF_THE_BACKUP = Set.of("TB-Y10", Restore.DAMAGED, "TB-Y18");
    /** What is wrong with the place that is restored into. */
    private static final Set<String> OF_THE_FOLDER =
            Set.of(Restore.IN_USE, Restore.OTHER_ELECTION, Restore.NOT_VACANT, Restore.NOT_WRITTEN);

    private final RestoreServices services;
    private final RestoreModel model;
    private final Messages messages;
    private final PathField backup;
    private final PathField folder;
    private final SourcesPane sources;
    private final KeysPane keys;

    @FXML
    private VBox fields;

    @FXML
    private VBox keysPlace;

    @FXML
    private Button look;

    @FXML
    private Button cancel;

    @FXML
    private Button haveKeys;

    @FXML
    private Label said;

    ChoiceController(Path first, RestoreServices services, RestoreModel model, Messages messages) {
        this.services = services;
        this.model = model;
        this.messages = messages;
        backup = new PathField("restore-backup", words("backup", "restoring.backup.button"), this::chooseBackup);
        folder = new PathField("restore-folder", words("folder", "founding.folder.button"), this::chooseFolder);
        folder.set(first);
        sources = new SourcesPane(messages);
        keys = new KeysPane(services, model, messages, this::lookAgain);
    }

    private PathField.Words words(String field, String button) {
        return new PathField.Words(
                messages.text("restoring." + field + ".label"),
                messages.text("restoring." + field + ".hint"),
                messages.text(button));
    }

    @FXML
    private void initialize() {
        fields.getChildren().addAll(backup.node(), folder.node(), sources.node());
        keysPlace.getChildren().setAll(keys.pane());
        keysPlace.disableProperty().bind(model.busyProperty());
        keysPlace.managedProperty().bind(keys.pane().visibleProperty());
        backup.onEnter(folder::focus);
        folder.onEnter(this::look);
        fields.disableProperty().bind(model.busyProperty());
        look.disableProperty().bind(model.busyProperty());
        cancel.disableProperty().bind(model.busyProperty());
        haveKeys.disableProperty().bind(model.busyProperty());
        tell("", false);
    }

    void focus() {
        backup.focus();
    }

    private @Nullable File chooseBackup(Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("restoring.backup.label"));
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(messages.text("restoring.backup.files"), "*.zip"),
                        new ExtensionFilter(messages.text("joining.files.all"), "*"));
        return chooser.showOpenDialog(window);
    }

    private @Nullable File chooseFolder(Window window) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("restoring.folder.title"));
        return chooser.showDialog(window);
    }

    @FXML
    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles() && !model.busyProperty().get()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    @FXML
    private void drop(DragEvent event) {
        Dropped dropped = Dropped.of(
                event.getDragboard().getFiles().stream().map(File::toPath).toList());
        dropped.backup().ifPresent(backup::set);
        sources.add(dropped.sources());
        event.setDropCompleted(true);
        event.consume();
    }

    @FXML
    private void haveKeys() {
        keys.toggle();
    }

    @FXML
    private void cancel() {
        model.leave();
    }

    @FXML
    private void look() {
        Optional<Path> file = backup.path();
        Optional<Path> place = folder.path();
        backup.showError(file.isPresent() ? "" : messages.text("restoring.backup.none"));
        folder.showError(place.isPresent() ? "" : messages.text("founding.folder.wrong"));
        tell("", false);
        if (file.isEmpty()) {
            backup.focus();
        } else if (place.isEmpty()) {
            folder.focus();
        } else if (!model.busyProperty().get()) {
            look(new RestoreRequest(file.get(), place.get(), sources.sources()));
        }
    }

    /** With the keys that have come; where no backup was chosen yet, people go on by themselves. */
    private void lookAgain() {
        if (!backup.isBlank()) {
            look();
        }
    }

    private void look(RestoreRequest request) {
        model.busyProperty().set(true);
        tell(messages.text("restoring.look.busy"), false);
        services.tasks()
                .run(
                        () -> services.rescue().restore().look(request),
                        view -> {
                            model.busyProperty().set(false);
                            tell("", false);
                            model.stepProperty().set(new RestoreModel.Step.Reading(request, view));
                        },
                        this::failed);
    }

    private void failed(Throwable cause) {
        model.busyProperty().set(false);
        tell("", false);
        RefusalWords words = new RefusalWords(messages);
        if (!(cause instanceof FolderException refusal)) {
            tell(words.unexpected(cause), true);
        } else if (OF_THE_BACKUP.contains(refusal.code())) {
            backup.showError(words.of(refusal));
            backup.focus();
        } else if (OF_THE_FOLDER.contains(refusal.code())) {
            folder.showError(words.of(refusal));
            folder.focus();
        } else {
            tell(words.of(refusal), true);
            if (refusal.code().equals(Restore.NO_KEYS)) {
                keys.open(true);
            }
        }
    }

    private void tell(String sentence, boolean failed) {
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.setManaged(!sentence.isEmpty());
        said.pseudoClassStateChanged(FAILED, failed);
    }
}
