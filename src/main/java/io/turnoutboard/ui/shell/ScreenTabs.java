package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The tabs by which one goes from screen to screen; each names its key in a tooltip. */
final class ScreenTabs implements Screen {
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
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    /**
     * A small window has room for five: messages come once the day is ready, and until then it is prepared. Both have
     * their keys at any time.
     */
    private void makeRoom() {
        boolean preparing =
                desk.board().preparation().isOpen() || actions.screenProperty().get() == ScreenName.PREPARE;
        tabs.forEach((name, tab) -> {
            boolean there = name != (preparing ? ScreenName.INBOX : ScreenName.PREPARE);
            tab.setVisible(there);
            tab.setManaged(there);
        });
    }

    /** A picture is of one screen. */
    void leaveOut() {
        bar.setVisible(false);
        bar.setManaged(false);
    }
}
