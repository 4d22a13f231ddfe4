package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.DayClock;
import io.turnoutboard.ui.dayend.DayEndScreen;
import io.turnoutboard.ui.daylog.DayLogScreen;
import io.turnoutboard.ui.inbox.InboxScreen;
import io.turnoutboard.ui.overview.KeyingModel;
import io.turnoutboard.ui.overview.OverviewModel;
import io.turnoutboard.ui.overview.OverviewScreen;
import io.turnoutboard.ui.overview.OverviewServices;
import io.turnoutboard.ui.papers.PapersScreen;
import io.turnoutboard.ui.prepare.PrepareModel;
import io.turnoutboard.ui.prepare.PrepareScreen;
import io.turnoutboard.ui.prepare.PrepareServices;
import io.turnoutboard.ui.support.DeskModel;
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
    private final MainScreens made;
    private final SideView side;
    private final Optional<LockView> lock;
    private final Map<ScreenName, MainScreen> screens;
    private final Parent root;
    private ScreenName current;
    private boolean showing;

    private WindowView(
            ShellController shell,
            MainScreens made,
            SideView side,
            Optional<LockView> lock,
            Parent root,
            ScreenName first) {
        this.shell = shell;
        this.made = made;
        this.side = side;
        this.lock = lock;
        this.root = root;
        screens = made.byName();
        current = first;
        shell.setScreen(screen(first).root());
    }

    /** The screens of the window, of which one is shown. */
    private record MainScreens(
            OverviewScreen overview,
            TallyScreen tally,
            InboxScreen inbox,
            DayLogScreen dayLog,
            PapersScreen papers,
            PrepareScreen prepare,
            DayEndScreen dayEnd) {
        Map<ScreenName, MainScreen> byName() {
            return new EnumMap<>(Map.of(
                    ScreenName.OVERVIEW, overview,
                    ScreenName.TALLY, tally,
                    ScreenName.INBOX, inbox,
                    ScreenName.DAY_LOG, dayLog,
                    ScreenName.PAPERS, papers,
                    ScreenName.PREPARE, prepare,
                    ScreenName.DAY_END, dayEnd));
        }
    }

    /** What a view is made of, all of which outlives it. */
    record Parts(
            OverviewParts overview,
            TallyParts tally,
            InboxParts inbox,
            DayLogParts dayLog,
            PapersParts papers,
            PrepareParts prepare,
            DayEndParts dayEnd,
            SideParts side,
            Optional<LockParts> lock,
            Optional<DayClock> day,
            WindowActions actions) {}

    /** What the overview is made of; the window's bars share its services. */
    record OverviewParts(OverviewModel model, KeyingModel keying, OverviewServices services) {
        DeskModel desk() {
            return model.desk();
        }
    }

    /** What the tally desk is made of. */
    record TallyParts(TallyModel model, TallyServices services, TallyDoors doors) {}

    /** What the preparing screen is made of. */
    record PrepareParts(PrepareModel model, PrepareServices services) {}

    static WindowView load(Parts parts, Optional<Basemap> basemap, Messages messages, Palette palette) {
        DeskModel desk = parts.overview().desk();
        ShellController shell = new ShellController(desk, messages);
        Views views = new Views(
                messages,
                shell,
                new RibbonController(desk, parts.day(), messages),
                new TopBarController(desk, parts.actions(), parts.side().topBar(), messages),
                new NoticeBarController(parts.overview().services().notices(), messages),
                new StatusBarController(desk, messages));
        Parent root = views.load(ShellController.class);
        SideView side = new SideView(parts.side().side(), shell.body(), desk, messages);
        Optional<LockView> lock = parts.lock().map(card -> new LockView(card, shell.body(), desk, messages));
        ScreenName first = parts.actions().screenProperty().get();
        return new WindowView(shell, screens(parts, basemap, messages, palette), side, lock, root, first);
    }

    private static MainScreens screens(Parts parts, Optional<Basemap> basemap, Messages messages, Palette palette) {
        OverviewParts overview = parts.overview();
        TallyParts tally = parts.tally();
        InboxScreen inbox =
                InboxScreen.load(parts.inbox().model(), parts.inbox().services(), messages);
        inbox.onClose(() -> parts.actions().goTo(ScreenName.TALLY));
        return new MainScreens(
                OverviewScreen.load(
                        overview.model(), overview.keying(), overview.services(), basemap, messages, palette),
                TallyScreen.load(tally.model(), tally.services(), tally.doors(), messages),
                inbox,
                DayLogScreen.load(parts.dayLog().model(), parts.dayLog().services(), messages),
                PapersScreen.load(parts.papers().model(), parts.papers().services(), messages),
                PrepareScreen.load(parts.prepare().model(), parts.prepare().services(), basemap, messages, palette),
                DayEndScreen.load(parts.dayEnd().model(), parts.dayEnd().services(), messages));
    }

    /** The hand goes with the eye: a screen for keying is ready for the first digit. */
    void enter(ScreenName next) {
        switch (next) {
            case TALLY -> made.tally().focusGrid();
            case INBOX -> made.inbox().focus();
            case PAPERS -> made.papers().focus();
            case PREPARE -> made.prepare().focus();
            case DAY_END -> made.dayEnd().focus();
            case OVERVIEW, DAY_LOG -> root.requestFocus();
        }
    }

    Parent root() {
        return root;
    }

    ShellController shell() {
        return shell;
    }

    OverviewScreen overview() {
        return made.overview();
    }

    TallyScreen tally() {
        return made.tally();
    }

    InboxScreen inbox() {
        return made.inbox();
    }

    DayLogScreen dayLog() {
        return made.dayLog();
    }

    PapersScreen papers() {
        return made.papers();
    }

    PrepareScreen prepare() {
        return made.prepare();
    }

    DayEndScreen dayEnd() {
        return made.dayEnd();
    }

    SideView side() {
        return side;
    }

    /** Takes the keyboard to the card of the lock, if the desk is locked. */
    void unfoldLock() {
        lock.ifPresent(LockView::takeFocus);
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
        lock.ifPresent(Screen::onShow);
    }

    @Override
    public void onHide() {
        lock.ifPresent(Screen::onHide);
        side.onHide();
        current().onHide();
        shell.onHide();
        showing = false;
    }

    private MainScreen screen(ScreenName name) {
        return Objects.requireNonNull(screens.get(name), "a screen that was not made");
    }
}
