package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A button for each of the three ballots, one of which is pressed. */
public final class BallotChips extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    public BallotChips() {
        getStyleClass().add("chip-row");
    }

    void use(Messages messages, Consumer<Ballot> chosen) {
        for (Ballot ballot : Ballot.values()) {
            ToggleButton button = new ToggleButton(messages.text("ballot." + ballot + ".label"));
            button.setId("closing-ballot-" + ClosingRow.key(ballot));
            button.setUserData(ballot);
            button.getStyleClass().addAll("small", "chip");
            button.setToggleGroup(group);
            button.setOnAction(press -> {
                button.setSelected(true);
                chosen.accept(ballot);
            });
            getChildren().add(button);
        }
    }

    /** Shows those that are held on the day. */
    void show(List<Ballot> held) {
        getChildren().forEach(chip -> {
            chip.setVisible(held.contains(chip.getUserData()));
            chip.setManaged(chip.isVisible());
        });
    }

    void show(Ballot pressed) {
        group.getToggles().forEach(toggle -> toggle.setSelected(pressed.equals(toggle.getUserData())));
    }
}
