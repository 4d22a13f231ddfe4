package io.turnoutboard.ui.inbox;

import io.turnoutboard.domain.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The preview as a table whose fields are reached by the keyboard alone. */
final class InboxTable {
    private static final double LEAST_REST_IN_EM = 9;
    private static final double SHARE_OF_TEXT = 0.42;

    private final TableView<InboxRow> table;
    private final Messages messages;
    private final Map<InboxColumn, TableColumn<InboxRow, InboxRow>> columns = new EnumMap<>(InboxColumn.class);
    private final List<InboxCell> cells = new ArrayList<>();
    private final List<InboxTableRow> tableRows = new ArrayList<>();

    InboxTable(TableView<InboxRow> table, Messages messages) {
        this.table = table;
        this.messages = messages;
        for (InboxColumn declared : InboxColumn.values()) {
            TableColumn<InboxRow, InboxRow> column = column(declared);
            columns.put(declared, column);
            table.getColumns().add(column);
        }
        table.setRowFactory(view -> {
            InboxTableRow row = new InboxTableRow();
            tableRows.add(row);
            return row;
        });
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInTable);
    }

    private TableColumn<InboxRow, InboxRow> column(InboxColumn declared) {
        TableColumn<InboxRow, InboxRow> column =
                new TableColumn<>(messages.text("inbox." + declared.key() + ".column"));
        column.setId("inbox-" + declared.key());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(view -> {
            InboxCell cell = cell(declared);
            cells.add(cell);
            return cell;
        });
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        if (declared.isField() || declared == InboxColumn.STANDS) {
            column.getStyleClass().add("numeric");
        }
        return column;
    }

    private InboxCell cell(InboxColumn column) {
        return switch (column) {
            case TICK -> new InboxTickCell(messages);
            case TEXT -> new InboxTextCell();
            case STATION, TIME, VOTED ->
                new InboxFieldCell(column, messages, (cell, press) -> pressedInField(cell, press));
            case STANDS -> new InboxStandsCell(messages.formats());
            case SAID -> new InboxSaidCell(messages, (cell, press) -> pressedInField(cell, press));
        };
    }

    /** Shares the table's width among its columns, by the size of its type. */
    void fit(double em) {
        double fixed = 0;
        for (InboxColumn column : InboxColumn.values()) {
            fixed += Math.ceil(column.em() * em);
        }
        double rest = Math.max(2 * LEAST_REST_IN_EM * em, table.getWidth() - fixed - em * 1.3);
        columns.forEach((declared, column) -> {
            double share = declared == InboxColumn.TEXT ? SHARE_OF_TEXT : 1 - SHARE_OF_TEXT;
            column.setPrefWidth(declared.em() > 0 ? Math.ceil(declared.em() * em) : Math.floor(rest * share));
        });
    }

    void show(ObservableList<InboxRow> rows) {
        table.setItems(rows);
    }

    /** Lets go of the rows, which live longer than the table. */
    void release() {
        table.setItems(FXCollections.observableArrayList());
        cells.forEach(InboxCell::release);
        tableRows.forEach(InboxTableRow::release);
    }

    void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** Puts the hand into the first field that waits for it, from a row on; into the table where none does. */
    void focusWaiting(int from) {
        InboxFields.next(table.getItems(), from).ifPresentOrElse(this::putRight, this::focus);
    }

    private void putRight(InboxRow row) {
        int index = table.getItems().indexOf(row);
        InboxColumn column =
                row.state().isClear() && row.review().asksForReason() ? InboxColumn.SAID : InboxFields.toPutRight(row);
        focusField(index, column);
    }

    private void focusField(int index, InboxColumn column) {
        if (index < 0 || index >= table.getItems().size()) {
            return;
        }
        table.getSelectionModel().clearAndSelect(index);
        table.scrollTo(Math.max(0, index - 2));
        table.layout();
        cells.stream()
                .filter(cell -> cell.getIndex() == index && !cell.isEmpty())
                .forEach(cell -> focusIn(cell, column));
    }

    private static void focusIn(InboxCell cell, InboxColumn column) {
        if (cell instanceof InboxFieldCell field && field.column() == column) {
            field.focus();
        } else if (cell instanceof InboxSaidCell said && column == InboxColumn.SAID && said.asks()) {
            said.focus();
        }
    }

    private void pressedInTable(KeyEvent press) {
        InboxRow row = table.getSelectionModel().getSelectedItem();
        if (row == null || !table.isFocused()) {
            return;
        }
        if (press.getCode() == KeyCode.SPACE) {
            row.toggle();
            press.consume();
        } else if (press.getCode() == KeyCode.ENTER && !press.isShortcutDown()) {
            putRight(row);
            press.consume();
        }
    }

    private void pressedInField(InboxCell cell, KeyEvent press) {
        InboxColumn column = cell instanceof InboxFieldCell field ? field.column() : InboxColumn.SAID;
        int index = cell.getIndex();
        if (press.isShortcutDown()) {
            return;
        }
        switch (press.getCode()) {
            case ENTER -> focusWaiting(index + (isDone(index) ? 1 : 0));
            case UP -> focusField(index - 1, column);
            case DOWN -> focusField(index + 1, column);
            case ESCAPE -> focus();
            default -> {
                return;
            }
        }
        press.consume();
    }

    private boolean isDone(int index) {
        return table.getItems().get(index).state() != InboxState.UNCLEAR;
    }
}
