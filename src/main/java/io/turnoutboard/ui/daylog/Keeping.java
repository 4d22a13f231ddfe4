package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.service.EntryOutcome;
import io.turnoutboard.ui.support.News;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the entries of this screen away from the FX thread, several at once where a clerk notes several, and hears how far
 * they come. What the rules refuse stops everything that was asked for at once: nothing of it is kept.
 */
final class Keeping implements Screen {
    private final DayLogServices services;
    private final KeptModel model;
    private final Subscriptions subscriptions = new Subscriptions();

    Keeping(DayLogServices services, KeptModel model) {
        this.services = services;
        this.model = model;
    }

    @Override
    public void onShow() {
        subscriptions.add(News.every(services.ledger().progress(), model::hear));
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    /** The code for which an entry would be refused now; empty when it may be kept. */
    Optional<String> check(EntryBody body) {
        return services.entries().check(body);
    }

    /**
     * Keeps entries that were checked; {@code kept} is told once all of them are on the disk.
     *
     * @param what says what was kept, and what was not where the disk refuses
     */
    void keep(List<EntryBody> bodies, String what, Runnable kept) {
        if (model.busyProperty().get()) {
            return;
        }
        model.busyProperty().set(true);
        services.tasks()
                .run(
                        () -> bodies.stream().map(services.entries()::keep).toList(),
                        outcomes -> tell(outcomes, what, kept),
                        cause -> {
                            model.busyProperty().set(false);
                            services.notices().show(Notice.of("notice.entryNotSaved.text", List.of(what), cause));
                        });
    }

    private void tell(List<EntryOutcome> outcomes, String what, Runnable kept) {
        model.busyProperty().set(false);
        List<EntryId> saved = new ArrayList<>();
        Optional<String> failure = Optional.empty();
        for (EntryOutcome outcome : outcomes) {
            switch (outcome) {
                case EntryOutcome.Saved(var entry, var _) -> saved.add(entry);
                case EntryOutcome.Refused(var code) -> failure = failure.or(() -> Optional.of(code));
                case EntryOutcome.NotSaved(var code) -> failure = failure.or(() -> Optional.of(code));
            }
        }
        if (!saved.isEmpty()) {
            model.keep(what, saved);
        }
        if (failure.isPresent()) {
            services.notices()
                    .show(new Notice(failure.get(), "notice.entryNotSaved.text", List.of(what), Optional.empty()));
        } else {
            kept.run();
        }
    }
}
