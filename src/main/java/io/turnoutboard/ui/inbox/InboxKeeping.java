package io.turnoutboard.ui.inbox;

import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.EntryProgress.Stage;
import io.turnoutboard.service.TallyOutcome;
import io.turnoutboard.service.TallyRequest;
import io.turnoutboard.ui.support.Notice;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Keeps the ticked rows away from the FX thread, and tells each row what became of it. */
record InboxKeeping(InboxModel model, InboxServices services, Formats formats, Runnable kept) {

    void keep() {
        List<InboxRow> ticked = model.rows().stream().filter(InboxRow::isTicked).toList();
        if (ticked.isEmpty() || model.busyProperty().get()) {
            return;
        }
        List<TallyRequest> requests = ticked.stream().map(InboxRow::request).toList();
        model.busyProperty().set(true);
        services.tasks()
                .run(
                        () -> services.inbox().keep(requests),
                        outcomes -> done(ticked, outcomes),
                        cause -> failed(ticked.size(), cause));
    }

    private void done(List<InboxRow> ticked, List<TallyOutcome> outcomes) {
        for (int i = 0; i < ticked.size(); i++) {
            tell(ticked.get(i), outcomes.get(i));
        }
        model.busyProperty().set(false);
        List<String> codes = outcomes.stream()
                .filter(TallyOutcome.NotSaved.class::isInstance)
                .map(outcome -> ((TallyOutcome.NotSaved) outcome).code())
                .toList();
        if (!codes.isEmpty()) {
            tellNotSaved(codes.getFirst(), codes.size(), Optional.empty());
        }
        kept.run();
    }

    private void tell(InboxRow row, TallyOutcome outcome) {
        switch (outcome) {
            case TallyOutcome.Saved saved ->
                model.keep(row, new EntryProgress(saved.entry(), Stage.SAVED, OptionalLong.empty(), ""));
            case TallyOutcome.NotSaved failed -> row.fate(new InboxFate.NotSaved(failed.code()));
            // the review that follows says which rule stands against it
            case TallyOutcome.Refused refused -> row.fate(InboxFate.OPEN);
        }
    }

    private void failed(int count, Throwable cause) {
        model.busyProperty().set(false);
        tellNotSaved("TB-U02", count, Optional.of(cause));
    }

    private void tellNotSaved(String code, int count, Optional<Throwable> cause) {
        services.notices().show(new Notice(code, "notice.inboxNotSaved.text", List.of(formats.count(count)), cause));
    }
}
