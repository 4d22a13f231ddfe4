package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A correction that waits: old and new value side by side, what it would change, and the two buttons that decide. */
final class CorrectionCard extends VBox {
    private final Label origin = text("card-origin");
    private final Label reason = text("card-reason");
    private final Label oldFigure = text("card-figure");
    private final Label oldRate = text("card-rate");
    private final Label newFigure = text("card-figure");
    private final Label newRate = text("card-rate");
    private final Label change = text("card-figure");
    private final VBox effects = new VBox();
    private final Button approve = new Button();
    private final Button reject = new Button();
    private final Label whyNot = text("field-warning");

    /** A figure and its rate. */
    record Figure(String count, String rate) {}

    /** The texts of the card; the buttons are there only while {@code whyNot…} are empty. */
    record Shown(
            String origin,
            String reason,
            Figure before,
            Figure after,
            String change,
            List<String> effects,
            Buttons buttons) {}

    /** How the buttons stand: {@code approve} is what the first one says. */
    record Buttons(String approve, Optional<String> whyNotApprove, Optional<String> whyNotReject) {}

    CorrectionCard(long seq, Messages messages, Consumer<Boolean> decided) {
        getStyleClass().add("decision-card");
        setId("correction-" + seq);
        Label title = text("card-title");
        title.setText(messages.text("cell.correction.title"));
        approve.setId("approve-" + seq);
        reject.setId("reject-" + seq);
        reject.setText(messages.text("cell.reject.button"));
        approve.setOnAction(press -> decided.accept(true));
        reject.setOnAction(press -> decided.accept(false));
        effects.getStyleClass().add("card-effects");
        whyNot.setId("why-not-" + seq);
        HBox buttons = new HBox(approve, reject);
        buttons.getStyleClass().add("card-buttons");
        getChildren().addAll(title, origin, reason, figures(messages), effects, buttons, whyNot);
    }

    private GridPane figures(Messages messages) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-figures");
        String[] heads = {"cell.old.label", "cell.new.label", "cell.change.label"};
        for (int column = 0; column < heads.length; column++) {
            Label head = text("field-label");
            head.setText(messages.text(heads[column]));
            grid.add(head, column, 0);
        }
        grid.addRow(1, oldFigure, newFigure, change);
        grid.addRow(2, oldRate, newRate);
        return grid;
    }

    void show(Shown shown) {
        origin.setText(shown.origin());
        reason.setText(shown.reason());
        oldFigure.setText(shown.before().count());
        oldRate.setText(shown.before().rate());
        newFigure.setText(shown.after().count());
        newRate.setText(shown.after().rate());
        change.setText(shown.change());
        effects.getChildren()
                .setAll(shown.effects().stream().map(CorrectionCard::line).toList());
        approve.setText(shown.buttons().approve());
        able(approve, shown.buttons().whyNotApprove());
        able(reject, shown.buttons().whyNotReject());
        String why = shown.buttons()
                .whyNotApprove()
                .or(() -> shown.buttons().whyNotReject())
                .orElse("");
        whyNot.setText(why);
        whyNot.setVisible(!why.isEmpty());
        whyNot.setManaged(!why.isEmpty());
        setAccessibleText(String.join(
                ", ",
                Stream.concat(
                                Stream.of(
                                        shown.origin(),
                                        shown.before().count(),
                                        shown.after().count()),
                                shown.effects().stream())
                        .toList()));
    }

    /** The first button that may be pressed. */
    Optional<Button> first() {
        return Stream.of(approve, reject).filter(button -> !button.isDisabled()).findFirst();
    }

    private static void able(Button button, Optional<String> whyNot) {
        button.setDisable(whyNot.isPresent());
        button.setTooltip(whyNot.map(Tooltip::new).orElse(null));
        button.setAccessibleHelp(whyNot.orElse(""));
    }

    private static Label line(String sentence) {
        Label label = text("card-effect");
        label.setText(sentence);
        return label;
    }

    private static Label text(String... styleClasses) {
        Label label = new Label();
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
