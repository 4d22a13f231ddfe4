package io.turnoutboard.ui.people;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.Enrolment.Admitted;
import io.turnoutboard.service.Enrolment.NewPerson;
import io.turnoutboard.service.OwnerOnly;
import io.turnoutboard.service.paper.PasswordSlip;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.FileSaving;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The first passwords that were given since this was put away: shown once, and printed on slips. Kept nowhere. */
final class PasswordPane {
    /** A first password is read to its end. */
    private static final int LONG = 20;

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final DeskModel desk;
    private final PeopleServices services;
    private final Messages messages;
    private final FileSaving files;
    private final List<PasswordSlip> slips = new ArrayList<>();
    private final GridPane rows = new GridPane();
    private final Label said = new Label();
    private final VBox node;

    PasswordPane(DeskModel desk, PeopleServices services, Messages messages) {
        this.desk = desk;
        this.services = services;
        this.messages = messages;
        files = new FileSaving(services.tasks(), messages);
        Label title = new Label(messages.text("staff.passwords.title"));
        title.getStyleClass().add("panel-title");
        Label note = new Label(messages.text("staff.passwords.text"));
        note.getStyleClass().add("panel-note");
        note.setWrapText(true);
        note.setMinHeight(VBox.USE_PREF_SIZE);
        rows.getStyleClass().add("help-keys");
        said.setId("people-slips-said");
        said.getStyleClass().add("cell-kept");
        said.setWrapText(true);
        HBox buttons =
                new HBox(button("print", this::print), button("save", this::save), button("forget", this::forget));
        buttons.getStyleClass().add("tool-row");
        node = new VBox(title, note, rows, buttons, said);
        node.setId("people-passwords");
        node.getStyleClass().addAll("panel", "tool-panel");
        forget();
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(messages.text("staff.passwords." + name));
        button.setId("people-slips-" + name);
        button.setOnAction(press -> action.run());
        return button;
    }

    Node node() {
        return node;
    }

    void add(Admitted admitted, NewPerson person) {
        add(new PasswordSlip(admitted.person().name(), person.role(), person.stations(), admitted.firstPassword()));
    }

    /** The passwords of the same window in another language stay. */
    void takeOver(PasswordPane before) {
        before.slips.forEach(this::add);
    }

    private void add(PasswordSlip slip) {
        slips.add(slip);
        TextField password = new TextField(slip.firstPassword());
        password.setId("people-first-password");
        password.setEditable(false);
        password.setPrefColumnCount(LONG);
        password.setMinWidth(TextField.USE_PREF_SIZE);
        password.getStyleClass().add("day-end-hash");
        Label name = new Label(slip.name());
        name.setLabelFor(password);
        rows.addRow(rows.getRowCount(), name, password);
        node.setVisible(true);
        node.setManaged(true);
        tell(new FileSaving.Said("", false));
    }

    /** From here on nobody can look at them any more. */
    void forget() {
        slips.clear();
        rows.getChildren().clear();
        node.setVisible(false);
        node.setManaged(false);
    }

    private Callable<byte[]> pdf() {
        List<PasswordSlip> now = List.copyOf(slips);
        return () -> services.press().passwordSlips(now, desk.board(), desk.now());
    }

    private void print() {
        services.tasks()
                .run(
                        pdf(),
                        bytes -> files.print(bytes, messages.text("staff.passwords.file"), this::tell),
                        cause -> tell(new FileSaving.Said(new PeopleRefusal(messages).of(cause), true)));
    }

    private void save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("staff.passwords.save"));
        chooser.setInitialFileName(messages.text("staff.passwords.file") + ".pdf");
        File chosen = chooser.showSaveDialog(node.getScene().getWindow());
        if (chosen != null) {
            write(chosen.toPath());
        }
    }

    private void write(Path file) {
        Callable<byte[]> made = pdf();
        services.tasks()
                .run(
                        () -> OwnerOnly.write(file, made.call()),
                        written -> tell(new FileSaving.Said(messages.text("save.done", written.toString()), false)),
                        cause -> tell(new FileSaving.Said(messages.text("save.failed", file.toString()), true)));
    }

    private void tell(FileSaving.Said what) {
        said.setText(what.sentence());
        said.setVisible(!what.sentence().isEmpty());
        said.setManaged(!what.sentence().isEmpty());
        said.pseudoClassStateChanged(FAILED, what.failed());
    }
}
