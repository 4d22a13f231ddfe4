package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.intake.IntakeFault.Severity;
import io.turnoutboard.service.intake.IntakeFinding;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Something wrong or doubtful in a file, at its cell; a question has its answers as buttons below. */
final class IntakeCell extends ListCell<IntakeFinding> {
    private final Messages messages;
    private final BiConsumer<IntakeFinding, String> answered;
    private final Label sentence = new Label();
    private final FlowPane answers = new FlowPane();
    private final VBox box = new VBox(sentence, answers);

    IntakeCell(Messages messages, BiConsumer<IntakeFinding, String> answered) {
        this.messages = messages;
        this.answered = answered;
        sentence.setWrapText(true);
        answers.getStyleClass().add("paper-buttons");
        box.getStyleClass().add("intake-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable IntakeFinding finding, boolean empty) {
        super.updateItem(finding, empty);
        sentence.getStyleClass().removeAll("finding-stops", "finding-doubt");
        if (empty || finding == null) {
            setGraphic(null);
            return;
        }
        sentence.setText(messages.text(
                "prepare.intake.line",
                finding.place().text(),
                finding.sentence(messages),
                finding.fault().code()));
        boolean asks = finding.fault().severity() == Severity.ASK;
        sentence.getStyleClass().add(finding.fault().severity() == Severity.STOP ? "finding-stops" : "finding-doubt");
        answers.getChildren().clear();
        if (asks) {
            ask(finding);
        }
        answers.setVisible(asks);
        answers.setManaged(asks);
        setGraphic(box);
    }

    private void ask(IntakeFinding finding) {
        for (String alternative : finding.alternatives()) {
            Button button = new Button(words(alternative));
            button.getStyleClass().add("small");
            button.setOnAction(press -> answered.accept(finding, alternative));
            answers.getChildren().add(button);
        }
        if (finding.alternatives().isEmpty() || finding.fault().isTyped()) {
            TextField other = new TextField();
            other.setId("intake-answer-" + finding.key());
            other.setPromptText(messages.text("prepare.intake.other"));
            other.setAccessibleText(finding.sentence(messages));
            other.setOnAction(press -> answered.accept(finding, other.getText().strip()));
            Button send = new Button(messages.text("prepare.intake.answer"));
            send.getStyleClass().add("small");
            send.disableProperty().bind(other.textProperty().isEmpty());
            send.setOnAction(press -> answered.accept(finding, other.getText().strip()));
            answers.getChildren().addAll(other, send);
        }
    }

    /** Values are shown as they are; the few words among them have a translation. */
    private String words(String alternative) {
        String key = "prepare.intake.answer." + alternative;
        return messages.containsKey(key) ? messages.text(key) : alternative;
    }
}
