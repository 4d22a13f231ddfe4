package io.turnoutboard.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Who yields in the top bar when a window is narrow: first the date, then the ward and its election, which headline and
 * title say too, and last a part of a long name. No button is ever cut.
 */
record TopBarRoom(ObservableDoubleValue width) {
    private static final double FOR_THE_DATE = 1_280;
    private static final double FOR_THE_WARD = 1_160;
    private static final double LEAST_FOR_A_NAME = 120;

    void share(List<Label> ward, Label date, Region person) {
        yieldBelow(FOR_THE_DATE, date);
        ward.forEach(label -> yieldBelow(FOR_THE_WARD, label));
        person.minWidthProperty()
                .bind(Bindings.when(Bindings.greaterThan(width, FOR_THE_WARD))
                        .then(Region.USE_PREF_SIZE)
                        .otherwise(LEAST_FOR_A_NAME));
    }

    /** Lets labels stand however narrow the bar is; the last of them is shortened. */
    static void stay(List<Label> labels) {
        labels.forEach(label -> {
            label.visibleProperty().unbind();
            label.setVisible(true);
        });
    }

    private void yieldBelow(double room, Label label) {
        label.visibleProperty().bind(Bindings.greaterThan(width, room));
        label.managedProperty().bind(label.visibleProperty());
    }
}
