package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.TallyOutcome;
import io.turnoutboard.service.TallyRequest;
import io.turnoutboard.ui.control.FindingWords;
import io.turnoutboard.ui.control.KeptWords;
import io.turnoutboard.ui.support.Notice;
import java.util.List;
import java.util.Optional;

/**
 * Brings a count that was let through to this machine's disk while the hand goes on to the next one. It is shown as kept
 * only once it is; what becomes of it otherwise stays in the list of this desk's counts until somebody looks at it.
 */
final class CountKeeper {
    /** The code of a desk at which nobody is signed in. */
    private static final String LOCKED = "TB-N09";

    private final TallyModel model;
    private final TallyServices services;
    private final FindingWords words;
    private final Messages messages;

    CountKeeper(TallyModel model, TallyServices services, Messages messages) {
        this.model = model;
        this.services = services;
        this.messages = messages;
        words = new FindingWords(messages);
    }

    void keep(OwnCount.About about, TallyRequest request) {
        int voted = services.tallies().cumulative(request).orElseThrow();
        long number = model.own().begin(about, voted, model.entry().draft());
        services.tasks()
                .run(
                        () -> services.tallies().record(request),
                        outcome -> ended(number, outcome, request),
                        cause -> notSaved(number, "TB-U02", request, Optional.of(cause)));
    }

    private void ended(long number, TallyOutcome outcome, TallyRequest request) {
        switch (outcome) {
            case TallyOutcome.Saved saved -> model.own().kept(number, saved.entry());
            case TallyOutcome.Refused refused -> model.own().notKept(number, words.all(refused.findings()));
            case TallyOutcome.NotSaved notSaved -> notSaved(number, notSaved.code(), request, Optional.empty());
        }
    }

    private String why(String code) {
        if (LOCKED.equals(code)) {
            return messages.text("tally.locked.text", code);
        }
        return messages.containsKey("refusal." + code + ".text")
                ? KeptWords.refusal(code, messages)
                : messages.text("tally.notSaved.text", code);
    }

    private void notSaved(long number, String code, TallyRequest request, Optional<Throwable> cause) {
        model.own().notKept(number, why(code));
        services.notices()
                .show(new Notice(
                        code,
                        "notice.countNotSaved.text",
                        List.of(request.station(), request.time(), request.voted()),
                        cause));
    }
}
