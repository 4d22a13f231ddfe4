package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.text.Messages;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The ways from the help card to another election: a new one, from a drill its real day, the board of a host, and one from a backup. */
final class ElectionEntries {
    /** Side by side, and below one another only where there is no room: the card is as high as a small screen. */
    private final FlowPane node = new FlowPane();

    /** @param found hears that an election is to be founded, and whether from this drill */
    ElectionEntries(Consumer<Boolean> found, Runnable join, Runnable restore, Purpose purpose, Messages messages) {
        Label title = new Label(messages.text("help.elections.title"));
        title.getStyleClass().add("panel-title");
        Button fresh = button("found-new", messages.text("help.elections.new.button"));
        fresh.setOnAction(press -> found.accept(false));
        node.getChildren().addAll(title, fresh);
        if (purpose == Purpose.DRILL) {
            Button real = button("found-from-drill", messages.text("help.elections.fromDrill.button"));
            real.setOnAction(press -> found.accept(true));
            node.getChildren().add(real);
        }
        Button shared = button("join-board", messages.text("help.elections.join.button"));
        shared.setOnAction(press -> join.run());
        Button lost = button("restore-board", messages.text("help.elections.restore.button"));
        lost.setOnAction(press -> restore.run());
        node.getChildren().addAll(shared, lost);
        node.getStyleClass().add("election-entries");
    }

    private static Button button(String id, String words) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("small");
        return button;
    }

    Node node() {
        return node;
    }
}
