package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.intake.ColumnUse;
import io.turnoutboard.service.intake.Columns;
import io.turnoutboard.service.intake.IntakeField;
import io.turnoutboard.service.intake.IntakeKind;
import io.turnoutboard.service.intake.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The columns of a file, each with its first values and with what it is taken for, which a person may change. */
final class ColumnsPane extends GridPane {
    private static final int SAMPLES = 3;
    private static final String UNCLEAR = "";

    private final Messages messages;
    private final BiConsumer<ColumnUse, IntakeField> said;
    private final List<ComboBox<String>> boxes = new ArrayList<>();
    private final List<Label> times = new ArrayList<>();
    private Columns shown = new Columns(0, false, List.of());
    private String file = "";
    private boolean filling;

    ColumnsPane(Messages messages, BiConsumer<ColumnUse, IntakeField> said) {
        this.messages = messages;
        this.said = said;
        getStyleClass().add("intake-columns");
        ColumnConstraints heading = new ColumnConstraints();
        heading.setHgrow(Priority.ALWAYS);
        heading.setPercentWidth(30);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        getColumnConstraints().setAll(heading, new ColumnConstraints(), new ColumnConstraints(), values);
    }

    void show(IncomingFile incoming) {
        Columns columns = incoming.columns();
        filling = true;
        if (!incoming.path().toString().equals(file) || !headings(columns).equals(headings(shown))) {
            build(incoming);
        }
        file = incoming.path().toString();
        shown = columns;
        for (int i = 0; i < columns.uses().size(); i++) {
            ColumnUse use = columns.uses().get(i);
            String value = use.field().map(IntakeField::id).orElse(UNCLEAR);
            boxes.get(i).getItems().setAll(choices(incoming, value));
            boxes.get(i).setValue(value);
            times.get(i).setText(time(incoming, use));
        }
        filling = false;
    }

    private static List<String> headings(Columns columns) {
        return columns.uses().stream().map(ColumnUse::heading).toList();
    }

    private void build(IncomingFile incoming) {
        getChildren().clear();
        boxes.clear();
        times.clear();
        Columns columns = incoming.columns();
        for (int i = 0; i < columns.uses().size(); i++) {
            ColumnUse use = columns.uses().get(i);
            String name = messages.text("prepare.intake.columns.column", use.letters(), use.heading());
            Label heading = new Label(name);
            heading.getStyleClass().add("intake-heading");
            Label values = new Label(String.join(" · ", samples(incoming, use)));
            values.getStyleClass().add("panel-note");
            Label time = new Label();
            time.getStyleClass().add("panel-note");
            ComboBox<String> box = box(use, i);
            heading.setLabelFor(box);
            times.add(time);
            boxes.add(box);
            addRow(i, heading, box, time, values);
        }
    }

    private static List<String> samples(IncomingFile incoming, ColumnUse use) {
        return Columns.samples(incoming.table(), incoming.columns().headingLine(), use.column(), SAMPLES);
    }

    private ComboBox<String> box(ColumnUse use, int index) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("intake-column-" + use.letters());
        box.setAccessibleText(messages.text("prepare.intake.columns.access", use.letters()));
        box.setConverter(new ChoiceWords(this::words));
        box.valueProperty().addListener((value, before, chosen) -> {
            if (!filling && chosen != null) {
                IntakeField.of(chosen)
                        .ifPresent(field -> said.accept(shown.uses().get(index), field));
            }
        });
        return box;
    }

    private String words(String id) {
        return id.isEmpty()
                ? messages.text("prepare.intake.columns.unclear")
                : messages.text("intake.field." + id + ".label");
    }

    /** What a file of this kind may have; what a column is taken for now is always among it. */
    private static List<String> choices(IncomingFile incoming, String value) {
        List<String> choices =
                new ArrayList<>(incoming.kind().map(IntakeKind::fields).orElse(List.of(IntakeField.values())).stream()
                        .map(IntakeField::id)
                        .toList());
        if (!choices.contains(value)) {
            choices.addFirst(value);
        }
        return choices;
    }

    private String time(IncomingFile incoming, ColumnUse use) {
        return incoming
                .plan()
                .layout()
                .map(Layout::columns)
                .orElse(incoming.columns().uses())
                .stream()
                .filter(each -> each.column() == use.column())
                .flatMap(each -> each.slot().stream())
                .map(slot -> messages.text(
                        "prepare.intake.columns.slot", messages.formats().time(slot)))
                .findFirst()
                .orElse("");
    }
}
