package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.SidePanel;
import io.turnoutboard.ui.support.Views;
import javafx.scene.Parent;

/** The panel of one cell in one language: made anew for another, while its model lives on. */
public final class CellScreen implements SidePanel {
    private final CellController controller;
    private final Parent root;

    private CellScreen(CellController controller, Parent root) {
        this.controller = controller;
        this.root = root;
    }

    /** Loads the view; it shows nothing before {@link #onShow}. {@code closing} puts the panel away. */
    public static CellScreen load(
            CellModel model, DeskModel desk, CellServices services, Runnable closing, Messages messages) {
        CellKeeping keeping = new CellKeeping(model, services, messages);
        CellController cell = new CellController(model, desk, closing, messages);
        Views views = new Views(
                messages,
                cell,
                new CellDecisionsController(model, keeping, messages),
                new CellEntryController(model, services, keeping, messages),
                new CellHistoryController(messages));
        return new CellScreen(cell, views.load(CellController.class));
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
