package io.turnoutboard.ui.inbox;

import io.turnoutboard.domain.text.Messages;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** How many pieces are clear, unclear, passed over and kept, and the button that keeps those that are ticked. */
public final class InboxFoot extends HBox {
    private final Label counts = new Label();
    private final Button keep = new Button();
    private final BooleanProperty nothingTicked = new SimpleBooleanProperty(true);
    private @Nullable Messages messages;

    public InboxFoot() {
        getStyleClass().add("inbox-foot");
        counts.setId("inbox-counts");
        counts.getStyleClass().add("panel-note");
        keep.setId("inbox-keep");
        keep.getStyleClass().addAll("accent", "keep-button");
        keep.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(counts, between, keep);
    }

    void use(Messages spoken) {
        messages = spoken;
        keep.setTooltip(new Tooltip(spoken.text("inbox.keep.tooltip")));
        count(List.of());
    }

    void onKeep(Runnable keeping) {
        keep.setOnAction(press -> keeping.run());
    }

    void bind(InboxModel model) {
        keep.disableProperty().bind(model.busyProperty().or(nothingTicked));
    }

    void unbind() {
        keep.disableProperty().unbind();
    }

    void count(List<InboxRow> rows) {
        Messages spoken = messages;
        if (spoken == null) {
            return;
        }
        Map<InboxState, Long> numbers = new EnumMap<>(InboxState.class);
        rows.forEach(row -> numbers.merge(row.state(), 1L, Long::sum));
        counts.setText(spoken.text(
                "inbox.counts.text",
                number(spoken, numbers, InboxState.CLEAR, InboxState.BY_HAND),
                number(spoken, numbers, InboxState.UNCLEAR),
                number(spoken, numbers, InboxState.PASSED),
                number(spoken, numbers, InboxState.SAVED)));
        long ticked = rows.stream().filter(InboxRow::isTicked).count();
        keep.setText(spoken.text("inbox.keep.button", spoken.formats().count(ticked)));
        nothingTicked.set(ticked == 0);
    }

    private static String number(Messages spoken, Map<InboxState, Long> numbers, InboxState... states) {
        long sum = Arrays.stream(states)
                .mapToLong(state -> numbers.getOrDefault(state, 0L))
                .sum();
        return spoken.formats().count(sum);
    }
}
