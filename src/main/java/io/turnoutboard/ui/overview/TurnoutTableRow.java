package io.turnoutboard.ui.overview;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A row that says by its pseudo-classes how its station stands. */
final class TurnoutTableRow extends TableRow<TurnoutRow> {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    @Override
    protected void updateItem(TurnoutRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean shown = !empty && row != null;
        pseudoClassStateChanged(LATE, shown && row.isLate());
        pseudoClassStateChanged(REACHED, shown && row.isReached());
        pseudoClassStateChanged(DISPUTED, shown && row.isDisputed());
        pseudoClassStateChanged(MISSING, shown && row.isMissing());
    }
}
