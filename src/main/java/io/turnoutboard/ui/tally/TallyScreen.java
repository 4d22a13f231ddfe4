package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.MainScreen;
import io.turnoutboard.ui.support.Views;
import javafx.scene.Parent;

/** The tally desk in one language: made anew for another, while its models live on. For the FX thread. */
public final class TallyScreen implements MainScreen {
    private final TallyController controller;
    private final Parent root;

    private TallyScreen(TallyController controller, Parent root) {
        this.controller = controller;
        this.root = root;
    }

    /** Loads the view; it shows nothing before {@link #onShow}. */
    public static TallyScreen load(TallyModel model, TallyServices services, TallyDoors doors, Messages messages) {
        TallyController tally = new TallyController(model, doors, messages);
        Views views = new Views(
                messages,
                tally,
                new SlotTableController(model, messages),
                new EntryController(model, services, doors.cell().isPresent(), messages),
                new SetAsideController(model, messages),
                new SlotAwaitedController(model, messages),
                new OwnCountsController(model, messages));
        return new TallyScreen(tally, views.load(TallyController.class));
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
    public void becomePicture() {
        controller.becomePicture();
    }

    /** The hand goes into the grid, where a digit begins a count. */
    public void focusGrid() {
        controller.focusGrid();
    }

    /** The hand goes to the field where a station is named. */
    public void focusEntry() {
        controller.focusEntry();
    }

    /** Leads to everything about the chosen cell. */
    public void openCell() {
        controller.openCell();
    }

    public void focusFilter() {
        controller.focusFilter();
    }
}
