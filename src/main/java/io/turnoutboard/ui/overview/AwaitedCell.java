package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.domain.turnout.StationStatus;
import io.turnoutboard.ui.support.DeskModel;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A station whose report is awaited, and whom to call. */
final class AwaitedCell extends ListCell<StationStanding> {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final DeskModel desk;
    private final Messages messages;
    private final Label name = new Label();
    private final Label officer = new Label();
    private final Region sign = new Region();
    private final VBox box = new VBox(name, officer);

    AwaitedCell(DeskModel desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        name.getStyleClass().addAll("sign", "awaited-name");
        name.setGraphic(sign);
        officer.getStyleClass().add("awaited-officer");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(StationStanding row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        StationWords words = new StationWords(messages);
        boolean late = row.status() == StationStatus.LATE;
        name.setText(messages.text(
                "keying.station.text",
                words.shortName(row.station()),
                row.station().place().name()));
        name.pseudoClassStateChanged(LATE, late);
        sign.getStyleClass().setAll("status-sign", late ? "status-late" : "status-due");
        officer.setText(officers(row));
        setGraphic(box);
        setAccessibleText(name.getText() + ", " + words.status(row) + ", " + officer.getText());
    }

    private String officers(StationStanding row) {
        return row.station().area().officers().stream()
                .flatMap(id -> desk.board().registry().officer(id).stream())
                .map(this::officer)
                .collect(Collectors.joining("; "));
    }

    private String officer(Officer person) {
        return person.phone().isBlank()
                ? person.name()
                : messages.text("awaited.officer.text", person.name(), person.phone());
    }
}
