package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.EntryOutcome;
import io.turnoutboard.service.TallyOutcome;
import io.turnoutboard.service.TallyRequest;
import io.turnoutboard.ui.control.KeptWords;
import io.turnoutboard.ui.support.Notice;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps what a person entered in the panel, away from the FX thread, and tells the model or a notice what became of it. */
final class CellKeeping {
    private final CellModel model;
    private final CellServices services;
    private final Messages messages;

    CellKeeping(CellModel model, CellServices services, Messages messages) {
        this.model = model;
        this.services = services;
        this.messages = messages;
    }

    /** Why the ledger would refuse it now, in words; empty when it may be kept. */
    Optional<String> whyNot(EntryBody body) {
        return services.entries().check(body).map(code -> KeptWords.refusal(code, messages));
    }

    /** Keeps an entry; {@code refused} hears why not, where the rules have come to say no. */
    void keep(EntryBody body, Consumer<String> refused) {
        begin();
        services.tasks()
                .run(
                        () -> services.entries().keep(body),
                        outcome -> {
                            model.busyProperty().set(false);
                            switch (outcome) {
                                case EntryOutcome.Saved saved -> model.keep(saved.entry());
                                case EntryOutcome.Refused no -> refused.accept(KeptWords.refusal(no.code(), messages));
                                case EntryOutcome.NotSaved lost -> notSaved(lost.code(), Optional.empty());
                            }
                        },
                        this::failed);
    }

    /** Keeps a count as any other; {@code refused} hears which rules have come to say no. */
    void keep(TallyRequest request, Consumer<TallyOutcome.Refused> refused) {
        begin();
        services.tasks()
                .run(
                        () -> services.tallies().record(request),
                        outcome -> {
                            model.busyProperty().set(false);
                            switch (outcome) {
                                case TallyOutcome.Saved saved -> model.keep(saved.entry());
                                case TallyOutcome.Refused no -> refused.accept(no);
                                case TallyOutcome.NotSaved lost -> notSaved(lost.code(), Optional.empty());
                            }
                        },
                        this::failed);
    }

    private void begin() {
        model.busyProperty().set(true);
        model.keptProperty().set(Optional.empty());
    }

    private void failed(Throwable cause) {
        model.busyProperty().set(false);
        notSaved("TB-U02", Optional.of(cause));
    }

    private void notSaved(String code, Optional<Throwable> cause) {
        services.notices().show(new Notice(code, "notice.decisionNotSaved.text", List.of(), cause));
    }
}
