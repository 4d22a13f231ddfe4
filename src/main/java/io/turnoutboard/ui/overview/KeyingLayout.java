package io.turnoutboard.ui.overview;

import io.turnoutboard.ui.control.FormField;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Where the fields for one count stand: beside each other in a strip, or beneath each other in a column. */
final class KeyingLayout {
    private static final double[] STRIP = {46, 14, 20, 20};

    private final GridPane grid;
    private final FormField station;
    private final FormField time;
    private final FormField voted;
    private final FormField reason;
    private final Button keep;
    private final Label confirmation;

    KeyingLayout(
            GridPane grid,
            FormField station,
            FormField time,
            FormField voted,
            FormField reason,
            Button keep,
            Label confirmation) {
        this.grid = grid;
        this.station = station;
        this.time = time;
        this.voted = voted;
        this.reason = reason;
        this.keep = keep;
        this.confirmation = confirmation;
    }

    void arrange(boolean column) {
        if (column) {
            column();
        } else {
            strip();
        }
        confirmation.setWrapText(column);
        confirmation.setMinHeight(Region.USE_PREF_SIZE);
    }

    private void strip() {
        columns(STRIP);
        place(station, 0, 0, 1);
        place(time, 1, 0, 1);
        place(voted, 2, 0, 1);
        place(keep, 3, 0, 1);
        GridPane.setValignment(keep, VPos.BOTTOM);
        place(confirmation, 0, 1, 4);
        place(station.error(), 0, 2, 4);
        place(time.error(), 0, 3, 4);
        place(voted.error(), 0, 4, 4);
        place(reason.error(), 0, 5, 4);
        place(reason, 0, 6, 4);
    }

    private void column() {
        columns(40, 60);
        place(station, 0, 0, 2);
        place(station.error(), 0, 1, 2);
        place(confirmation, 0, 2, 2);
        place(time, 0, 3, 1);
        place(voted, 1, 3, 1);
        place(time.error(), 0, 4, 2);
        place(voted.error(), 0, 5, 2);
        place(reason.error(), 0, 6, 2);
        place(reason, 0, 7, 2);
        place(keep, 0, 8, 2);
        GridPane.setValignment(keep, VPos.CENTER);
        // a grid may keep room for a line more than wrapped words need: it must not part them from their field
        for (Label words : new Label[] {station.error(), confirmation, time.error(), voted.error(), reason.error()}) {
            GridPane.setValignment(words, VPos.TOP);
        }
    }

    private void columns(double... percents) {
        grid.getColumnConstraints().clear();
        for (double percent : percents) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(percent);
            constraints.setHgrow(Priority.ALWAYS);
            constraints.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(constraints);
        }
    }

    private static void place(Node node, int column, int row, int span) {
        GridPane.setConstraints(node, column, row, span, 1);
        GridPane.setValignment(node, VPos.BOTTOM);
    }
}
