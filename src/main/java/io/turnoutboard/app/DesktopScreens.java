package io.turnoutboard.app;

import io.turnoutboard.cli.CommandTree.DayFiles;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.Screens;
import io.turnoutboard.service.basemap.BasemapException;
import io.turnoutboard.service.basemap.BasemapReader;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.service.paper.PictureMark;
import io.turnoutboard.service.setup.ElectionFounding;
import io.turnoutboard.service.setup.WardMap;
import io.turnoutboard.ui.founding.FoundingRequest;
import io.turnoutboard.ui.founding.FoundingServices;
import io.turnoutboard.ui.join.JoinServices;
import io.turnoutboard.ui.restore.RestoreServices;
import io.turnoutboard.ui.shell.DesktopWindow;
import io.turnoutboard.ui.shell.FoundingPicture;
import io.turnoutboard.ui.shell.FoundingPlace;
import io.turnoutboard.ui.shell.FoundingStage;
import io.turnoutboard.ui.shell.ScreenName;
import io.turnoutboard.ui.shell.SettingsFile;
import io.turnoutboard.ui.shell.SnapshotPainter;
import io.turnoutboard.ui.shell.WindowSettings;
import io.turnoutboard.ui.support.Tasks;
import io.turnoutboard.ui.support.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window and its pictures, over the toolkit that this process starts when it first needs it. */
final class DesktopScreens implements Screens {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopScreens.class);
    private static final String FOUNDING = "founding";

    private final boolean display;
    private final Path settingsFile;
    private final Executor executor;
    private final PaperPress press;
    private final DayFiles files;
    private final FoundingHome founding;
    private final InstantSource machine;

    /**
     * By what elections begin.
     *
     * @param home where elections of wards are suggested to be founded
     */
    record FoundingHome(ElectionFounding founding, ElectionFolders folders, Path home) {}

    DesktopScreens(
            boolean display,
            Path settingsFile,
            Executor executor,
            PaperPress press,
            DayFiles files,
            FoundingHome founding,
            InstantSource machine) {
        this.display = display;
        this.settingsFile = settingsFile;
        this.founding = founding;
        this.machine = machine;
        this.executor = executor;
        this.press = press;
        this.files = files;
    }

    @Override
    public boolean hasDisplay() {
        return display;
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(ScreenName.pictured());
        names.add(FOUNDING);
        return List.copyOf(names);
    }

    @Override
    public Optional<Path> open(Subject subject, Optional<Language> asked) throws IOException {
        SettingsFile file = new SettingsFile(settingsFile);
        WindowSettings settings = settings(file, asked);
        showSystemDialogs();
        startToolkit();
        DesktopWindow window = Tasks.makeOnFx(() -> new DesktopWindow(
                        new DesktopWindow.Surroundings(
                                subject.election(),
                                WardMap.in(subject.folder()),
                                executor,
                                file,
                                press,
                                files.tables(),
                                files.archive(),
                                founding(subject),
                                machine),
                        settings))
                .join();
        CountDownLatch closed = new CountDownLatch(1);
        Tasks.makeOnFx(() -> show(window, closed)).join();
        await(closed);
        return window.next();
    }

    /** The demo lies among the program's own data, where nobody looks for the election of a ward. */
    private FoundingPlace founding(Subject subject) {
        boolean demo = subject.election().ledger().board().value().election().purpose() == Purpose.DEMO;
        Path beside = subject.folder().toAbsolutePath().getParent();
        return new FoundingPlace(
                founding.founding(),
                founding.folders(),
                files.recovery().rescue(),
                demo || beside == null ? founding.home() : beside);
    }

    @Override
    public Optional<Path> found(Path folder, Optional<Language> asked) throws IOException {
        WindowSettings settings = settings(new SettingsFile(settingsFile), asked);
        showSystemDialogs();
        startToolkit();
        CompletableFuture<Optional<Path>> ended = new CompletableFuture<>();
        FoundingServices services = new FoundingServices(founding.founding(), new Tasks(executor));
        Tasks.makeOnFx(() -> {
                    new FoundingStage(
                                    services,
                                    new JoinServices(founding.folders(), services.tasks()),
                                    new RestoreServices(files.recovery().rescue(), services.tasks()),
                                    settings)
                            .showOn(new Stage(), FoundingRequest.fromNothing(folder), ended::complete);
                    return folder;
                })
                .join();
        return ended.join();
    }

    private static WindowSettings settings(SettingsFile file, Optional<Language> asked) {
        WindowSettings left = file.read(WindowSettings.of(Theme.LIGHT, asked.orElse(Language.VIETNAMESE)));
        return asked.map(left::with).orElse(left);
    }

    private static Stage show(DesktopWindow window, CountDownLatch closed) {
        Stage stage = new Stage();
        stage.setOnHidden(event -> {
            window.close();
            closed.countDown();
        });
        window.showOn(stage);
        return stage;
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            // whoever interrupts wants the program to end, as closing the window does
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public byte[] paint(Subject subject, Picture picture) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        startToolkit();
        Board board = subject.election().ledger().board().value();
        Theme theme = picture.dark() ? Theme.DARK : Theme.LIGHT;
        if (picture.screen().equals(FOUNDING)) {
            return MarkedPicture.png(
                    new FoundingPicture(founding.founding(), new Tasks(executor))
                            .paint(board.election(), picture.size(), theme, picture.language())
                            .join(),
                    Optional.empty());
        }
        SnapshotPainter.Picture wanted = new SnapshotPainter.Picture(
                ScreenName.of(picture.screen()).orElseThrow(),
                picture.size().width(),
                picture.size().height(),
                theme,
                picture.language(),
                true);
        BufferedImage image = new SnapshotPainter(basemap(subject.folder()), press)
                .paint(board, picture.moment(), wanted)
                .join();
        return MarkedPicture.png(
                image,
                Optional.of(new PictureMark(board.election().id(), board.head().seq())));
    }

    /** A picture without streets is better than none. */
    private static Optional<Basemap> basemap(Path folder) {
        try {
            return Optional.of(new BasemapReader().read(WardMap.in(folder)));
        } catch (BasemapException e) {
            LOG.warn("The map of the ward cannot be read", e);
            return Optional.empty();
        }
    }

    /** Printers are asked through AWT, which shows nothing where it believes that there is no screen. */
    private static void showSystemDialogs() {
        if (!"Headless".equals(System.getProperty("glass.platform"))) {
            System.setProperty("java.awt.headless", "false");
        }
    }

    private static void startToolkit() throws IOException {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException e) {
            LOG.debug("The toolkit runs already", e);
        } catch (UnsupportedOperationException e) {
            throw new IOException("the toolkit cannot start", e);
        }
    }
}
