package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.DayClock;
import io.turnoutboard.ui.overview.KeyingModel;
import io.turnoutboard.ui.overview.OverviewModel;
import io.turnoutboard.ui.overview.OverviewScreen;
import io.turnoutboard.ui.overview.OverviewServices;
import io.turnoutboard.ui.support.MainScreen;
import io.turnoutboard.ui.support.Palette;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Views;
import io.turnoutboard.ui.tally.TallyDoors;
import io.turnoutboard.ui.tally.TallyModel;
import io.turnoutboard.ui.tally.TallyScreen;
import io.turnoutboard.ui.tally.TallyServices;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;

/** Everything that a window shows, in one language: made anew for another while the models live on. */
final class WindowView implements Screen {
    private final ShellController shell;
    private final OverviewScreen overview;
    private final TallyScreen tally;
    private final SideView side;
    private final Map<ScreenName, MainScreen> screens;
    private final Parent root;
    private ScreenName current;
    private boolean showing;

    private WindowView(
            ShellController shell,
            OverviewScreen overview,
            TallyScreen tally,
            SideView side,
            Parent root,
            ScreenName first) {
        this.shell = shell;
        this.overview = overview;
        this.tally = tally;
        this.side = side;
        this.root = root;
        screens = new EnumMap<>(Map.of(ScreenName.OVERVIEW, overview, ScreenName.TALLY, tally));
        current = first;
        shell.setScreen(screen(first).root());
    }

    /** What a view is made of, all of which outlives it. */
    record Parts(
            OverviewModel overview,
            KeyingModel keying,
            OverviewServices services,
            TallyParts tally,
            SideParts side,
            Optional<DayClock> day,
            WindowActions actions) {}

    /** What the tally desk is made of. */
    record TallyParts(TallyModel model, TallyServices services, TallyDoors doors) {}

    static WindowView load(Parts parts, Optional<Basemap> basemap, Messages messages, Palette palette) {
        ShellController shell = new ShellController(parts.overview().desk(), messages);
        Views views = new Views(
                messages,
                shell,
                new RibbonController(parts.overview().desk(), parts.day(), messages),
                new TopBarController(
                        parts.overview().desk(), parts.actions(), parts.side().topBar(), messages),
                new NoticeBarController(parts.services().notices(), messages),
                new StatusBarController(parts.overview().desk(), messages));
        Parent root = views.load(ShellController.class);
        OverviewScreen overview =
                OverviewScreen.load(parts.overview(), parts.keying(), parts.services(), basemap, messages, palette);
        TallyParts desk = parts.tally();
        TallyScreen tally = TallyScreen.load(desk.model(), desk.services(), desk.doors(), messages);
        SideView side =
                new SideView(parts.side().side(), shell.body(), parts.overview().desk(), messages);
        return new WindowView(
                shell,
                overview,
                tally,
                side,
                root,
                parts.actions().screenProperty().get());
    }

    Parent root() {
        return root;
    }

    ShellController shell() {
        return shell;
    }

    OverviewScreen overview() {
        return overview;
    }

    TallyScreen tally() {
        return tally;
    }

    SideView side() {
        return side;
    }

    /** The screen that is shown, or will be. */
    MainScreen current() {
        return screen(current);
    }

    void goTo(ScreenName next) {
        if (next == current) {
            return;
        }
        if (showing) {
            current().onHide();
        }
        current = next;
        shell.setScreen(current().root());
        if (showing) {
            current().onShow();
        }
    }

    void setPalette(Palette palette) {
        screens.values().forEach(screen -> screen.setPalette(palette));
    }

    @Override
    public void onShow() {
        showing = true;
        shell.onShow();
        current().onShow();
        side.onShow();
    }

    @Override
    public void onHide() {
        side.onHide();
        current().onHide();
        shell.onHide();
        showing = false;
    }

    private MainScreen screen(ScreenName name) {
        return Objects.requireNonNull(screens.get(name), "a screen that was not made");
    }
}
