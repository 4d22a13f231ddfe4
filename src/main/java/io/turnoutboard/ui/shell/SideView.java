package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.cell.CellScreen;
import io.turnoutboard.ui.cell.WaitingScreen;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.SidePanel;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/** The panels in one language, and the one of them that stands beside the screen now. */
final class SideView implements Screen {
    private final Side side;
    private final ScreenBody body;
    private final Map<Side.Panel, SidePanel> panels = new EnumMap<>(Side.Panel.class);
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<SidePanel> current = Optional.empty();
    private Optional<Node> cameFrom = Optional.empty();

    SideView(Side side, ScreenBody body, DeskModel desk, Messages messages) {
        this.side = side;
        this.body = body;
        panels.put(Side.Panel.CELL, CellScreen.load(side.cell(), desk, side.services(), side::close, messages));
        panels.put(
                Side.Panel.WAITING,
                WaitingScreen.load(side.cell(), desk, side.services(), side::openCell, side::close, messages));
    }

    @Override
    public void onShow() {
        subscriptions.follow(side.shownProperty(), this::show);
    }

    @Override
    public void onHide() {
        subscriptions.close();
        current.ifPresent(Screen::onHide);
        current = Optional.empty();
        body.setBeside(Optional.empty());
    }

    /** Takes the keyboard to the panel that is shown. */
    void takeFocus() {
        current.ifPresent(SidePanel::takeFocus);
    }

    private void show(Side.Panel panel) {
        Optional<SidePanel> next = Optional.ofNullable(panels.get(panel));
        if (current.isEmpty()) {
            cameFrom = Optional.ofNullable(body.getScene()).map(scene -> scene.getFocusOwner());
        }
        current.ifPresent(Screen::onHide);
        current = next;
        body.setBeside(next.map(SidePanel::root));
        next.ifPresent(shown -> {
            shown.onShow();
            // What scrolls has no content in the scene before its style is known, and then nothing to focus.
            shown.root().applyCss();
            body.layout();
            shown.takeFocus();
        });
        if (next.isEmpty()) {
            cameFrom.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
            cameFrom = Optional.empty();
        }
    }
}
