package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.Draft;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.ui.support.LatestWrite;
import io.turnoutboard.ui.support.Notice;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javafx.beans.InvalidationListener;

/**
 * Writes down what is half typed at every keystroke, and how stations report, and brings both back when the window opens.
 * It lives as long as the model that it listens to. Nothing is written before what was left has been read.
 */
public final class DraftKeeper {
    private final TallyModel model;
    private final TallyServices services;
    private final LatestWrite<List<Draft>> drafts;
    private final LatestWrite<Set<StationId>> ways;
    private List<Draft> written = List.of();
    private boolean read;

    public DraftKeeper(TallyModel model, TallyServices services) {
        this.model = model;
        this.services = services;
        drafts = new LatestWrite<>(
                services.tasks(), services.notes()::keepDrafts, cause -> tell("notice.draftNotKept.text", cause));
        ways = new LatestWrite<>(
                services.tasks(),
                services.notes()::keepReportSinceLast,
                cause -> tell("notice.wayNotKept.text", cause));
    }

    /** Reads what was left and offers it, then follows what is typed. */
    public void begin() {
        services.tasks()
                .run(
                        () -> new Left(
                                services.notes().drafts(), services.notes().reportSinceLast()),
                        this::offer,
                        cause -> {
                            tell("notice.draftsUnread.text", cause);
                            follow();
                        });
    }

    private record Left(List<Draft> drafts, Set<StationId> sinceLast) {}

    private void offer(Left left) {
        written = left.drafts();
        model.sinceLast().addAll(left.sinceLast());
        left.drafts().stream()
                .filter(draft ->
                        !draft.isBlank() && !isOnTheBoard(draft, model.desk().board()))
                .forEach(model.setAside()::add);
        follow();
    }

    /** A count that was on its way to the disk when the program ended may well have arrived. */
    static boolean isOnTheBoard(Draft draft, Board board) {
        String number = draft.station().strip().split("\\D", 2)[0];
        return TallyDesk.count(number).stream()
                .boxed()
                .flatMap(station -> board.station(station).stream())
                .flatMap(turnout ->
                        TallyDesk.time(draft.time())
                                .flatMap(time -> turnout.count(board.election().at(time)))
                                .stream())
                .anyMatch(tally -> TallyDesk.count(draft.voted()).orElse(-1) == tally.voted());
    }

    private void follow() {
        read = true;
        InvalidationListener typed = change -> write();
        EntryModel entry = model.entry();
        List.of(
                        entry.stationProperty(),
                        entry.timeProperty(),
                        entry.votedProperty(),
                        entry.reasonProperty(),
                        entry.mobileBoxProperty(),
                        entry.addedVotersProperty(),
                        entry.menProperty(),
                        entry.womenProperty())
                .forEach(text -> text.addListener(typed));
        entry.kindProperty().addListener(typed);
        model.setAside().addListener(typed);
        model.own().counts().addListener(typed);
        model.sinceLast().addListener((InvalidationListener) change -> ways.write(Set.copyOf(model.sinceLast())));
        write();
    }

    private void write() {
        List<Draft> now = model.drafts();
        if (read && !now.equals(written)) {
            written = now;
            drafts.write(now);
        }
    }

    private void tell(String key, Throwable cause) {
        String why = cause instanceof IOException && cause.getMessage() != null ? cause.getMessage() : "";
        services.notices().show(Notice.of(key, List.of(why), cause));
    }
}
