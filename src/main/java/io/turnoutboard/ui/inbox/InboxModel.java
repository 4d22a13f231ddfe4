package io.turnoutboard.ui.inbox;

import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.ui.support.DeskModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The pasted text, the time for pieces that give none, and a row for each piece. It outlives its views. */
public final class InboxModel {
    private static final int EARLY_NEWS = 500;

    private final DeskModel desk;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObservableList<InboxRow> rows = FXCollections.observableArrayList();
    private final Map<EntryId, EntryProgress> early = new HashMap<>();

    public InboxModel(DeskModel desk) {
        this.desk = desk;
    }

    public DeskModel desk() {
        return desk;
    }

    /** The text as it was pasted; whoever opens the inbox may set it. */
    public StringProperty textProperty() {
        return text;
    }

    /** The time for pieces that give none: the cut-off at hand, or what the clerk typed instead. */
    StringProperty timeProperty() {
        return time;
    }

    /** True while counts are on their way to the disk. */
    BooleanProperty busyProperty() {
        return busy;
    }

    public ObservableList<InboxRow> rows() {
        return rows;
    }

    /** A row's count was forced to the disk; news of it may have come before. */
    void keep(InboxRow row, EntryProgress saved) {
        row.fate(new InboxFate.Kept(
                Optional.ofNullable(early.remove(saved.entry())).orElse(saved)));
    }

    /** News of an entry of this desk, which need not be one of ours. */
    void hear(EntryProgress news) {
        for (InboxRow row : rows) {
            if (row.fate() instanceof InboxFate.Kept kept
                    && kept.progress().entry().equals(news.entry())) {
                row.fate(new InboxFate.Kept(news));
                return;
            }
        }
        if (busy.get()) {
            if (early.size() >= EARLY_NEWS) {
                early.clear();
            }
            early.put(news.entry(), news);
        }
    }
}
