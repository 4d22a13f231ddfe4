package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The frame of the window: ribbon, top bar, notice, the screen, status bar. */
final class ShellController implements Screen {
    @FXML
    private VBox frame;

    @FXML
    private ScreenBody body;

    @FXML
    private Node statusBar;

    @FXML
    private VBox outdated;

    @FXML
    private Label outdatedText;

    private final DeskModel model;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private RibbonController ribbonController;

    @FXML
    private TopBarController topBarController;

    @FXML
    private NoticeBarController noticeController;

    @FXML
    private StatusBarController statusBarController;

    ShellController(DeskModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** Puts a screen into the frame, in place of the one before. */
    void setScreen(Node screen) {
        body.setScreen(screen);
        showWhetherKnown(model.board());
    }

    /** A line that this program cannot read may change every figure: then none is shown, on no screen. */
    private void showWhetherKnown(Board board) {
        Optional<Long> unknown = board.unknownSince();
        show(outdated, unknown.isPresent());
        body.show(unknown.isEmpty());
        unknown.ifPresent(seq -> outdatedText.setText(
                messages.text("shell.outdated.text", messages.formats().count(seq))));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Makes the frame one of a picture: no buttons, and a line of origin in place of the desk's state. */
    void becomePicture(String footer) {
        topBarController.leaveOutButtons();
        Label line = new Label(footer);
        line.setId("picture-footer");
        line.getStyleClass().add("picture-footer");
        line.setMaxWidth(Double.MAX_VALUE);
        frame.getChildren().set(frame.getChildren().indexOf(statusBar), line);
    }

    ScreenBody body() {
        return body;
    }

    void openPeople() {
        topBarController.openPeople();
    }

    void toggleHelp() {
        topBarController.toggleHelp();
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.boardProperty(), this::showWhetherKnown);
        parts().forEach(Screen::onShow);
    }

    @Override
    public void onHide() {
        parts().forEach(Screen::onHide);
        subscriptions.close();
    }

    private List<Screen> parts() {
        return List.of(ribbonController, topBarController, noticeController, statusBarController);
    }
}
