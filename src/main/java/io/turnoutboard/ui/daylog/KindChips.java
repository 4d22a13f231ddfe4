package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.LogKind;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** A button for each kind of line. None pressed shows all of them. */
public final class KindChips extends FlowPane {
    public KindChips() {
        getStyleClass().add("chips");
    }

    void use(ObjectProperty<Set<LogKind>> kinds, Messages messages) {
        for (LogKind kind : LogKind.values()) {
            ToggleButton chip = new ToggleButton(messages.text("log.kind." + kind.id() + ".label"));
            chip.setId("log-kind-" + kind.id());
            chip.getStyleClass().addAll("small", "chip");
            chip.setSelected(kinds.get().contains(kind));
            chip.setOnAction(press -> {
                Set<LogKind> chosen = new HashSet<>(kinds.get());
                if (chip.isSelected()) {
                    chosen.add(kind);
                } else {
                    chosen.remove(kind);
                }
                kinds.set(Set.copyOf(chosen));
            });
            getChildren().add(chip);
        }
    }
}
