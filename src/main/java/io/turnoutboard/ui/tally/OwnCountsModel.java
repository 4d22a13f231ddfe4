package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.service.Draft;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.EntryProgress.Stage;
import io.turnoutboard.ui.support.DeskModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The counts keyed at this desk since the window opened, the latest first. It hears of them also while another screen is
 * shown: a refusal stays until somebody has looked at it.
 */
final class OwnCountsModel {
    private static final int REMEMBERED = 60;
    private static final int EARLY_NEWS = 500;

    private final DeskModel desk;
    private final ObservableList<OwnCount> counts = FXCollections.observableArrayList();
    private final Map<EntryId, EntryProgress> early = new HashMap<>();
    private long next = 1;

    OwnCountsModel(DeskModel desk) {
        this.desk = desk;
        desk.newsProperty().subscribe(news -> news.ifPresent(this::hear));
    }

    ObservableList<OwnCount> counts() {
        return counts;
    }

    /** A count leaves the hand: it is shown at once, and promised only when the disk has it. */
    long begin(OwnCount.About about, int voted, Draft draft) {
        long number = next++;
        counts.addFirst(new OwnCount(number, about, voted, new OwnCount.Way.Keeping(), draft, true));
        forgetOld();
        return number;
    }

    void kept(long number, EntryId entry) {
        EntryProgress saved = new EntryProgress(entry, Stage.SAVED, OptionalLong.empty(), "");
        EntryProgress overtook = early.remove(entry);
        change(count -> count.number() == number, new OwnCount.Way.Kept(overtook == null ? saved : overtook));
    }

    /** It never reached the disk; {@code reason} is the sentence that says why. */
    void notKept(long number, String reason) {
        change(count -> count.number() == number, new OwnCount.Way.NotKept(reason));
    }

    /** What was typed and is not on the disk yet. */
    List<Draft> drafts() {
        return counts.stream()
                .filter(count -> count.way() instanceof OwnCount.Way.Keeping)
                .map(OwnCount::draft)
                .toList()
                .reversed();
    }

    /** Those that do not count and that nobody has looked at. */
    List<OwnCount> unseen() {
        return counts.stream().filter(count -> !count.seen()).toList();
    }

    void lookAtAll() {
        counts.replaceAll(OwnCount::lookedAt);
    }

    /** The counts that the board does not show: under way, or refused and not looked at. */
    List<OwnCount> beforeTheBoard() {
        long head = desk.board().head().seq();
        return counts.stream()
                .filter(count -> count.isUnderWay(head) || !count.seen())
                .toList();
    }

    private void hear(EntryProgress news) {
        boolean known = change(
                count -> count.way() instanceof OwnCount.Way.Kept(EntryProgress before)
                        && before.entry().equals(news.entry()),
                new OwnCount.Way.Kept(news));
        if (!known) {
            if (early.size() >= EARLY_NEWS) {
                early.clear();
            }
            early.put(news.entry(), news);
        }
    }

    private boolean change(Predicate<OwnCount> which, OwnCount.Way way) {
        for (int i = 0; i < counts.size(); i++) {
            if (which.test(counts.get(i))) {
                counts.set(i, counts.get(i).with(way));
                return true;
            }
        }
        return false;
    }

    private void forgetOld() {
        long head = desk.board().head().seq();
        for (int i = counts.size() - 1; i >= 0 && counts.size() > REMEMBERED; i--) {
            if (counts.get(i).seen() && !counts.get(i).isUnderWay(head)) {
                counts.remove(i);
            }
        }
    }
}
