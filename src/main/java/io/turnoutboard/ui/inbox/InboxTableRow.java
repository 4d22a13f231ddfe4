package io.turnoutboard.ui.inbox;

import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.service.EntryProgress.Stage;
import io.turnoutboard.ui.support.Subscriptions;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A row that says by its pseudo-classes how its piece stands; the word for it is in the row's last cell. */
final class InboxTableRow extends TableRow<InboxRow> {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Subscriptions subscriptions = new Subscriptions();

    @Override
    protected void updateItem(InboxRow row, boolean empty) {
        super.updateItem(row, empty);
        release();
        if (!empty && row != null) {
            subscriptions.follow(row.reviewProperty(), review -> refresh(row));
            subscriptions.follow(row.fateProperty(), fate -> refresh(row));
            subscriptions.follow(row.chosenProperty(), choice -> refresh(row));
        }
    }

    void release() {
        subscriptions.close();
        show(false, false, false, false);
    }

    private void refresh(InboxRow row) {
        InboxState state = row.state();
        boolean refused = isRefused(row);
        boolean waits = row.isWaiting() || state == InboxState.UNCLEAR;
        show(waits && !refused, state == InboxState.SAVED && !refused, refused, state == InboxState.PASSED);
    }

    private static boolean isRefused(InboxRow row) {
        return switch (row.fate()) {
            case InboxFate.NotSaved failed -> true;
            case InboxFate.Kept kept -> isRefused(kept.progress().stage());
            case InboxFate.Open open ->
                row.state().isClear() && row.review().findings().stream().anyMatch(Finding::stops);
        };
    }

    private static boolean isRefused(Stage stage) {
        return stage == Stage.REFUSED || stage == Stage.DISPUTED;
    }

    private void show(boolean late, boolean reached, boolean disputed, boolean missing) {
        pseudoClassStateChanged(LATE, late);
        pseudoClassStateChanged(REACHED, reached);
        pseudoClassStateChanged(DISPUTED, disputed);
        pseudoClassStateChanged(MISSING, missing);
    }
}
