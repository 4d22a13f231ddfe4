package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.archive.DayArchive;
import io.turnoutboard.service.intake.IntakeFiles;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.ui.support.Density;
import io.turnoutboard.ui.support.DeskWatch;
import io.turnoutboard.ui.support.IdleWatch;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Palette;
import io.turnoutboard.ui.support.Tasks;
import io.turnoutboard.ui.support.Theme;
import io.turnoutboard.ui.support.Typeface;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The window of an open election. The caller makes it on the FX thread, shows it on a stage, and closes it before it
 * closes the election. Its models live as long as it does; its view is made anew for another language.
 */
public final class DesktopWindow implements WindowActions {
    /**
     * What the program gives to its window: {@code executor} does what blocks, {@code basemap} is the ward's map file,
     * {@code press} draws papers, {@code files} reads those that come in, {@code archive} writes what is kept of a day,
     * {@code founding} is where others begin, {@code machine} is the machine's clock.
     */
    public record Surroundings(
            OpenElection election,
            Path basemap,
            Executor executor,
            SettingsFile settings,
            PaperPress press,
            IntakeFiles files,
            DayArchive archive,
            FoundingPlace founding,
            InstantSource machine) {}

    /** After so long without key or mouse a desk locks itself. */
    private static final Duration IDLE = Duration.ofMinutes(10);

    private final Surroundings surroundings;
    private final Tasks tasks;
    private final Notices notices = new Notices();
    private final SeenScreen seenScreen;
    private final DeskWatch watch;
    private final WindowModels models;
    private final ShortcutActions keys;
    private final FoundingDoor door;
    private final OfficeWindows office;
    private final ReadOnlyObjectWrapper<Theme> theme;
    private final ReadOnlyObjectWrapper<ScreenName> screen = new ReadOnlyObjectWrapper<>(ScreenName.OVERVIEW);

    private WindowSettings settings;
    private Optional<Basemap> basemap = Optional.empty();
    private @Nullable WindowView view;
    private @Nullable Scene scene;
    private @Nullable Stage stage;
    private @Nullable IdleWatch idle;

    public DesktopWindow(Surroundings surroundings, WindowSettings remembered) {
        this.surroundings = surroundings;
        settings = remembered;
        tasks = new Tasks(surroundings.executor());
        seenScreen = new SeenScreen(tasks, notices);
        door = new FoundingDoor(surroundings.founding(), tasks, notices);
        watch = new DeskWatch(surroundings.election());
        theme = new ReadOnlyObjectWrapper<>(remembered.theme());
        office = new OfficeWindows(
                surroundings.election(),
                watch.model(),
                surroundings.press(),
                surroundings.founding().rescue().keys(),
                tasks);
        models = WindowModels.of(
                surroundings.election(),
                new WindowModels.Outside(surroundings.press(), surroundings.files(), surroundings.archive()),
                new WindowModels.Shared(watch.model(), surroundings.machine(), tasks, notices),
                new WindowModels.Doors(
                        this::openCell,
                        this::paste,
                        this::leadTo,
                        new DayEndDoors(this, this::openCell),
                        this::takeMap),
                this);
        screen.set(ScreenName.first(watch.model().board()));
        keys = new ShortcutActions(this, models.overview(), this::openCell, this::toggleFullScreen, this::printSeen);
    }

    /** Where the program tells of what went wrong outside of any screen. */
    public Notices notices() {
        return notices;
    }

    /** Shows the window on a stage that is not shown yet. */
    public void showOn(Stage shown) {
        stage = shown;
        Typeface.load();
        watch.onShow();
        Scene made = new Scene(new javafx.scene.Group(), 1280, 800);
        scene = made;
        ShortcutKeys.install(made, this::press);
        made.widthProperty().addListener(width -> fitType());
        made.heightProperty().addListener(height -> fitType());
        // F11 leads in and out; Escape is for the field that is being typed in.
        shown.setFullScreenExitHint("");
        shown.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        shown.setScene(made);
        new StagePlace(shown).restore(settings);
        dress(settings.theme());
        buildView();
        IdleWatch watched = new IdleWatch(made, surroundings.machine(), IDLE, this::lockIdle);
        watched.onShow();
        idle = watched;
        WindowBasemap.read(surroundings.basemap(), tasks, notices, this::show);
        models.keepDrafts();
        shown.show();
        fitType();
    }

    /** Stops listening and remembers how the window was left. The stage itself is the caller's. */
    public void close() {
        WindowView shown = view;
        if (shown == null) {
            return;
        }
        remember();
        if (idle != null) {
            idle.onHide();
        }
        office.close();
        shown.onHide();
        view = null;
        watch.onHide();
    }

    @Override
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<ScreenName> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    @Override
    public void goTo(ScreenName next) {
        screen.set(next);
        view().ifPresent(shown -> {
            shown.goTo(next);
            shown.enter(next);
        });
    }

    /** From a line of the day log to its cell, or where it is of none to its station. */
    private void leadTo(StationId station, Instant moment) {
        boolean ofCell = watch.model()
                .board()
                .station(station)
                .flatMap(turnout -> turnout.cell(moment))
                .isPresent();
        if (ofCell) {
            openCell(station, moment);
        } else {
            goTo(ScreenName.OVERVIEW);
        }
    }

