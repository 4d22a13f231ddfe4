package io.turnoutboard.ui.daylog;

import atlantafx.base.controls.CustomTextField;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.EventKind;
import io.turnoutboard.ui.control.ClearButton;
import io.turnoutboard.ui.control.FormField;
import io.turnoutboard.ui.control.Suggestions;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The fields for an event; they follow what is chosen. Enter moves on from field to field, and keeps at the last. */
public final class EventForm extends VBox {
    /** The fields that something can be wrong with. */
    enum Field {
        STATIONS,
        TIME,
        WORDS
    }

    private final CustomTextField stationsText = new CustomTextField();
    private final FormField stations = new FormField("event-stations", stationsText);
    private final KindField kind = new KindField();
    private final FormField time = new FormField("event-time", new TextField());
    private final FormField words = new FormField("event-words", new TextField());
    private final Button keep = new Button();
    private final Label confirmation = new Label();
    private Runnable kept = () -> {};

    public EventForm() {
        getStyleClass().addAll("form", "day-form");
        keep.setId("event-keep");
        keep.getStyleClass().addAll("accent", "keep-button");
        keep.setMinWidth(USE_PREF_SIZE);
        confirmation.setId("event-confirmation");
        confirmation.getStyleClass().add("confirmation");
        HBox row = new HBox(stations, kind, time, words, keep);
        row.getStyleClass().add("day-row");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox.setHgrow(stations, Priority.SOMETIMES);
        stations.getStyleClass().add("wide-field");
        time.getStyleClass().add("time-field");
        getChildren().addAll(row, stations.error(), time.error(), words.error(), confirmation);
        stationsText.setOnAction(enter -> kind.box().requestFocus());
        kind.onLeave(() -> focus(time.field()));
        time.field().setOnAction(enter -> leaveTime());
        words.field().setOnAction(enter -> kept.run());
        keep.setOnAction(press -> kept.run());
    }

    void use(Messages messages) {
        stations.setLabel(messages.text("event.stations.label"));
        stationsText.setPromptText(messages.text("event.stations.prompt"));
        ClearButton.install(stationsText, messages.text("keying.clear.tooltip"));
        kind.use(messages);
        time.setLabel(messages.text("event.time.label"));
        words.setLabel(messages.text("event.words.label"));
        words.field().setPromptText(messages.text("event.words.prompt"));
        keep.setText(messages.text("event.keep.button"));
        keep.setTooltip(new Tooltip(messages.text("event.keep.tooltip")));
    }

    /** Offers lines for the station that is being typed, and takes one into the text. */
    void suggest(Function<String, List<String>> lines, UnaryOperator<String> taken) {
        Suggestions.install(stationsText, lines, line -> {
            stationsText.setText(taken.apply(line));
            stationsText.end();
        });
    }

    void onKeep(Runnable keeping) {
        kept = keeping;
    }

    void bind(EventModel model, KeptModel saving) {
        stationsText.textProperty().bindBidirectional(model.stationsProperty());
        kind.box().valueProperty().bindBidirectional(model.kindProperty());
        time.field().textProperty().bindBidirectional(model.timeProperty());
        words.field().textProperty().bindBidirectional(model.wordsProperty());
        keep.disableProperty().bind(saving.busyProperty());
    }

    void unbind(EventModel model) {
        stationsText.textProperty().unbindBidirectional(model.stationsProperty());
        kind.box().valueProperty().unbindBidirectional(model.kindProperty());
        time.field().textProperty().unbindBidirectional(model.timeProperty());
        words.field().textProperty().unbindBidirectional(model.wordsProperty());
        keep.disableProperty().unbind();
    }

    /** Only an event that is told in words has a field for them. */
    void follow(EventKind chosen) {
        boolean asked = chosen.words() != EventKind.Words.NONE;
        words.setVisible(asked);
        words.setManaged(asked);
    }

    void confirm(String sentence) {
        confirmation.setText(sentence);
    }

    void clearErrors() {
        stations.showError("");
        time.showError("");
        words.showError("");
    }

    /** Says what is wrong at its field, and puts the hand there. */
    void showError(Field field, String sentence) {
        FormField wrong = switch (field) {
            case STATIONS -> stations;
            case TIME -> time;
            case WORDS -> words;
        };
        wrong.showError(sentence);
        focus(wrong.field());
    }

    void focusStations() {
        focus(stationsText);
    }

    private void leaveTime() {
        if (words.isVisible()) {
            focus(words.field());
        } else {
            kept.run();
        }
    }

    private static void focus(TextField field) {
        field.requestFocus();
        field.selectAll();
    }
}
