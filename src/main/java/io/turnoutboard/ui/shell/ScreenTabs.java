package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The tabs by which one goes from screen to screen; each names its key in a tooltip. */
final class ScreenTabs implements Screen {
    /** Of these one is shown at a time. */
    private static final Set<ScreenName> TAKE_TURNS =
            EnumSet.of(ScreenName.INBOX, ScreenName.PREPARE, ScreenName.DAY_END);

    private final HBox bar;
    private final DeskModel desk;
    private final WindowActions actions;
    private final Map<ScreenName, ToggleButton> tabs = new EnumMap<>(ScreenName.class);
    private final Subscriptions subscriptions = new Subscriptions();

    ScreenTabs(HBox bar, DeskModel desk, WindowActions actions, Messages messages) {
        this.bar = bar;
        this.desk = desk;
        this.actions = actions;
        for (ScreenName name : ScreenName.values()) {
            ToggleButton tab = new ToggleButton(messages.text(name.titleKey()));
            tab.setId("screen-" + name.id());
            tab.getStyleClass().setAll("screen-tab");
            tab.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            tab.setTooltip(new Tooltip(messages.text(
                    "shell.screen.tooltip",
                    messages.text(name.titleKey()),
                    name.shortcut().keys())));
            tab.setOnAction(press -> {
                tab.setSelected(true);
                actions.goTo(name);
            });
            tabs.put(name, tab);
        }
        bar.getChildren().setAll(tabs.values());
    }

    @Override
    public void onShow() {
        subscriptions.follow(actions.screenProperty(), shown -> {
            tabs.forEach((name, tab) -> tab.setSelected(name == shown));
            makeRoom();
        });
        subscriptions.follow(desk.boardProperty(), board -> makeRoom());
        subscriptions.follow(desk.standingProperty(), standing -> makeRoom());
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    /**
     * A small window has room for five: until the day is ready it is prepared, then messages come, and once the last box
     * is closed the day is ended. All have their keys at any time.
     */
    private void makeRoom() {
        ScreenName inTurn = inTurn();
        tabs.forEach((name, tab) -> {
            boolean there = name == inTurn || !TAKE_TURNS.contains(name);
            tab.setVisible(there);
            tab.setManaged(there);
        });
    }

    private ScreenName inTurn() {
        ScreenName shown = actions.screenProperty().get();
        if (TAKE_TURNS.contains(shown)) {
            return shown;
        }
        if (desk.board().preparation().isOpen()) {
            return ScreenName.PREPARE;
        }
        return isOver() ? ScreenName.DAY_END : ScreenName.INBOX;
    }

    /** True once the hour of the last station has come, or the day is closed. */
    private boolean isOver() {
        Board board = desk.board();
        return board.end().isClosed()
                || board.stations().stream()
                        .map(turnout -> turnout.station().rules().hours().closes())
                        .max(Comparator.naturalOrder())
                        .filter(closes -> !desk.now().isBefore(board.election().at(closes)))
                        .isPresent();
    }

    /** A picture is of one screen. */
    void leaveOut() {
        bar.setVisible(false);
        bar.setManaged(false);
    }
}
