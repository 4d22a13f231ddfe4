package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.lock.LockCard;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import org.jspecify.annotations.Nullable;

/** The card of the lock in one language: over the board while the desk is locked, gone when somebody works at it. */
final class LockView implements Screen {
    private final LockParts parts;
    private final LockCard card;
    private final ScreenBody body;
    private final DeskModel desk;
    private final LockedInput barred = new LockedInput();
    private final Subscriptions subscriptions = new Subscriptions();
    private final ChangeListener<Node> strayed = (value, before, now) -> keepFocus(now);
    private boolean locked;

    LockView(LockParts parts, ScreenBody body, DeskModel desk, Messages messages) {
        this.parts = parts;
        this.body = body;
        this.desk = desk;
        card = new LockCard(parts.model(), parts.services(), messages);
        body.addEventFilter(InputEvent.ANY, this::bar);
        body.sceneProperty().addListener((value, before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(strayed);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(strayed);
            }
        });
    }

    @Override
    public void onShow() {
        subscriptions.follow(desk.lockedProperty(), this::show);
    }

    @Override
    public void onHide() {
        subscriptions.close();
        putAway();
    }

    /** Unfolds the card and takes the keyboard to it. */
    void takeFocus() {
        if (locked) {
            parts.model().unfold();
            card.takeFocus();
        }
    }

    /**
     * What lies under the card is only looked at: nothing in it is typed, pressed or dropped. Who has folded the card away
     * looks around; what they key is refused, and says so.
     */
    private void bar(InputEvent event) {
        if (isBarred() && event.getTarget() instanceof Node node && body.isUnderCard(node) && barred.changes(event)) {
            event.consume();
            card.takeFocus();
        }
    }

    private boolean isBarred() {
        return locked && !parts.model().isFolded();
    }

    /** Keys go to the card, whatever led the hand into what lies under it. */
    private void keepFocus(@Nullable Node now) {
        if (isBarred() && (now == null || now.equals(now.getScene().getRoot()) || body.isUnderCard(now))) {
            card.takeFocus();
        }
    }

    private void show(boolean nowLocked) {
        if (nowLocked && !locked) {
            locked = true;
            parts.model().begin();
            body.setOver(Optional.of(card.root()));
            card.onShow();
            card.root().applyCss();
            body.layout();
            card.takeFocus();
        } else if (!nowLocked && locked) {
            parts.model().end();
            putAway();
            body.getParent().requestFocus();
        }
    }

    private void putAway() {
        if (locked) {
            locked = false;
            card.onHide();
            body.setOver(Optional.empty());
        }
    }
}
