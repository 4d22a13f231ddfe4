package io.turnoutboard.ui.papers;

import io.turnoutboard.service.paper.PaperFile;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The screen of papers as a whole: its three tabs and the keys that work in all of them. */
final class PapersController implements Screen {
    private final PapersModel model;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private VBox root;

    @FXML
    private TabPane tabs;

    @FXML
    private StackPane over;

    @FXML
    private HBox beside;

    @FXML
    private PaperFormController formController;

    @FXML
    private PaperTextsController textsController;

    @FXML
    private IssueController issueController;

    @FXML
    private PreviewController previewController;

    @FXML
    private RegisterController registerController;

    @FXML
    private RegisterDetailController detailController;

    @FXML
    private IssuedViewController issuedController;

    @FXML
    private ProofController proofController;

    PapersController(PapersModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        issueController.onAsk(() -> formController.checkNumber() && formController.checkStation());
        detailController.onView(this::view);
        issuedController.onClose(registerController::focus);
        root.addEventHandler(DragEvent.DRAG_OVER, proofController::offerDrop);
        root.addEventHandler(DragEvent.DRAG_DROPPED, proofController::drop);
        tabs.getSelectionModel()
                .selectedIndexProperty()
                .addListener((value, before, now) -> model.tabProperty().set(now.intValue()));
    }

    @Override
    public void onShow() {
        parts().forEach(Screen::onShow);
        listenToKeys(root.getScene());
        subscriptions.follow(model.densityProperty(), density -> {
            textsController.settle(density.isWide(), formController.below());
            issuedController.settle(density.isWide(), over, beside);
        });
        tabs.getSelectionModel().select(model.tabProperty().get());
        subscriptions.follow(model.tabProperty(), tab -> lead(tab.intValue()));
    }

    @Override
    public void onHide() {
        subscriptions.close();
        parts().forEach(Screen::onHide);
    }

    /** Wherever in the window the hand is: the keys are those of the screen that is seen. */
    private void listenToKeys(@Nullable Scene scene) {
        if (scene != null) {
            EventHandler<KeyEvent> pressed = this::press;
            scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
            subscriptions.onClose(() -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed));
        }
    }

    /** Where a key or a button led here, the hand comes along; a hand on the tabs themselves stays there. */
    private void lead(int tab) {
        if (tabs.getSelectionModel().getSelectedIndex() != tab) {
            tabs.getSelectionModel().select(tab);
            focus();
        }
    }

    /** A picture shows the paper and its fields, and nothing to press. */
    void becomePicture() {
        tabs.getStyleClass().add("picture");
        formController.becomePicture();
        issueController.becomePicture();
    }

    /** Puts the hand where work on the tab that is shown begins. */
    void focus() {
        tabs.applyCss();
        tabs.layout();
        switch (model.tabProperty().get()) {
            case PapersModel.REGISTER -> registerController.focus();
            case PapersModel.PROOF -> proofController.focus();
            default -> formController.focus();
        }
    }

    void focusRegister() {
        model.tabProperty().set(PapersModel.REGISTER);
        registerController.focus();
    }

    private void view(PaperFile file) {
        issuedController.show(Optional.of(file));
    }

    private void press(KeyEvent press) {
        PaperKey.of(press).ifPresent(key -> {
            if (act(key)) {
                press.consume();
            }
        });
    }

    private boolean act(PaperKey key) {
        boolean desk = model.tabProperty().get() == PapersModel.DESK;
        switch (key) {
            case PAGE_BEFORE -> turn(desk, -1);
            case PAGE_AFTER -> turn(desk, 1);
            case DESK -> model.tabProperty().set(PapersModel.DESK);
            case REGISTER -> focusRegister();
            case PROOF -> model.tabProperty().set(PapersModel.PROOF);
            case ISSUE, PRINT, SAVE, SENTENCE -> {
                if (!desk) {
                    return false;
                }
                actAtDesk(key);
            }
            case CANCEL -> {
                return desk && cancel();
            }
        }
        return true;
    }

    private void turn(boolean desk, int pages) {
        if (desk) {
            previewController.turn(pages);
        } else {
            issuedController.turn(pages);
        }
    }

    private void actAtDesk(PaperKey key) {
        if (key == PaperKey.ISSUE) {
            issueController.ask();
        } else if (key == PaperKey.PRINT) {
            issueController.print();
        } else if (key == PaperKey.SAVE) {
            issueController.save();
        } else {
            issueController.copySentence();
        }
    }

    private boolean cancel() {
        boolean asking = model.issue().askingProperty().get();
        if (asking) {
            issueController.cancel();
        }
        return asking;
    }

    private List<Screen> parts() {
        return List.of(
                formController,
                textsController,
                issueController,
                previewController,
                registerController,
                detailController,
                issuedController,
                proofController);
    }
}
