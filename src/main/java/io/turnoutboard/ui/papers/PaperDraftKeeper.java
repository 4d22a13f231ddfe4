package io.turnoutboard.ui.papers;

import io.turnoutboard.service.PaperDraft;
import io.turnoutboard.ui.support.LatestWrite;
import io.turnoutboard.ui.support.Notice;
import java.io.IOException;
import java.util.List;

/**
 * Writes down the papers that are being prepared at every keystroke, and brings them back when the window opens. It lives
 * as long as the model that it listens to. Nothing is written before what was left has been read.
 */
public final class PaperDraftKeeper {
    private final PapersModel model;
    private final PapersServices services;
    private final LatestWrite<List<PaperDraft>> drafts;
    private List<PaperDraft> written = List.of();

    public PaperDraftKeeper(PapersModel model, PapersServices services) {
        this.model = model;
        this.services = services;
        drafts = new LatestWrite<>(
                services.tasks(),
                services.notes()::keepPaperDrafts,
                cause -> tell("notice.paperDraftNotKept.text", cause));
    }

    /** Reads what was left and offers it, then follows what is typed. */
    public void begin() {
        services.tasks().run(() -> services.notes().paperDrafts(), this::offer, cause -> {
            tell("notice.draftsUnread.text", cause);
            follow();
        });
    }

    private void offer(List<PaperDraft> left) {
        model.form().offer(left);
        written = left;
        follow();
    }

    private void follow() {
        model.form().draftProperty().addListener((value, before, now) -> write());
        write();
    }

    private void write() {
        List<PaperDraft> now = model.form().begun();
        if (!now.equals(written)) {
            written = now;
            drafts.write(now);
        }
    }

    private void tell(String key, Throwable cause) {
        String why = cause instanceof IOException && cause.getMessage() != null ? cause.getMessage() : "";
        services.notices().show(Notice.of(key, List.of(why), cause));
    }
}
