package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.StationState;
import io.turnoutboard.ui.control.StationWords;
import io.turnoutboard.ui.support.DeskModel;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A station and how voting stands there: a sign, a sentence, and where its mobile box is. */
final class StateCell extends ListCell<StationState> {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");

    private static final double SCROLL_BAR = 14;

    private final DeskModel desk;
    private final Messages messages;
    private final Label name = new Label();
    private final Label phase = new Label();
    private final Label box = new Label();
    private final Region sign = new Region();
    private final Region boxSign = new Region();
    private final VBox content = new VBox(name, phase, box);
    private final Tooltip report = new Tooltip();

    StateCell(DeskModel desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        name.getStyleClass().addAll("sign", "awaited-name");
        name.setGraphic(sign);
        phase.getStyleClass().addAll("awaited-officer", "state-line");
        phase.setWrapText(true);
        box.getStyleClass().addAll("awaited-officer", "state-line");
        box.setWrapText(true);
        box.setGraphic(boxSign);
        boxSign.getStyleClass().setAll("status-sign", "log-mobile-box");
        box.setMinHeight(Region.USE_PREF_SIZE);
        phase.setMinHeight(Region.USE_PREF_SIZE);
        setPrefWidth(0);
    }

    /** Sentences wrap to the width of the list; a cell by itself would ask for one line each. */
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double sides = snappedLeftInset() + snappedRightInset() + SCROLL_BAR;
        double room = Math.max(100, getListView().getWidth() - sides);
        return Math.ceil(content.prefHeight(room) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected void updateItem(StationState state, boolean empty) {
        super.updateItem(state, empty);
        if (empty || state == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        StateWords words = new StateWords(messages, desk.board());
        name.setText(messages.text(
                "keying.station.text",
                new StationWords(messages).shortName(state.station()),
                state.station().place().name()));
        boolean interrupted = state.phase() == StationState.Phase.INTERRUPTED;
        name.pseudoClassStateChanged(LATE, state.isLateToOpen());
        name.pseudoClassStateChanged(DISPUTED, interrupted);
        sign.getStyleClass()
                .setAll(
                        "status-sign",
                        state.isLateToOpen()
                                ? "status-late"
                                : "state-" + state.phase().name().toLowerCase(Locale.ROOT));
        phase.setText(words.phase(state));
        phase.pseudoClassStateChanged(LATE, state.isLateToOpen() || interrupted);
        box.setText(words.box(state));
        box.setVisible(state.boxOutSince().isPresent());
        box.setManaged(state.boxOutSince().isPresent());
        box.pseudoClassStateChanged(LATE, state.isBoxOverdue());
        report.setText(words.report(state));
        setTooltip(report);
        setGraphic(content);
        setAccessibleText(String.join(", ", name.getText(), phase.getText(), box.getText()));
    }
}
