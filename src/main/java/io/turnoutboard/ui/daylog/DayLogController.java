package io.turnoutboard.ui.daylog;

import io.turnoutboard.ui.support.Screen;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TabPane;

/** The day log as a whole: its three tabs, each of a few panes. */
final class DayLogController implements Screen {
    private final Keeping keeping;

    @FXML
    private TabPane tabs;

    @FXML
    private Node event;

    @FXML
    private LogPaneController logController;

    @FXML
    private StationStripController stripController;

    @FXML
    private EventFormController eventController;

    @FXML
    private RollTableController rollsController;

    @FXML
    private ListChangeController changeController;

    @FXML
    private WaitingController waitingController;

    @FXML
    private ClosingTableController recordsController;

    @FXML
    private ClosingFormController recordController;

    DayLogController(Keeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void onShow() {
        keeping.onShow();
        parts().forEach(Screen::onShow);
    }

    @Override
    public void onHide() {
        parts().forEach(Screen::onHide);
        keeping.onHide();
    }

    /** A picture shows what happened, and no place to enter it. */
    void becomePicture() {
        event.setVisible(false);
        event.setManaged(false);
        tabs.getStyleClass().add("picture");
        logController.becomePicture();
    }

    /** Puts the hand where the next event is entered. */
    void focusEntry() {
        showEvents();
        eventController.focus();
    }

    void focusFilter() {
        showEvents();
        logController.focusFilter();
    }

    /** A tab's content is in the window, and can have the hand, only once it was laid out. */
    private void showEvents() {
        tabs.getSelectionModel().selectFirst();
        tabs.applyCss();
        tabs.layout();
    }

    private List<Screen> parts() {
        return List.of(
                logController,
                stripController,
                eventController,
                rollsController,
                changeController,
                waitingController,
                recordsController,
                recordController);
    }
}
