package io.turnoutboard.ui.share;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.BackupState;
import io.turnoutboard.service.Backups;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.FolderSentence;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/** The last backup that was proved, what is wrong with backups, and where else they go. */
final class BackupPane {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final ShareServices services;
    private final Messages messages;
    private final Consumer<Throwable> failed;
    private final Label last = new Label();
    private final Label second = new Label();
    private final Label wrong = new Label();
    private final Button now = new Button();
    private final Button choose = new Button();
    private final VBox node;

    BackupPane(ShareServices services, Messages messages, Consumer<Throwable> failed) {
        this.services = services;
        this.messages = messages;
        this.failed = failed;
        last.setId("share-backup");
        last.getStyleClass().add("day-end-fact");
        second.setId("share-backup-second");
        second.getStyleClass().add("panel-note");
        wrong.setId("share-backup-wrong");
        wrong.getStyleClass().add("cell-kept");
        wrong.pseudoClassStateChanged(FAILED, true);
        for (Label label : new Label[] {last, second, wrong}) {
            label.setWrapText(true);
            label.setMinHeight(VBox.USE_PREF_SIZE);
        }
        now.setText(messages.text("sharing.backup.now"));
        now.setId("share-backup-now");
        now.setOnAction(press -> backUp());
        choose.setText(messages.text("sharing.backup.choose"));
        choose.setOnAction(press -> chooseSecond());
        HBox buttons = new HBox(now, choose);
        buttons.getStyleClass().add("tool-row");
        Label restore = new Label(messages.text("sharing.backup.restore"));
        restore.getStyleClass().add("panel-note");
        restore.setWrapText(true);
        restore.setMinHeight(VBox.USE_PREF_SIZE);
        node = new VBox(last, second, wrong, buttons, restore);
        node.getStyleClass().addAll("panel", "tool-panel");
        show();
    }

    Node node() {
        return node;
    }

    /** Shows how backups stand now; where another program is the host, nothing. */
    void show() {
        Optional<BackupState> state =
                services.backups().map(backups -> backups.state().value());
        shown(node, state.isPresent());
        state.ifPresent(this::show);
    }

    private void show(BackupState state) {
        ShareWords words = new ShareWords(messages, services.zone());
        last.setText(state.last()
                .map(proved -> messages.text(
                        "sharing.backup.last",
                        words.time(proved.takenAt()),
                        messages.formats().count(proved.seq()),
                        proved.file().toString()))
                .orElseGet(() -> messages.text("sharing.backup.none")));
        second.setText(state.secondPlace()
                .map(place -> messages.text("sharing.backup.second", place.toString()))
                .orElseGet(() -> messages.text("sharing.backup.no-second")));
        wrong.setText(state.warnings().stream()
                .map(warning -> FolderSentence.of(new FolderException(warning.code(), warning.details()), messages))
                .collect(Collectors.joining("\n")));
        shown(wrong, !state.warnings().isEmpty());
    }

    private static void shown(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }

    private void backUp() {
        services.backups().ifPresent(backups -> {
            now.setDisable(true);
            services.tasks().run(backups::backupNow, this::made, cause -> {
                now.setDisable(false);
                failed.accept(cause);
            });
        });
    }

    private void made(BackupState state) {
        now.setDisable(false);
        show(state);
    }

    private void chooseSecond() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("sharing.backup.choose"));
        File chosen = chooser.showDialog(node.getScene().getWindow());
        if (chosen != null) {
            services.backups().ifPresent(backups -> setSecond(backups, chosen.toPath()));
        }
    }

    private void setSecond(Backups backups, Path place) {
        services.tasks()
                .run(
                        () -> {
                            backups.secondPlace(Optional.of(place));
                            return backups.backupNow();
                        },
                        this::made,
                        failed);
    }
}
