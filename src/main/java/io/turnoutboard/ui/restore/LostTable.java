package io.turnoutboard.ui.restore;

import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.text.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** The lines that would be gone and can still be read; as high as its lines, up to a few. */
final class LostTable {
    private static final int MOST_SEEN = 5;
    private static final double LINE = 1.87;
    private static final double HEAD = 2.4;

    private final TableView<SealedEntry> table;
    private final Label size;
    private final Messages messages;

    /** @param size a label in the size of writing that the table has */
    LostTable(TableView<SealedEntry> table, Label size, Messages messages) {
        this.table = table;
        this.size = size;
        this.messages = messages;
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    }

    void show(List<SealedEntry> lines, LossWords words) {
        TableColumn<SealedEntry, String> seq = narrow(column("seq", words::number), 5);
        seq.getStyleClass().add("numeric");
        table.getColumns()
                .setAll(List.of(
                        seq,
                        narrow(column("time", words::sealed), 10),
                        column("what", words::what),
                        narrow(column("who", words::who), 14)));
        table.getItems().setAll(lines);
        table.setVisible(!lines.isEmpty());
        table.setManaged(!lines.isEmpty());
        double height = HEAD + LINE * Math.min(lines.size(), MOST_SEEN);
        ObservableValue<Double> high = size.fontProperty().map(font -> font.getSize() * height);
        table.minHeightProperty().bind(high);
        table.prefHeightProperty().bind(high);
    }

    /** As wide as so many letters; what the others leave is for the one that says what a line is. */
    private TableColumn<SealedEntry, String> narrow(TableColumn<SealedEntry, String> column, double letters) {
        ObservableValue<Double> wide = size.fontProperty().map(font -> font.getSize() * letters);
        column.minWidthProperty().bind(wide);
        column.maxWidthProperty().bind(wide);
        return column;
    }

    private TableColumn<SealedEntry, String> column(String name, Function<SealedEntry, String> says) {
        TableColumn<SealedEntry, String> column = new TableColumn<>(messages.text("restoring.column." + name));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(says.apply(row.getValue())));
        column.setCellFactory(of -> new WordsCell());
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** Words that may be longer than their column; all of them are told to whoever points at them. */
    private static final class WordsCell extends TableCell<SealedEntry, String> {
        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? "" : words);
            setTooltip(empty || words.isEmpty() ? null : new Tooltip(words));
        }
    }
}
