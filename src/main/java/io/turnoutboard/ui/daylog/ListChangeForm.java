package io.turnoutboard.ui.daylog;

import atlantafx.base.controls.CustomTextField;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.control.ClearButton;
import io.turnoutboard.ui.control.FormField;
import io.turnoutboard.ui.control.Suggestions;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The fields for a change of a list: voters added and struck, from when on, and why. */
public final class ListChangeForm extends VBox {
    /** The fields that something can be wrong with. */
    enum Field {
        STATION,
        VOTERS,
        TIME,
        REASON
    }

    private final CustomTextField stationText = new CustomTextField();
    private final FormField station = new FormField("list-station", stationText);
    private final BallotFields added = new BallotFields("list-added");
    private final BallotFields struck = new BallotFields("list-struck");
    private final CheckBox same = new CheckBox();
    private final FormField time = new FormField("list-time", new TextField());
    private final FormField reason = new FormField("list-reason", new TextField());
    private final Button keep = new Button();
    private final Label confirmation = new Label();
    private Runnable kept = () -> {};

    public ListChangeForm() {
        getStyleClass().addAll("form", "day-form");
        same.setId("list-same");
        keep.setId("list-keep");
        keep.getStyleClass().addAll("accent", "keep-button");
        keep.setMinWidth(USE_PREF_SIZE);
        confirmation.setId("list-confirmation");
        confirmation.getStyleClass().add("confirmation");
        confirmation.setWrapText(true);
        station.getStyleClass().add("wide-field");
        time.getStyleClass().add("time-field");
        HBox voters = new HBox(station, added, struck);
        voters.getStyleClass().add("day-row");
        HBox.setHgrow(station, Priority.ALWAYS);
        HBox why = new HBox(time, reason, keep);
        why.getStyleClass().add("day-row");
        HBox.setHgrow(reason, Priority.ALWAYS);
        getChildren()
                .addAll(
                        voters,
                        same,
                        station.error(),
                        added.first().error(),
                        why,
                        time.error(),
                        reason.error(),
                        confirmation);
        stationText.setOnAction(enter -> focus(added.first().field()));
        added.onEnter(() -> focus(struck.first().field()));
        struck.onEnter(() -> focus(time.field()));
        time.field().setOnAction(enter -> focus(reason.field()));
        reason.field().setOnAction(enter -> kept.run());
        keep.setOnAction(press -> kept.run());
    }

    void use(Messages messages, BooleanProperty sameForAll) {
        station.setLabel(messages.text("keying.station.label"));
        stationText.setPromptText(messages.text("keying.station.prompt"));
        ClearButton.install(stationText, messages.text("keying.clear.tooltip"));
        same.setText(messages.text("lists.same.label"));
        time.setLabel(messages.text("lists.time.label"));
        reason.setLabel(messages.text("lists.reason.label"));
        reason.field().setPromptText(messages.text("lists.reason.prompt"));
        keep.setText(messages.text("event.keep.button"));
        name(sameForAll.get(), messages);
        same.selectedProperty().addListener((value, before, now) -> name(now, messages));
    }

    private void name(boolean sameForAll, Messages messages) {
        added.show(sameForAll, "lists.added.label", messages);
        struck.show(sameForAll, "lists.struck.label", messages);
    }

    void suggest(Function<String, List<String>> lines) {
        Suggestions.install(stationText, lines, line -> {
            stationText.setText(line);
            focus(added.first().field());
        });
    }

    void onKeep(Runnable keeping) {
        kept = keeping;
    }

    void bind(ListChangeModel model, KeptModel saving) {
        stationText.textProperty().bindBidirectional(model.stationProperty());
        added.bind(model.added());
        struck.bind(model.struck());
        same.selectedProperty().bindBidirectional(model.sameForAllProperty());
        time.field().textProperty().bindBidirectional(model.timeProperty());
        reason.field().textProperty().bindBidirectional(model.reasonProperty());
        keep.disableProperty().bind(saving.busyProperty());
    }

    void unbind(ListChangeModel model) {
        stationText.textProperty().unbindBidirectional(model.stationProperty());
        added.unbind(model.added());
        struck.unbind(model.struck());
        same.selectedProperty().unbindBidirectional(model.sameForAllProperty());
        time.field().textProperty().unbindBidirectional(model.timeProperty());
        reason.field().textProperty().unbindBidirectional(model.reasonProperty());
        keep.disableProperty().unbind();
    }

    void confirm(String sentence) {
        confirmation.setText(sentence);
    }

    void clearErrors() {
        for (Field field : Field.values()) {
            field(field).showError("");
        }
    }

    void showError(Field field, String sentence) {
        field(field).showError(sentence);
        focus(field(field).field());
    }

    void focusStation() {
        focus(stationText);
    }

    private FormField field(Field field) {
        return switch (field) {
            case STATION -> station;
            case VOTERS -> added.first();
            case TIME -> time;
            case REASON -> reason;
        };
    }

    private static void focus(TextField field) {
        field.requestFocus();
        field.selectAll();
    }
}
