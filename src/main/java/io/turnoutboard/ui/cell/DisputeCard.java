package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.Tally;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Counts that contradict each other, the one that holds first, each with its author and a button that takes it. */
final class DisputeCard extends VBox {
    DisputeCard(CellSight sight, SlotCell cell, Messages messages, Consumer<Tally> chosen) {
        getStyleClass().addAll("decision-card", "disputed-card");
        setId("cell-dispute");
        Label title = new Label(messages.text("cell.dispute.title"));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        getChildren().add(title);
        CellWords words = new CellWords(messages, sight.board());
        cell.holds().ifPresent(tally -> getChildren().add(line(tally, "cell.state.HOLDS.label", words, chosen)));
        cell.disputed().forEach(tally -> getChildren().add(line(tally, "cell.state.DISPUTED.label", words, chosen)));
    }

    private static Node line(Tally tally, String key, CellWords words, Consumer<Tally> chosen) {
        Messages messages = words.messages();
        Button choose = new Button(messages.text("dispute.choose.button", words.count(tally.voted())));
        choose.setId("choose-" + tally.seq());
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(press -> chosen.accept(tally));
        String says = messages.text(key) + " · " + words.origin(tally.origin(), tally.seq());
        Label origin = new Label(
                tally.reason().isBlank() ? says : says + "\n" + messages.text("cell.reason.text", tally.reason()));
        origin.setWrapText(true);
        origin.setMinHeight(USE_PREF_SIZE);
        choose.setAccessibleHelp(origin.getText());
        HBox.setHgrow(origin, Priority.ALWAYS);
        HBox line = new HBox(choose, origin);
        line.getStyleClass().add("dispute-line");
        return line;
    }

    Optional<Button> first() {
        List<Button> buttons = lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
        return buttons.stream().findFirst();
    }
}
