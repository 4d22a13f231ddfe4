package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.paper.PaperHeading;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is written under the headings of the form; where nothing is, it says what the paper will read. */
public final class PaperTexts extends VBox {
    private final Map<Integer, Part> parts = new TreeMap<>();

    public PaperTexts() {
        getStyleClass().add("paper-texts");
    }

    /** One heading with its field. */
    private static final class Part {
        private final WrittenField field;
        private final Label stands = new Label();
        private final Button take = new Button();
        private final VBox box;
        private String said = "";

        Part(int heading, Messages messages, PaperFormModel model) {
            field = new WrittenField("paper-text-" + heading, 2);
            stands.setId("paper-stands-" + heading);
            stands.getStyleClass().add("paper-stands");
            stands.setWrapText(true);
            stands.setMinHeight(USE_PREF_SIZE);
            take.setId("paper-take-" + heading);
            take.getStyleClass().addAll("small", "paper-take");
            take.setText(messages.text("papers.text.take"));
            take.setOnAction(press -> {
                model.textProperty(heading).set(said);
                field.area().requestFocus();
                field.area().end();
            });
            box = new VBox(field, stands, take);
            box.getStyleClass().add("paper-text");
        }

        void show(PaperHeading heading, String written, Messages messages) {
            said = heading.text();
            field.setLabel(heading.title());
            boolean blank = written.isBlank();
            stands.setText(
                    said.isEmpty() ? messages.text("papers.text.dots") : messages.text("papers.text.stands", said));
            stands.setVisible(blank);
            stands.setManaged(blank);
            take.setVisible(blank && !said.isEmpty());
            take.setManaged(blank && !said.isEmpty());
        }
    }

    /** Shows these headings with their fields; fields that are there already keep the hand. */
    void show(List<PaperHeading> headings, PaperFormModel model, Messages messages) {
        headings.forEach(heading -> parts.computeIfAbsent(heading.number(), number -> {
            Part made = new Part(number, messages, model);
            made.field.textProperty().bindBidirectional(model.textProperty(number));
            return made;
        }));
        headings.forEach(heading -> part(heading.number())
                .show(heading, model.textProperty(heading.number()).get(), messages));
        List<VBox> shown =
                headings.stream().map(heading -> part(heading.number()).box).toList();
        if (!shown.equals(getChildren())) {
            getChildren().setAll(shown);
        }
    }

    /** Lets go of the model, which lives longer. */
    void release(PaperFormModel model) {
        parts.forEach((heading, part) -> part.field.textProperty().unbindBidirectional(model.textProperty(heading)));
        parts.clear();
        getChildren().clear();
    }

    private Part part(int heading) {
        Part part = parts.get(heading);
        if (part == null) {
            throw new IllegalStateException("a heading without a field: " + heading);
        }
        return part;
    }
}
