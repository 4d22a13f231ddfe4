package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.CellLine;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What was said of the cell, the latest first: nothing that was ever keyed leaves it. */
final class CellHistoryController {
    private final Messages messages;
    private List<HistoryLine.Shown> shown = List.of();

    @FXML
    private VBox lines;

    @FXML
    private Label none;

    CellHistoryController(Messages messages) {
        this.messages = messages;
    }

    void show(CellSight sight) {
        HistoryWords words = new HistoryWords(messages, sight);
        List<HistoryLine.Shown> next = CellLine.of(sight.turnout(), sight.time()).reversed().stream()
                .map(words::shown)
                .toList();
        if (!next.equals(shown)) {
            lines.getChildren().setAll(next.stream().map(HistoryLine::new).toList());
            shown = next;
        }
        none.setVisible(next.isEmpty());
        none.setManaged(next.isEmpty());
    }
}
