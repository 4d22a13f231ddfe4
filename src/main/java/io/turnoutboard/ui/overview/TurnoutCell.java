package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.turnout.TurnoutClass;
import io.turnoutboard.ui.support.Token;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** A cell of the turnout table; the rate is a badge in its class's colour, the status a sign and a word. */
final class TurnoutCell extends TableCell<TurnoutRow, TurnoutRow> {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final TurnoutColumn column;
    private final Label badge = new Label();
    private final Region sign = new Region();
    private final Tooltip whole = new Tooltip();

    TurnoutCell(TurnoutColumn column) {
        this.column = column;
        getStyleClass().add("turnout-" + column.key());
        if (column.numeric()) {
            getStyleClass().add("numeric");
        }
        badge.setMinWidth(Region.USE_PREF_SIZE);
        if (column.key().equals("status")) {
            getStyleClass().add("sign");
            sign.getStyleClass().add("status-sign");
        }
    }

    @Override
    protected void updateItem(TurnoutRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        String text = column.text().apply(row);
        setText(text);
        switch (column.key()) {
            case "rate" -> showBadge(row, text);
            case "status" -> showSign(row);
            case "place" -> showWhole(row);
            default -> setGraphic(null);
        }
    }

    private void showBadge(TurnoutRow row, String text) {
        int step = TurnoutClass.of(row.standing().rate()).step();
        badge.getStyleClass().setAll("label", "turnout-badge", "turnout-" + step);
        badge.setText(text);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(text.isEmpty() || step > Token.TURNOUT_CLASSES ? null : badge);
    }

    private void showSign(TurnoutRow row) {
        sign.getStyleClass()
                .setAll(
                        "status-sign",
                        "status-" + row.standing().status().name().toLowerCase(java.util.Locale.ROOT));
        pseudoClassStateChanged(LATE, row.isLate());
        pseudoClassStateChanged(REACHED, row.isReached());
        pseudoClassStateChanged(DISPUTED, row.isDisputed());
        pseudoClassStateChanged(MISSING, row.isMissing());
        setGraphic(sign);
    }

    private void showWhole(TurnoutRow row) {
        whole.setText(row.standing().station().name() + "\n" + row.place() + "\n"
                + row.standing().station().place().address());
        setTooltip(whole);
    }
}
