package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.ClosingRule;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The checks of a closing record, each with whether it holds, while the figures are typed. */
public final class ClosingChecks extends VBox {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    public ClosingChecks() {
        getStyleClass().add("closing-checks");
    }

    void show(TypedFigures typed, Messages messages) {
        getChildren().clear();
        for (ClosingRule rule : ClosingRule.values()) {
            if (!ClosingField.comparedBy(rule).isEmpty()) {
                getChildren().add(line(rule, typed.check(rule), messages));
            }
        }
    }

    private static Label line(ClosingRule rule, TypedFigures.Check check, Messages messages) {
        Region sign = new Region();
        sign.getStyleClass().add("stage-sign");
        Label line = new Label(messages.text("closing.check." + rule.code() + ".label"), sign);
        line.setId("closing-check-" + rule.code());
        line.getStyleClass().add("stage");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.pseudoClassStateChanged(DONE, check == TypedFigures.Check.HOLDS);
        line.pseudoClassStateChanged(FAILED, check == TypedFigures.Check.FAILS);
        line.setAccessibleText(messages.text(
                "closing.check.text",
                line.getText(),
                messages.text("closing.check." + check.name().toLowerCase(Locale.ROOT) + ".label")));
        return line;
    }
}
