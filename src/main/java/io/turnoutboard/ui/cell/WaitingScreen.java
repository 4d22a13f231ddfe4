package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.CellOpener;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.SidePanel;
import io.turnoutboard.ui.support.Views;
import javafx.scene.Parent;

/** The list of all that waits for a decision, in one language: made anew for another. */
public final class WaitingScreen implements SidePanel {
    private final WaitingController controller;
    private final Parent root;

    private WaitingScreen(WaitingController controller, Parent root) {
        this.controller = controller;
        this.root = root;
    }

    /** Loads the view; it shows nothing before {@link #onShow}. {@code closing} puts the panel away. */
    public static WaitingScreen load(
            CellModel model,
            DeskModel desk,
            CellServices services,
            CellOpener cells,
            Runnable closing,
            Messages messages) {
        CellKeeping keeping = new CellKeeping(model, services, messages);
        WaitingController waiting = new WaitingController(model, desk, keeping, cells, closing, messages);
        return new WaitingScreen(waiting, new Views(messages, waiting).load(WaitingController.class));
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

    @Override
    public void takeFocus() {
        controller.takeFocus();
    }
}
