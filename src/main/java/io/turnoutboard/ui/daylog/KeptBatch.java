package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.EntryProgress.Stage;
import java.util.List;

/** What was kept with one press of the button, and how far each of it has come. {@code what} says it in words. */
record KeptBatch(String what, List<EntryProgress> entries) {
    KeptBatch {
        entries = List.copyOf(entries);
    }

    boolean contains(EntryId entry) {
        return entries.stream().anyMatch(each -> each.entry().equals(entry));
    }

    KeptBatch with(EntryProgress news) {
        return new KeptBatch(
                what,
                entries.stream()
                        .map(each -> each.entry().equals(news.entry()) ? news : each)
                        .toList());
    }

    long received() {
        return entries.stream().filter(each -> each.stage() != Stage.SAVED).count();
    }

    long sealed() {
        return entries.stream().filter(each -> each.stage() == Stage.SEALED).count();
    }

    /** The reasons of those that the sealer did not accept. */
    List<String> refusals() {
        return entries.stream()
                .filter(each -> each.stage() == Stage.REFUSED || each.stage() == Stage.DISPUTED)
                .map(EntryProgress::reason)
                .distinct()
                .toList();
    }
}
