package io.turnoutboard.ui.tally;

import atlantafx.base.controls.CustomTextField;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.domain.turnout.ReadyReason;
import io.turnoutboard.ui.control.ClearButton;
import io.turnoutboard.ui.control.FindingWords;
import io.turnoutboard.ui.control.FormField;
import io.turnoutboard.ui.control.Suggestions;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields for one count in a line, what the rules say of it beneath, and the optional parts where they are asked for. */
public final class EntryForm extends VBox {
    private static final PseudoClass STOPPED = PseudoClass.getPseudoClass("stopped");

    private final FormField time = new FormField("entry-time", new TextField());
    private final CustomTextField stationText = new CustomTextField();
    private final FormField station = new FormField("entry-station", stationText);
    private final Button kind = new Button();
    private final Label kindLabel = new Label();
    private final FormField voted = new FormField("entry-voted", new TextField());
    private final Label derived = new Label();
    private final Button keep = new Button();
    private final Label confirmation = new Label();
    private final Label problem = new Label();
    private final ReasonChooser reason = new ReasonChooser();
    private final PartsFields parts = new PartsFields();
    private @Nullable Messages messages;

    public EntryForm() {
        getStyleClass().add("entry-form");
        time.getStyleClass().add("entry-time");
        voted.getStyleClass().add("entry-voted");
        voted.field().getStyleClass().add("count-field");
        kind.setId("entry-kind");
        kind.getStyleClass().add("kind-button");
        kindLabel.getStyleClass().add("field-label");
        VBox kindBox = new VBox(kindLabel, kind);
        kindBox.getStyleClass().addAll("field", "entry-kind");
        derived.setId("entry-derived");
        derived.getStyleClass().add("entry-derived");
        derived.setWrapText(true);
        keep.setId("entry-keep");
        keep.getStyleClass().addAll("accent", "keep-button");
        confirmation.setId("entry-confirmation");
        confirmation.getStyleClass().add("confirmation");
        problem.setId("entry-problem");
        problem.getStyleClass().add("field-error");
        HBox.setHgrow(station, Priority.ALWAYS);
        HBox line = new HBox(time, station, kindBox, voted, derived, keep);
        line.getStyleClass().add("entry-line");
        VBox said = new VBox(confirmation, time.error(), station.error(), voted.error(), problem);
        said.getStyleClass().add("entry-said");
        getChildren().addAll(line, said, reason, parts);
        show(reason, false);
    }

    void use(Messages words) {
        messages = words;
        time.setLabel(words.text("entry.time.label"));
        station.setLabel(words.text("keying.station.label"));
        stationText.setPromptText(words.text("keying.station.prompt"));
        ClearButton.install(stationText, words.text("keying.clear.tooltip"));
        kindLabel.setText(words.text("entry.kind.label", TallyKey.OTHER_KIND.keys()));
        voted.setLabel(words.text("entry.voted.label"));
        keep.setText(words.text("keying.keep.button"));
        keep.setTooltip(new Tooltip(words.text("keying.keep.tooltip")));
        reason.use(words);
        parts.use(words);
    }

    void act(EntryActions actions) {
        new EntryKeys(time.field(), stationText, voted.field(), actions).install();
        kind.setOnAction(press -> actions.changeKind());
        keep.setOnAction(press -> actions.keep());
        reason.onKeep(actions::keep);
        reason.onBack(this::focusVoted);
        parts.onKeep(actions::keep);
    }

    /** Offers lines for what is typed in the station's field. */
    void suggest(Function<String, List<String>> lines, EntryActions actions) {
        Suggestions.install(stationText, lines, line -> {
            stationText.setText(line);
            if (actions.takeStation()) {
                focusVoted();
            }
        });
    }

    void bind(EntryModel model) {
        stationText.textProperty().bindBidirectional(model.stationProperty());
        time.field().textProperty().bindBidirectional(model.timeProperty());
        voted.field().textProperty().bindBidirectional(model.votedProperty());
        reason.text().textProperty().bindBidirectional(model.reasonProperty());
        parts.bind(model);
    }

    void unbind(EntryModel model) {
        stationText.textProperty().unbindBidirectional(model.stationProperty());
        time.field().textProperty().unbindBidirectional(model.timeProperty());
        voted.field().textProperty().unbindBidirectional(model.votedProperty());
        reason.text().textProperty().unbindBidirectional(model.reasonProperty());
        parts.unbind(model);
    }

    void confirm(String sentence) {
        confirmation.setText(sentence);
    }

    void showDerived(String figures) {
        derived.setText(figures);
    }

    void showKind(CountKind shown) {
        if (messages != null) {
            kind.setText(messages.text("entry.kind." + shown.name()));
            kind.setAccessibleText(kindLabel.getText() + " " + kind.getText());
        }
    }

    /** What the rules say, at the fields they speak of. The hand stays where it is. */
    void show(List<Finding> findings) {
        if (messages == null) {
            return;
        }
        FindingWords words = new FindingWords(messages);
        boolean asked = FindingWords.asksReason(findings);
        time.showError(words.at(FindingWords.Field.TIME, findings));
        station.showError(words.at(FindingWords.Field.STATION, findings));
        if (asked) {
            voted.showDoubt(words.at(FindingWords.Field.REASON, findings) + "\n" + messages.text("entry.reason.hint"));
        } else {
            voted.showError(words.at(FindingWords.Field.COUNT, findings));
        }
        reason.offer(ReadyReason.fitting(findings).stream()
                .map(ready -> words.messages().text(ready.key()))
                .toList());
        show(reason, asked);
        showStopped();
    }

    void showProblem(String sentence) {
        problem.setText(sentence);
        show(problem, !sentence.isEmpty());
        showStopped();
    }

    /** Seen from the corner of an eye that is on the paper: the whole line changes its ground. */
    private void showStopped() {
        boolean doubts = voted.error().isVisible()
                || time.error().isVisible()
                || station.error().isVisible();
        pseudoClassStateChanged(STOPPED, doubts || problem.isVisible());
    }

    void focusReason() {
        reason.text().requestFocus();
        reason.text().end();
    }

    void focusStation() {
        stationText.requestFocus();
        stationText.selectAll();
    }

    void focusVoted() {
        voted.field().requestFocus();
        voted.field().end();
    }

    void focusParts() {
        parts.focus();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
