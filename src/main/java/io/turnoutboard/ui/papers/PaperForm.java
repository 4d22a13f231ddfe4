package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.paper.PaperWords;
import io.turnoutboard.ui.control.FormField;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The fields of a paper: which, of when, under what head, to whom, with what number, signed by whom, with copies to whom. */
public final class PaperForm extends VBox {
    private final ComboBox<PaperKind> kind = new ComboBox<>();
    private final ComboBox<String> cutOff = new ComboBox<>();
    private final Label moment = new Label();
    private final Map<Letterhead, ToggleButton> heads = new EnumMap<>(Letterhead.class);
    private final FormField recipient = new FormField("paper-recipient", new TextField());
    private final FormField number = new FormField("paper-number", new TextField());
    private final FormField station = new FormField("paper-station", new TextField());
    private final FormField signer = new FormField("paper-signer", new TextField());
    private final FormField capacity = new FormField("paper-capacity", new TextField());
    private final Button chair = new Button();
    private final Button deputy = new Button();
    private final WrittenField copies = new WrittenField("paper-copies", 3);
    private final Label kindLabel = label(kind);
    private final Label cutOffLabel = label(cutOff);
    private final Label headLabel = new Label();

    public PaperForm() {
        getStyleClass().addAll("form", "paper-form");
        kind.setId("paper-kind");
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.getItems().setAll(PaperKind.values());
        kind.setVisibleRowCount(PaperKind.values().length);
        cutOff.setId("paper-cut-off");
        cutOff.setMaxWidth(Double.MAX_VALUE);
        moment.setId("paper-moment");
        moment.getStyleClass().add("field-hint");
        moment.setMinHeight(USE_PREF_SIZE);
        VBox which = field(kindLabel, kind);
        VBox when = field(cutOffLabel, cutOff);
        when.getStyleClass().add("paper-when");
        HBox.setHgrow(which, Priority.ALWAYS);
        number.getStyleClass().add("paper-when");
        HBox.setHgrow(signer, Priority.ALWAYS);
        getChildren()
                .addAll(
                        row(which, when),
                        moment,
                        station,
                        station.error(),
                        heads(),
                        recipient,
                        row(signer, number),
                        number.error(),
                        capacity,
                        row(chair, deputy),
                        copies);
    }

