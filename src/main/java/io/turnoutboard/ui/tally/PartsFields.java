package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.control.FormField;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** The optional parts of a count: by mobile box, voters added on the day, men and women. Folded away until asked for. */
final class PartsFields extends HBox {
    private final FormField mobileBox = new FormField("entry-mobile-box", new TextField());
    private final FormField addedVoters = new FormField("entry-added-voters", new TextField());
    private final FormField men = new FormField("entry-men", new TextField());
    private final FormField women = new FormField("entry-women", new TextField());

    PartsFields() {
        setId("entry-parts");
        getStyleClass().add("entry-parts");
        getChildren().addAll(all());
        all().forEach(part -> part.field().getStyleClass().add("part-field"));
        managedProperty().bind(visibleProperty());
    }

    private List<FormField> all() {
        return List.of(mobileBox, addedVoters, men, women);
    }

    void use(Messages messages) {
        mobileBox.setLabel(messages.text("entry.mobileBox.label"));
        addedVoters.setLabel(messages.text("entry.addedVoters.label"));
        men.setLabel(messages.text("entry.men.label"));
        women.setLabel(messages.text("entry.women.label"));
    }

    void onKeep(Runnable keep) {
        all().forEach(part -> part.field().setOnAction(enter -> keep.run()));
    }

    void bind(EntryModel model) {
        mobileBox.field().textProperty().bindBidirectional(model.mobileBoxProperty());
        addedVoters.field().textProperty().bindBidirectional(model.addedVotersProperty());
        men.field().textProperty().bindBidirectional(model.menProperty());
        women.field().textProperty().bindBidirectional(model.womenProperty());
        visibleProperty().bind(model.partsOpenProperty());
    }

    void unbind(EntryModel model) {
        mobileBox.field().textProperty().unbindBidirectional(model.mobileBoxProperty());
        addedVoters.field().textProperty().unbindBidirectional(model.addedVotersProperty());
        men.field().textProperty().unbindBidirectional(model.menProperty());
        women.field().textProperty().unbindBidirectional(model.womenProperty());
        visibleProperty().unbind();
    }

    void focus() {
        mobileBox.field().requestFocus();
    }
}
