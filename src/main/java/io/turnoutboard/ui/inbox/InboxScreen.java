package io.turnoutboard.ui.inbox;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.MainScreen;
import io.turnoutboard.ui.support.Views;
import javafx.scene.Parent;

/**
 * The inbox in one language: made anew for another, while its model lives on. Whoever opens it places {@link #root()},
 * calls {@link #onShow()} and then {@link #focus()}, and is told by {@link #onClose} when a person has done with it.
 * For the FX thread.
 */
public final class InboxScreen implements MainScreen {
    private final InboxController controller;
    private final Parent root;

    private InboxScreen(InboxController controller, Parent root) {
        this.controller = controller;
        this.root = root;
    }

    /** Loads the view; it shows nothing before {@link #onShow}. */
    public static InboxScreen load(InboxModel model, InboxServices services, Messages messages) {
        InboxController controller = new InboxController(model, services, messages);
        return new InboxScreen(controller, new Views(messages, controller).load(InboxController.class));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        controller.onShow();
    }

    @Override
    public void onHide() {
        controller.onHide();
    }

    /** What to do when a person closes the inbox, with Escape or the button. */
    public void onClose(Runnable closing) {
        controller.onClose(closing);
    }

    /** Puts the hand into the text, where Ctrl+V pastes. */
    public void focus() {
        controller.focus();
    }

    /** Puts what the clipboard holds in the place of the text, as Ctrl+V does: for a key of the screen around it. */
    public void paste() {
        controller.paste();
    }
}
