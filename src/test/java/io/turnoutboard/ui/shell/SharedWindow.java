package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.host.SharedBoard;
import io.turnoutboard.report.ReadableArchive;
import io.turnoutboard.report.paper.OfficialPapers;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.store.archive.ZipArchive;
import io.turnoutboard.store.intake.TableFiles;
import io.turnoutboard.ui.support.Theme;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window on any open election, as host or desk, with a hand on it. */
final class SharedWindow implements AutoCloseable {
    final FxRobot robot = new FxRobot();
    final DesktopWindow window;
    private final ExecutorService executor =
            Executors.newFixedThreadPool(3, Thread.ofPlatform().daemon().factory());
    private final Stage stage;

    SharedWindow(OpenElection election, Path place, Language language, Theme theme, InstantSource machine)
            throws Exception {
        FxToolkit.registerPrimaryStage();
        window = WaitForAsyncUtils.asyncFx(() -> new DesktopWindow(
                        new DesktopWindow.Surroundings(
                                election,
                                DemoElection.BASEMAP,
                                executor,
                                new SettingsFile(place.resolve("window.properties")),
                                new OfficialPapers(),
                                new TableFiles(),
                                new ZipArchive(new ReadableArchive(new TableFiles())),
                                new FoundingPlace(
                                        DemoElection.folders(place),
                                        new SharedBoard(place).desk("khach").folders(),
                                        DemoElection.rescue(place.resolve("user")),
                                        place),
                                machine),
                        WindowSettings.of(theme, language)))
                .get();
        stage = WaitForAsyncUtils.asyncFx(() -> {
                    Stage shown = new Stage();
                    shown.setWidth(1000);
                    shown.setHeight(700);
                    window.showOn(shown);
                    return shown;
                })
                .get();
        WaitForAsyncUtils.waitForFxEvents();
    }

    Stage stage() {
        return stage;
    }

    /** Looks in every window of the program: the latest stage has it if any. */
    <T extends Node> T node(String id, Class<T> type) {
        return Window.getWindows().reversed().stream()
                .filter(Stage.class::isInstance)
                .map(shown -> shown.getScene().lookup("#" + id))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no node #" + id));
    }

    boolean has(String id) {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(shown -> shown.getScene().lookup("#" + id))
                .anyMatch(found -> found != null && found.isVisible());
    }

    String text(String id) {
        return node(id, Label.class).getText();
    }

    void type(String id, String words) {
        onFx(() -> node(id, TextField.class).setText(words));
    }

    void press(String id) {
        onFx(() -> node(id, javafx.scene.control.Button.class).fire());
    }

    void onFx(Runnable action) {
        robot.interact(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void close() throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            window.close();
            stage.hide();
            Application.setUserAgentStylesheet(null);
        });
        executor.close();
    }
}
