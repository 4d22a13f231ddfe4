package io.turnoutboard.ui.join;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.FolderSentence;
import io.turnoutboard.service.Invitation;
import io.turnoutboard.ui.support.Tasks;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The invitation, from a file or pasted, and what it says. */
final class InvitationField {
    private static final long LARGEST = 100_000;

    private final Tasks tasks;
    private final Messages messages;
    private final TextArea text = new TextArea();
    private final Label error = new Label();
    private final Label says = new Label();
    private final VBox node;
    private Optional<Invitation> invitation = Optional.empty();
    private Consumer<Invitation> understood = read -> {};

    InvitationField(Tasks tasks, Messages messages) {
        this.tasks = tasks;
        this.messages = messages;
        Label label = new Label(messages.text("joining.invitation.label"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(text);
        text.setId("join-text");
        text.setPrefRowCount(4);
        text.setWrapText(true);
        text.setPromptText(messages.text("joining.invitation.hint"));
        text.setAccessibleText(label.getText());
        text.textProperty().addListener((value, before, now) -> read(now));
        HBox.setHgrow(text, Priority.ALWAYS);
        Button choose = new Button(messages.text("joining.invitation.button"));
        choose.setId("join-choose");
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(press -> choose());
        HBox row = new HBox(text, choose);
        row.getStyleClass().add("tool-row");
        error.setId("join-error");
        error.getStyleClass().add("field-error");
        says.setId("join-says");
        says.getStyleClass().add("join-says");
        node = new VBox(label, row, error, says);
        node.getStyleClass().add("tool-panel");
        tell(error, "");
        tell(says, "");
    }

    Node node() {
        return node;
    }

    void focus() {
        text.requestFocus();
    }

    /** Hears of each invitation that was put in. */
    void onInvitation(Consumer<Invitation> hears) {
        understood = hears;
    }

    /** What lies in the field, where it is an invitation. */
    Optional<Invitation> invitation() {
        return invitation;
    }

    void showError(String sentence) {
        tell(error, sentence);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("joining.invitation.button"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                messages.text("joining.invitation.files"), "*" + Invitation.ENDING),
                        new FileChooser.ExtensionFilter(messages.text("joining.files.all"), "*"));
        File chosen = chooser.showOpenDialog(node.getScene().getWindow());
        if (chosen != null) {
            take(chosen.toPath());
        }
    }

    /** Reads a file into the field. */
    void take(Path file) {
        tasks.run(
                () -> Files.size(file) > LARGEST ? "" : Files.readString(file),
                read -> {
                    text.setText(read);
                    if (read.isBlank()) {
                        refuse(new FolderException("TB-H10", List.of()));
                    }
                },
                cause -> refuse(new FolderException("TB-H10", List.of())));
    }

    private void read(String pasted) {
        invitation = Optional.empty();
        tell(error, "");
        tell(says, "");
        if (pasted.isBlank()) {
            return;
        }
        try {
            Invitation read = Invitation.parse(pasted);
            invitation = Optional.of(read);
            tell(says, sentence(read));
            understood.accept(read);
        } catch (FolderException e) {
            refuse(e);
        }
    }

    private void refuse(FolderException failure) {
        tell(error, messages.text("finding.line.text", FolderSentence.of(failure, messages), failure.code()));
    }

    private String sentence(Invitation read) {
        String purpose = "joining.purpose." + read.election().purpose();
        return messages.text(
                "joining.says.text",
                read.election().name(),
                messages.formats().shortDate(read.election().date()),
                messages.containsKey(purpose)
                        ? messages.text(purpose)
                        : read.election().purpose(),
                read.desk(),
                String.join(", ", read.host().addresses()),
                Integer.toString(read.host().port()),
                read.sealer());
    }

    private static void tell(Label label, String sentence) {
        label.setText(sentence);
        label.setWrapText(true);
        label.setMinHeight(VBox.USE_PREF_SIZE);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
    }
}
