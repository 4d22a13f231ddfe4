package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.turnout.StationTurnout;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The three ballots of a station beside each other. */
public final class ClosingComparisonPane extends VBox {
    public ClosingComparisonPane() {
        getStyleClass().add("closing-checks");
    }

    void show(StationTurnout turnout, ClosingWords words) {
        getChildren().setAll(words.ballots(turnout).stream().map(Line::new).toList());
    }

    private static final class Line extends Label {
        Line(String text) {
            super(text);
            setWrapText(true);
            setMinHeight(USE_PREF_SIZE);
            getStyleClass().add("muted");
        }
    }
}
