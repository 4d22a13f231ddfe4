package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.control.FormField;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** A number of voters for each ballot; one field alone where it is the same for the three. */
final class BallotFields extends HBox {
    private final Map<Ballot, FormField> fields = new EnumMap<>(Ballot.class);

    BallotFields(String id) {
        getStyleClass().add("day-row");
        for (Ballot ballot : Ballot.values()) {
            boolean first = ballot == Ballot.NATIONAL_ASSEMBLY;
            FormField field = new FormField(first ? id : id + "-" + ClosingRow.key(ballot), new TextField());
            field.getStyleClass().add("time-field");
            fields.put(ballot, field);
        }
        getChildren().addAll(fields.values());
    }

    /** Names the fields for one number, or for a number a ballot. */
    void show(boolean same, String key, Messages messages) {
        fields.forEach((ballot, field) -> {
            boolean first = ballot == Ballot.NATIONAL_ASSEMBLY;
            field.setVisible(first || !same);
            field.setManaged(first || !same);
            field.setLabel(
                    same
                            ? messages.text(key)
                            : messages.text(
                                    "lists.ballot.label",
                                    messages.text(key),
                                    messages.text("ballot." + ballot + ".short")));
        });
    }

    void bind(Map<Ballot, StringProperty> texts) {
        fields.forEach((ballot, field) -> field.field().textProperty().bindBidirectional(text(texts, ballot)));
    }

    void unbind(Map<Ballot, StringProperty> texts) {
        fields.forEach((ballot, field) -> field.field().textProperty().unbindBidirectional(text(texts, ballot)));
    }

    private static StringProperty text(Map<Ballot, StringProperty> texts, Ballot ballot) {
        StringProperty text = texts.get(ballot);
        if (text == null) {
            throw new IllegalStateException("no text for " + ballot);
        }
        return text;
    }

    FormField first() {
        return fields.values().iterator().next();
    }

    void onEnter(Runnable next) {
        fields.values().forEach(field -> field.field().setOnAction(enter -> next.run()));
    }
}
