package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.EntryProgress.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What was kept last, and whether something is on its way to the disk. */
final class KeptModel {
    private static final int EARLY_NEWS = 500;

    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<KeptBatch>> batch = new SimpleObjectProperty<>(Optional.empty());
    private final Map<EntryId, EntryProgress> early = new HashMap<>();

    BooleanProperty busyProperty() {
        return busy;
    }

    ObjectProperty<Optional<KeptBatch>> batchProperty() {
        return batch;
    }

    void keep(String what, List<EntryId> entries) {
        List<EntryProgress> stages = entries.stream()
                .map(entry -> {
                    EntryProgress overtook = early.remove(entry);
                    return overtook == null
                            ? new EntryProgress(entry, Stage.SAVED, OptionalLong.empty(), "")
                            : overtook;
                })
                .toList();
        batch.set(Optional.of(new KeptBatch(what, stages)));
    }

    /** News of an entry; it may come before {@link #keep} has been told that the entry exists. */
    void hear(EntryProgress news) {
        Optional<KeptBatch> present = batch.get().filter(kept -> kept.contains(news.entry()));
        if (present.isPresent()) {
            batch.set(Optional.of(present.get().with(news)));
            return;
        }
        if (early.size() >= EARLY_NEWS) {
            early.clear();
        }
        early.put(news.entry(), news);
    }
}
