package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.turnout.ClosingComparison;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What differs between ballots of the same voters; there only while something does. */
public final class ClosingDifferences extends Label {
    public ClosingDifferences() {
        Region sign = new Region();
        sign.getStyleClass().add("stage-sign");
        setGraphic(sign);
        getStyleClass().add("stage");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("failed"), true);
        setVisible(false);
        setManaged(false);
    }

    void show(StationTurnout turnout, ClosingWords words) {
        List<ClosingComparison> found = ClosingComparison.of(turnout.day());
        setText(found.stream().map(words::difference).collect(Collectors.joining("\n")));
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
    }
}
