package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.EntryOutcome;
import io.turnoutboard.ui.control.KeptWords;
import io.turnoutboard.ui.support.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps edits away from the FX thread and says what became of them. For the FX thread. */
final class EditKeeping {
    private final PrepareModel model;
    private final PrepareServices services;
    private final Messages messages;
    private final Told told;

    /** Hears a sentence, and whether it is of a failure. */
    @FunctionalInterface
    interface Told {
        void say(String sentence, boolean failed);
    }

    EditKeeping(PrepareModel model, PrepareServices services, Messages messages, Told told) {
        this.model = model;
        this.services = services;
        this.messages = messages;
        this.told = told;
    }

    /** All of them or none: what the rules refuse is said before anything is kept. */
    void keep(List<EntryBody> bodies, String done) {
        Optional<String> refused = bodies.stream()
                .map(services.entries()::check)
                .flatMap(Optional::stream)
                .findFirst();
        if (refused.isPresent()) {
            told.say(KeptWords.refusal(refused.get(), messages), true);
            return;
        }
        model.busyProperty().set(true);
        services.tasks()
                .run(
                        () -> kept(bodies),
                        outcomes -> {
                            model.busyProperty().set(false);
                            outcome(outcomes, done);
                        },
                        cause -> {
                            model.busyProperty().set(false);
                            services.notices().show(Notice.of("prepare.notSaved.text", List.of("TB-U01"), cause));
                        });
    }

    private List<EntryOutcome> kept(List<EntryBody> bodies) {
        List<EntryOutcome> outcomes = new ArrayList<>();
        for (EntryBody body : bodies) {
            outcomes.add(services.entries().keep(body));
        }
        return outcomes;
    }

    private void outcome(List<EntryOutcome> outcomes, String done) {
        String sentence = messages.text(done);
        boolean failed = false;
        for (EntryOutcome outcome : outcomes) {
            switch (outcome) {
                case EntryOutcome.Saved _ -> {}
                case EntryOutcome.Refused(var code) -> {
                    sentence = KeptWords.refusal(code, messages);
                    failed = true;
                }
                case EntryOutcome.NotSaved(var code) -> {
                    sentence = messages.text("prepare.notSaved.text", code);
                    failed = true;
                }
            }
        }
        told.say(sentence, failed);
    }
}
