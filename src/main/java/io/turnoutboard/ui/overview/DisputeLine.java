package io.turnoutboard.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One of the counts that contradict each other: a button that takes it, and who keyed it when. */
final class DisputeLine extends HBox {
    DisputeLine(String button, String origin, Runnable chosen) {
        getStyleClass().add("dispute-line");
        setAlignment(Pos.CENTER_LEFT);
        Button choose = new Button(button);
        choose.getStyleClass().add("small");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(press -> chosen.run());
        Label words = new Label(origin);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        choose.setAccessibleHelp(origin);
        getChildren().addAll(choose, words);
    }
}
