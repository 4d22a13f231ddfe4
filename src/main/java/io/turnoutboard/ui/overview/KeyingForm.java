package io.turnoutboard.ui.overview;

import atlantafx.base.controls.CustomTextField;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.ui.control.ClearButton;
import io.turnoutboard.ui.control.FindingWords;
import io.turnoutboard.ui.control.FormField;
import io.turnoutboard.ui.control.Suggestions;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** The fields for one count. Enter moves on from field to field and keeps; a reason is asked for only where a rule wants one. */
public final class KeyingForm extends GridPane {
    private final CustomTextField stationText = new CustomTextField();
    private final FormField station = new FormField("keying-station", stationText);
    private final FormField time = new FormField("keying-time", new TextField());
    private final FormField voted = new FormField("keying-voted", new TextField());
    private final FormField reason = new FormField("keying-reason", new TextField());
    private final Button keep = new Button();
    private final Label confirmation = new Label();
    private final KeyingLayout layout = new KeyingLayout(this, station, time, voted, reason, keep, confirmation);

    private final BooleanProperty reasonAsked = new SimpleBooleanProperty();
    private @Nullable FindingWords words;
    private BooleanSupplier stationTaken = () -> true;
    private Runnable kept = () -> {};

    public KeyingForm() {
        getStyleClass().add("form");
        voted.field().getStyleClass().add("count-field");
        keep.setId("keying-keep");
        keep.getStyleClass().addAll("accent", "keep-button");
        keep.setMaxWidth(Double.MAX_VALUE);
        confirmation.setId("keying-confirmation");
        confirmation.getStyleClass().add("confirmation");
        getChildren()
                .addAll(
                        station,
                        time,
                        voted,
                        reason,
                        keep,
                        station.error(),
                        time.error(),
                        voted.error(),
                        reason.error(),
                        confirmation);
        moveOnWithEnter();
        reason.visibleProperty()
                .bind(reasonAsked.or(reason.field().textProperty().isNotEmpty()));
        reason.managedProperty().bind(reason.visibleProperty());
        arrange(false);
    }

    private void moveOnWithEnter() {
        stationText.setOnAction(enter -> leaveStation());
        stationText.focusedProperty().addListener((value, before, focused) -> {
            if (!focused && !stationText.getText().isBlank()) {
                takeStation();
            }
        });
        time.field().setOnAction(enter -> voted.field().requestFocus());
        voted.field().setOnAction(enter -> kept.run());
        reason.field().setOnAction(enter -> kept.run());
        keep.setOnAction(press -> kept.run());
    }

    void use(Messages messages) {
        words = new FindingWords(messages);
        station.setLabel(messages.text("keying.station.label"));
        stationText.setPromptText(messages.text("keying.station.prompt"));
        ClearButton.install(stationText, messages.text("keying.clear.tooltip"));
        time.setLabel(messages.text("keying.time.label"));
        voted.setLabel(messages.text("keying.voted.label"));
        reason.setLabel(messages.text("keying.reason.label"));
        reason.field().setPromptText(messages.text("keying.reason.prompt"));
        keep.setText(messages.text("keying.keep.button"));
        keep.setTooltip(new Tooltip(messages.text("keying.keep.tooltip")));
    }

    /** Offers lines for what is typed in the station's field. */
    void suggest(Function<String, List<String>> lines) {
        Suggestions.install(stationText, lines, line -> {
            stationText.setText(line);
            leaveStation();
        });
    }

    void onStation(BooleanSupplier taken) {
        stationTaken = taken;
    }

    void onKeep(Runnable keeping) {
        kept = keeping;
    }

    void bind(KeyingModel model) {
        stationText.textProperty().bindBidirectional(model.stationProperty());
        time.field().textProperty().bindBidirectional(model.timeProperty());
        voted.field().textProperty().bindBidirectional(model.votedProperty());
        reason.field().textProperty().bindBidirectional(model.reasonProperty());
        keep.disableProperty().bind(model.busyProperty());
    }

    void unbind(KeyingModel model) {
        stationText.textProperty().unbindBidirectional(model.stationProperty());
        time.field().textProperty().unbindBidirectional(model.timeProperty());
        voted.field().textProperty().unbindBidirectional(model.votedProperty());
        reason.field().textProperty().unbindBidirectional(model.reasonProperty());
        keep.disableProperty().unbind();
    }

    /** One column where there is a column for keying, else one row. */
    void arrange(boolean column) {
        layout.arrange(column);
    }

    void confirm(String sentence) {
        confirmation.setText(sentence);
    }

    void focusStation() {
        stationText.requestFocus();
        stationText.selectAll();
    }

    void show(List<Finding> findings) {
        FindingWords spoken = words;
        if (spoken == null) {
            return;
        }
        station.showError(spoken.at(FindingWords.Field.STATION, findings));
        time.showError(spoken.at(FindingWords.Field.TIME, findings));
        voted.showError(spoken.at(FindingWords.Field.COUNT, findings));
        boolean asked = FindingWords.asksReason(findings);
        reasonAsked.set(asked);
        reason.showDoubt(asked ? spoken.at(FindingWords.Field.REASON, findings) : "");
    }

    /** Puts the hand where the first fault is. */
    void focusFault(List<Finding> findings) {
        FormField fault = switch (FindingWords.field(findings.getFirst())) {
            case STATION -> station;
            case TIME -> time;
            case COUNT -> voted;
            case REASON -> reason;
        };
        fault.field().requestFocus();
        fault.field().selectAll();
    }

    private boolean takeStation() {
        return stationTaken.getAsBoolean();
    }

    private void leaveStation() {
        boolean known = takeStation();
        if (known) {
            TextField next = time.field().getText().isBlank() ? time.field() : voted.field();
            next.requestFocus();
            next.selectAll();
        }
    }
}
