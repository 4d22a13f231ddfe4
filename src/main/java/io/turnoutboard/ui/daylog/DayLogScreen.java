package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.MainScreen;
import io.turnoutboard.ui.support.Views;
import javafx.scene.Parent;

/** The day log in one language: made anew for another, while its model lives on. For the FX thread. */
public final class DayLogScreen implements MainScreen {
    private final DayLogController controller;
    private final Parent root;

    private DayLogScreen(DayLogController controller, Parent root) {
        this.controller = controller;
        this.root = root;
    }

    /** Loads the view; it shows nothing before {@link #onShow}. */
    public static DayLogScreen load(DayLogModel model, DayLogServices services, Messages messages) {
        Keeping keeping = new Keeping(services, model.kept());
        DayLogController controller = new DayLogController(keeping);
        Views views = new Views(
                messages,
                controller,
                new LogPaneController(model, messages),
                new StationStripController(model, messages),
                new EventFormController(model, keeping, messages),
                new RollTableController(model, messages),
                new ListChangeController(model, keeping, messages),
                new WaitingController(model, keeping, services.people(), messages),
                new ClosingTableController(model, messages),
                new ClosingFormController(model, keeping, messages));
        return new DayLogScreen(controller, views.load(DayLogController.class));
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

    /** Puts the hand where the next event is entered. */
    public void focusEntry() {
        controller.focusEntry();
    }

    /** Puts the hand into the filter of the log. */
    public void focusFilter() {
        controller.focusFilter();
    }
}
