package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.Density;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** This desk's counts and how far each has come. What does not count stays on top until somebody has looked at it. */
final class OwnCountsController implements Screen {
    private static final int COMPACT = 3;
    private static final int WIDE = 8;

    private final TallyModel model;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ListChangeListener<OwnCount> listener = change -> write();

    @FXML
    private VBox refused;

    @FXML
    private Label refusedTitle;

    @FXML
    private VBox refusedLines;

    @FXML
    private VBox lines;

    @FXML
    private Label none;

    OwnCountsController(TallyModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public void onShow() {
        model.own().counts().addListener(listener);
        subscriptions.onClose(() -> model.own().counts().removeListener(listener));
        subscriptions.follow(model.densityProperty(), density -> write());
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    @FXML
    private void lookAtAll() {
        model.own().lookAtAll();
        model.board().showOwn(model.own().beforeTheBoard());
    }

    private void write() {
        Density density = model.densityProperty().get();
        List<OwnCount> unseen = model.own().unseen();
        List<OwnCount> rest = model.own().counts().stream()
                .filter(OwnCount::seen)
                .limit(density.isWide() ? WIDE : COMPACT)
                .toList();
        visible(refused, !unseen.isEmpty());
        refusedTitle.setText(
                messages.text("tally.refused.title", messages.formats().count(unseen.size())));
        refusedLines.getChildren().setAll(lines(unseen));
        lines.getChildren().setAll(lines(rest));
        visible(none, unseen.isEmpty() && rest.isEmpty());
    }

    private List<OwnCountLine> lines(List<OwnCount> counts) {
        return counts.stream()
                .map(count -> new OwnCountLine(count, model.desk().board().election(), messages))
                .toList();
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