    /** What was sent is pasted on a screen of its own. */
    private void paste(String sent) {
        goTo(ScreenName.INBOX);
        if (view != null && !sent.isBlank()) {
            view.inbox().paste();
        }
    }

    /** Shows everything about one cell beside the screen. */
    private void openCell(StationId station, Instant time) {
        models.side().openCell(station, time);
        view().ifPresent(shown -> shown.side().takeFocus());
    }

    @Override
    public void toggleWaiting() {
        models.side().toggleWaiting();
    }

    @Override
    public void lock() {
        if (watch.model().lockedProperty().get()) {
            view().ifPresent(WindowView::unfoldLock);
        } else {
            lockIdle();
        }
    }

    /** Sending goes on; what is half typed stays where it is. */
    private void lockIdle() {
        tasks.run(
                () -> surroundings.election().signIn().lock(),
                locked -> {},
                cause -> notices.show(Notice.unexpected(cause)));
    }

    @Override
    public void share() {
        if (stage != null) {
            office.share(stage, settings);
        }
    }

    @Override
    public void people() {
        if (stage != null) {
            office.people(stage, settings);
        }
    }

    @Override
    public void join() {
        if (stage != null) {
            door.join(stage, settings);
        }
    }

    @Override
    public void restore() {
        if (stage != null) {
            door.restore(stage, settings);
        }
    }

    @Override
    public void changeTheme() {
        settings = settings.with(theme.get().other());
        theme.set(settings.theme());
        wear(settings.theme());
        office.wear(settings.theme());
        remember();
    }

    private void wear(Theme worn) {
        dress(worn);
        view().ifPresent(shown -> shown.setPalette(Palette.of(worn)));
    }

    /** What is seen goes on paper as it stands, but on light ground: ink is dear, and dark paper cannot be written on. */
    private void printSeen() {
        WindowView shown = view;
        if (shown != null) {
            String foot = new PictureFooter(Messages.of(settings.language()))
                    .ofPrint(watch.model().board(), watch.model().now());
            wear(Theme.LIGHT);
            Image seen = SeenScreen.picture(shown.current().root(), foot);
            wear(settings.theme());
            seenScreen.print(seen, title(Messages.of(settings.language())));
        }
    }

    @Override
    public void changeLanguage() {
        Language other = settings.language() == Language.VIETNAMESE ? Language.ENGLISH : Language.VIETNAMESE;
        settings = settings.with(other);
        remember();
        buildView();
        office.speak(settings);
    }

    @Override
    public void found(boolean afterThisDrill) {
        if (stage != null) {
            door.open(stage, settings, Optional.of(watch.model().board()).filter(drill -> afterThisDrill));
        }
    }

    /** The folder of an election that was founded, joined or restored here and is to be opened next. */
    public Optional<Path> next() {
        return door.next();
    }

    private void dress(Theme worn) {
        Application.setUserAgentStylesheet(worn.userAgentStylesheet());
        if (scene != null) {
            scene.getStylesheets().setAll(worn.stylesheets());
        }
    }

    private void buildView() {
        Scene made = scene;
        if (made == null) {
            return;
        }
        if (view != null) {
            view.onHide();
        }
        Messages messages = Messages.of(settings.language());
        WindowView next = WindowView.load(models.parts(), basemap, messages, Palette.of(settings.theme()));
        view = next;
        next.overview()
                .setDividers(settings.dividers().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray());
        made.setRoot(next.root());
        fitType();
        next.onShow();
        if (stage != null) {
            stage.setTitle(title(messages));
        }
        next.root().requestFocus();
    }

    private String title(Messages messages) {
        return WindowTitle.of(watch.model().board().election(), messages);
    }

    /** Takes a file as the map of the ward. */
    void takeMap(Path file) {
        WindowBasemap.take(file, surroundings.election().folder(), tasks, notices, this::show);
    }

    private void show(Basemap read) {
        basemap = Optional.of(read);
        view().ifPresent(shown -> {
            shown.overview().setBasemap(read);
            shown.prepare().setBasemap(read);
        });
    }

    /** What is shown; none before {@link #showOn} and after {@link #close}. */
    Optional<WindowView> view() {
        return Optional.ofNullable(view);
    }

    /** Turns to the paper of the hand-over. */
    void toHandover() {
        models.parts().papers().model().turnTo(PaperKind.HANDOVER);
        goTo(ScreenName.PAPERS);
    }

    private void fitType() {
        if (scene != null && view != null) {
            Density density = Density.of(scene.getWidth(), scene.getHeight());
            density.applyTo(view.root());
            models.fit(density);
        }
    }

    private void remember() {
        WindowView shown = view;
        if (shown != null && stage != null) {
            settings = new StagePlace(stage)
                    .in(settings)
                    .withDividers(shown.overview().dividers());
            WindowSettings written = settings;
            tasks.run(
                    () -> {
                        surroundings.settings().write(written);
                        return written;
                    },
                    done -> {},
                    cause -> notices.show(Notice.unexpected(cause)));
        }
    }

    private void press(Shortcut shortcut) {
        boolean locked = watch.model().lockedProperty().get();
        view().filter(shown -> !locked || shortcut.isForLooking()).ifPresent(shown -> keys.press(shortcut, shown));
    }

    private void toggleFullScreen() {
        if (stage != null) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }
}
