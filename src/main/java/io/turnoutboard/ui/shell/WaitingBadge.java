package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Undecided;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** How much waits for a decision in the ward, on every screen; there only while something does. */
final class WaitingBadge implements Screen {
    private final Button button;
    private final DeskModel desk;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();

    WaitingBadge(Button button, DeskModel desk, Messages messages) {
        this.button = button;
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public void onShow() {
        subscriptions.follow(desk.boardProperty(), this::show);
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    private void show(Board board) {
        int waiting = Undecided.of(board).size();
        String count = messages.formats().count(waiting);
        button.setText(count);
        String says = messages.text("shell.waiting.tooltip", count, Shortcut.WAITING.keys());
        button.setTooltip(new Tooltip(says));
        button.setAccessibleText(says);
        button.setVisible(waiting > 0);
        button.setManaged(waiting > 0);
    }
}
