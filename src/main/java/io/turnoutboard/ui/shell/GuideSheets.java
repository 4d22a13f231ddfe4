package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.paper.Guide;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.ui.support.FileSaving;
import io.turnoutboard.ui.support.SaveForm;
import io.turnoutboard.ui.support.Tasks;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages that lie beside the machine, to be saved or printed from the help card. For the FX thread. */
final class GuideSheets {
    private static final Logger LOG = LoggerFactory.getLogger(GuideSheets.class);
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final PaperPress press;
    private final Tasks tasks;
    private final Messages messages;
    private final FileSaving files;
    private final Label said = new Label();
    private final VBox node;

    GuideSheets(PaperPress press, Tasks tasks, Messages messages) {
        this.press = press;
        this.tasks = tasks;
        this.messages = messages;
        files = new FileSaving(tasks, messages);
        said.setId("guide-said");
        said.getStyleClass().add("cell-kept");
        said.setWrapText(true);
        tell(new FileSaving.Said("", false));
        node = new VBox(title(), sheets(), said);
        node.getStyleClass().add("guide-sheets");
    }

    Node node() {
        return node;
    }

    private Label title() {
        Label title = new Label(messages.text("guide.title"));
        title.getStyleClass().add("panel-title");
        return title;
    }

    private GridPane sheets() {
        GridPane sheets = new GridPane();
        sheets.getStyleClass().add("help-keys");
        for (Guide guide : Guide.values()) {
            sheets.addRow(
                    sheets.getRowCount(),
                    new Label(messages.text("guide." + guide.id() + ".title")),
                    button("guide.save.button", guide, () -> save(guide)),
                    button("guide.print.button", guide, () -> print(guide)));
        }
        return sheets;
    }

    private Button button(String textKey, Guide guide, Runnable action) {
        Button button = new Button(messages.text(textKey));
        button.setId(textKey.replace(".button", "-").replace('.', '-') + guide.id());
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }

    private void save(Guide guide) {
        files.save(
                List.of(SaveForm.pdf(() -> press.guide(guide))),
                messages.text("guide." + guide.id() + ".file"),
                node.getScene().getWindow(),
                this::tell);
    }

    private void print(Guide guide) {
        tasks.run(
                () -> press.guide(guide),
                pdf -> files.print(pdf, messages.text("guide." + guide.id() + ".file"), this::tell),
                cause -> {
                    LOG.error("A guide could not be laid out", cause);
                    tell(new FileSaving.Said(messages.text("print.outcome.FAILED.text"), true));
                });
    }

    private void tell(FileSaving.Said what) {
        said.setText(what.sentence());
        said.setVisible(!what.sentence().isEmpty());
        said.setManaged(!what.sentence().isEmpty());
        said.pseudoClassStateChanged(FAILED, what.failed());
    }
}