    private VBox heads() {
        headLabel.getStyleClass().add("field-label");
        HBox line = new HBox();
        line.getStyleClass().add("paper-heads");
        ToggleGroup group = new ToggleGroup();
        for (Letterhead head : Letterhead.values()) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().add("chip");
            button.setId("paper-head-" + head.id());
            button.setToggleGroup(group);
            heads.put(head, button);
            line.getChildren().add(button);
        }
        return new VBox(headLabel, line);
    }

    private static Label label(ComboBox<?> of) {
        Label label = new Label();
        label.getStyleClass().add("field-label");
        label.setLabelFor(of);
        return label;
    }

    private static VBox field(Label label, ComboBox<?> box) {
        VBox field = new VBox(label, box);
        field.getStyleClass().add("field");
        return field;
    }

    private static HBox row(javafx.scene.Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("day-row");
        return row;
    }

    void use(Messages messages) {
        kindLabel.setText(messages.text("papers.kind.label"));
        kind.setAccessibleText(kindLabel.getText());
        kind.setConverter(new Shown<>() {
            @Override
            public String toString(PaperKind shown) {
                return shown == null ? "" : PaperWords.kind(shown, messages);
            }
        });
        cutOffLabel.setText(messages.text("papers.cutOff.label"));
        cutOff.setAccessibleText(cutOffLabel.getText());
        cutOff.setConverter(new Shown<>() {
            @Override
            public String toString(String shown) {
                return shown == null ? "" : time(shown, messages);
            }
        });
        headLabel.setText(messages.text("papers.head.label"));
        heads.forEach((head, button) -> button.setText(messages.text("papers.head." + head.id() + ".label")));
        recipient.setLabel(messages.text("papers.recipient.label"));
        number.setLabel(messages.text("papers.number.label"));
        station.setLabel(messages.text("papers.station.label"));
        signer.setLabel(messages.text("papers.signer.label"));
        signer.field().setPromptText(messages.text("papers.signer.prompt"));
        capacity.setLabel(messages.text("papers.capacity.label"));
        copies.setLabel(messages.text("papers.copies.label"));
        small(chair, "paper-chair");
        small(deputy, "paper-deputy");
    }

    private static void small(Button button, String id) {
        button.setId(id);
        button.getStyleClass().add("small");
    }

    private static String time(String choice, Messages messages) {
        try {
            return messages.formats().time(LocalTime.parse(choice));
        } catch (DateTimeParseException e) {
            return messages.text("papers.cutOff.now");
        }
    }

    void bind(PaperFormModel model) {
        kind.valueProperty().bindBidirectional(model.kindProperty());
        cutOff.valueProperty().bindBidirectional(model.cutOffProperty());
        recipient.field().textProperty().bindBidirectional(model.recipientProperty());
        number.field().textProperty().bindBidirectional(model.numberProperty());
        station.field().textProperty().bindBidirectional(model.stationProperty());
        signer.field().textProperty().bindBidirectional(model.signerProperty());
        capacity.field().textProperty().bindBidirectional(model.capacityProperty());
        copies.textProperty().bindBidirectional(model.copiesProperty());
        heads.forEach((head, button) -> button.setOnAction(press -> {
            button.setSelected(true);
            model.letterheadProperty().set(head);
        }));
    }

    void unbind(PaperFormModel model) {
        kind.valueProperty().unbindBidirectional(model.kindProperty());
        cutOff.valueProperty().unbindBidirectional(model.cutOffProperty());
        recipient.field().textProperty().unbindBidirectional(model.recipientProperty());
        number.field().textProperty().unbindBidirectional(model.numberProperty());
        station.field().textProperty().unbindBidirectional(model.stationProperty());
        signer.field().textProperty().unbindBidirectional(model.signerProperty());
        capacity.field().textProperty().unbindBidirectional(model.capacityProperty());
        copies.textProperty().unbindBidirectional(model.copiesProperty());
        heads.forEach((head, button) -> button.setOnAction(null));
    }

    /** The usual capacities of a head, one key each; they stand on the buttons as they will on the paper. */
    void show(Letterhead head) {
        heads.forEach((each, button) -> button.setSelected(each == head));
        offer(chair, head.capacity());
        offer(deputy, head.deputyCapacity());
    }

    private void offer(Button button, List<String> lines) {
        button.setText(lines.getLast());
        String whole = String.join(PaperFormModel.LINES, lines);
        button.setAccessibleText(whole);
        button.setOnAction(press -> capacity.field().setText(whole));
    }

    /** @param choices besides the present one, which stays even where it is none of them */
    void offerCutOffs(List<String> choices) {
        List<String> all = new ArrayList<>(choices);
        String chosen = cutOff.getValue();
        if (chosen != null && !all.contains(chosen)) {
            all.addFirst(chosen);
        }
        if (!all.equals(cutOff.getItems())) {
            // a box forgets its value while its list is replaced
            cutOff.getItems().removeIf(each -> !all.contains(each));
            for (int i = 0; i < all.size(); i++) {
                if (i >= cutOff.getItems().size() || !cutOff.getItems().get(i).equals(all.get(i))) {
                    cutOff.getItems().add(i, all.get(i));
                }
            }
        }
    }

    /** @param wrong what is wrong with the station; empty where nothing is */
    void showStation(boolean asked, String wrong) {
        station.setVisible(asked);
        station.setManaged(asked);
        station.showError(wrong);
    }

    void showMoment(String sentence) {
        moment.setText(sentence);
    }

    void proposeNumber(String next) {
        number.field().setPromptText(next);
    }

    void showNumberError(String sentence) {
        number.showError(sentence);
        if (!sentence.isEmpty()) {
            number.field().requestFocus();
        }
    }

    void focus() {
        kind.requestFocus();
    }

    /** A choice is chosen, not typed. */
    private abstract static class Shown<T> extends StringConverter<T> {
        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("it is chosen, not typed");
        }
    }
}
