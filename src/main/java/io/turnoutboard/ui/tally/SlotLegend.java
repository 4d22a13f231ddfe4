package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.SlotState;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** What the signs of the slot board mean. */
public final class SlotLegend extends FlowPane {
    private static final List<SlotState> STATES = List.of(
            SlotState.DUE,
            SlotState.LATE,
            SlotState.MISSING,
            SlotState.COUNTED_SINCE,
            SlotState.CORRECTED,
            SlotState.WAITING,
            SlotState.DISPUTED,
            SlotState.COMPLETE,
            SlotState.OVER_LIST,
            SlotState.WITHDRAWN);
    private static final List<Mark> MARKS = List.of(Mark.SAVED, Mark.RECEIVED, Mark.REFUSED);

    public SlotLegend() {
        getStyleClass().addAll("legend", "slot-legend");
    }

    void use(Messages messages) {
        SlotWords words = new SlotWords(messages);
        getChildren().clear();
        STATES.forEach(state -> add(SlotWords.sign(state), words.state(state)));
        MARKS.forEach(mark -> add(mark.name().toLowerCase(Locale.ROOT), words.mark(mark)));
    }

    private void add(String look, String meaning) {
        Region sign = new Region();
        sign.getStyleClass().addAll("status-sign", "slot-sign", "slot-" + look);
        Label label = new Label(meaning, sign);
        label.getStyleClass().add("legend-label");
        getChildren().add(label);
    }
}
