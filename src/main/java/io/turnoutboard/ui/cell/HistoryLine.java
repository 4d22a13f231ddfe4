package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.turnout.CellLine;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Something that was said of a cell: what and which value, how it stands today, who, and why. A value that does not count is
 * struck through, and a word says why. Read out as one sentence.
 */
final class HistoryLine extends VBox {
    /** The texts of a line; blank where there is nothing to say. */
    record Shown(CellLine.State state, String title, String value, String standing, String origin, String reason) {}

    HistoryLine(Shown shown) {
        getStyleClass().add("history-line");
        Region sign = new Region();
        sign.getStyleClass().setAll("history-sign");
        Label title = new Label(shown.title(), sign);
        title.getStyleClass().add("history-title");
        Label value = new Label(shown.value());
        value.getStyleClass().add("history-value");
        if (shown.state().isStruck()) {
            value.getStyleClass().add("struck");
        }
        Label standing = new Label(shown.standing());
        standing.getStyleClass().add("history-standing");
        HBox head = new HBox(title, value, standing);
        head.getStyleClass().add("history-head");
        title.setMinWidth(USE_PREF_SIZE);
        value.setMinWidth(USE_PREF_SIZE);
        getChildren().add(head);
        if (!shown.reason().isBlank()) {
            getChildren().add(wrapped(shown.reason(), "history-reason"));
        }
        getChildren().add(wrapped(shown.origin(), "history-origin"));
        pseudoClassStateChanged(PseudoClass.getPseudoClass(shown.state().name().toLowerCase(Locale.ROOT)), true);
        setAccessibleText(
                String.join(", ", shown.title(), shown.value(), shown.standing(), shown.reason(), shown.origin()));
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
