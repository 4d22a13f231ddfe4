package io.turnoutboard.ui.lock;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.People.Person;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The card over the board of a locked desk, in one language: it asks who works here now, then for a password of their own
 * where the first one was typed. It can be folded away for looking at the board. For the FX thread.
 */
public final class LockCard implements Screen {
    private final LockModel model;
    private final Messages messages;
    private final Label waiting = new Label();
    private final Button unfold = new Button();
    private final VBox card = new VBox();
    private final StackPane root = new StackPane();
    private final AskFace ask;
    private final ChooseFace choose;
    private final Subscriptions subscriptions = new Subscriptions();

    public LockCard(LockModel model, LockServices services, Messages messages) {
        this.model = model;
        this.messages = messages;
        ask = new AskFace(model, services, messages);
        choose = new ChooseFace(model, services, messages);
        waiting.setId("lock-waiting");
        waiting.getStyleClass().add("field-hint");
        waiting.setWrapText(true);
        waiting.setMinHeight(VBox.USE_PREF_SIZE);
        unfold.setText(messages.text("lock.unfold.button"));
        unfold.setId("lock-unfold");
        unfold.getStyleClass().add("accent");
        unfold.setOnAction(press -> {
            model.foldedProperty().set(false);
            takeFocus();
        });
        card.setId("lock-card");
        card.getStyleClass().addAll("panel", "lock-card");
        card.setMaxHeight(VBox.USE_PREF_SIZE);
        root.getStyleClass().add("lock-place");
        root.getChildren().addAll(card, unfold);
    }

    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        ask.onShow();
        subscriptions.follow(model.choosingProperty(), this::show);
        subscriptions.follow(model.foldedProperty(), this::fold);
        subscriptions.follow(model.desk().stateProperty(), this::show);
    }

    @Override
    public void onHide() {
        subscriptions.close();
        ask.onHide();
        choose.clear();
    }

    /** Puts the hand where the next thing is typed. */
    public void takeFocus() {
        if (model.foldedProperty().get()) {
            unfold.requestFocus();
        } else if (model.choosingProperty().get().isPresent()) {
            choose.focus();
        } else {
            ask.focus();
        }
    }

    private void show(Optional<Person> choosing) {
        Node face = choosing.isPresent() ? choose.node() : ask.node();
        choosing.ifPresent(choose::greet);
        card.getChildren().setAll(face, waiting);
        if (root.getScene() != null) {
            takeFocus();
        }
    }

    private void fold(boolean folded) {
        show(card, !folded);
        show(unfold, folded);
    }

    private void show(DeskState state) {
        waiting.setText(
                state.waiting() == 0
                        ? messages.text("lock.waiting.none")
                        : messages.text("lock.waiting.text", messages.formats().count(state.waiting())));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
