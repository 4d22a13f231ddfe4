package io.turnoutboard.ui.inbox;

import io.turnoutboard.domain.inbox.Piece;
import io.turnoutboard.domain.inbox.Reading;
import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * Keeps the rows of the model in step with the pieces of the text. A piece that reads as before keeps its row, with what
 * the clerk has typed there and what became of its count.
 */
final class InboxRows {
    private record Sameness(String text, Reading reading) {}

    private final InboxModel model;
    private final Formats formats;
    private final Consumer<InboxRow> edited;
    private final Subscriptions subscriptions = new Subscriptions();

    InboxRows(InboxModel model, Formats formats, Consumer<InboxRow> edited) {
        this.model = model;
        this.formats = formats;
        this.edited = edited;
    }

    void show(List<Piece> pieces) {
        Map<Sameness, Deque<InboxRow>> before = new HashMap<>();
        for (InboxRow row : model.rows()) {
            before.computeIfAbsent(sameness(row.piece()), key -> new ArrayDeque<>())
                    .add(row);
        }
        List<InboxRow> next = new ArrayList<>();
        for (Piece piece : pieces) {
            Deque<InboxRow> same = before.getOrDefault(sameness(piece), new ArrayDeque<>());
            next.add(
                    same.isEmpty()
                            ? new InboxRow(
                                    piece,
                                    InboxEntry.of(piece.reading(), model.desk().board(), formats))
                            : same.removeFirst());
        }
        if (!next.equals(model.rows())) {
            model.rows().setAll(next);
            listen();
        }
    }

    private static Sameness sameness(Piece piece) {
        return new Sameness(piece.text().strip(), piece.reading());
    }

    /** Tells of every row that is edited from now on. */
    void listen() {
        release();
        for (InboxRow row : model.rows()) {
            for (ObservableValue<?> field : List.of(
                    row.stationProperty(),
                    row.timeProperty(),
                    row.votedProperty(),
                    row.reasonProperty(),
                    row.chosenProperty())) {
                Subscription subscription = field.subscribe(() -> edited.accept(row));
                subscriptions.onClose(subscription::unsubscribe);
            }
        }
    }

    void release() {
        subscriptions.close();
    }
}
