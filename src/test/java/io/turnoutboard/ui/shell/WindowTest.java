package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.report.ReadableArchive;
import io.turnoutboard.report.paper.OfficialPapers;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.store.archive.ZipArchive;
import io.turnoutboard.store.intake.TableFiles;
import io.turnoutboard.ui.support.Theme;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window on the demo's election, with the real store and host behind it and a hand on its keyboard. */
abstract class WindowTest {
    final FxRobot robot = new FxRobot();
    final ExecutorService executor =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());

    @TempDir
    Path folder;

    OpenElection election;
    DesktopWindow window;
    Stage stage;
    int boardListeners;
    int progressListeners;
    int stateListeners;

    @BeforeEach
    void openWindow() throws Exception {
        election = DemoElection.open(folder, hour(), minute());
        boardListeners = election.ledger().board().listeners();
        progressListeners = election.ledger().progress().listeners();
        stateListeners = election.ledger().state().listeners();
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            stage = new Stage();
            stage.setWidth(1000);
            stage.setHeight(700);
            window = newWindow();
            window.showOn(stage);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    DesktopWindow newWindow() {
        return new DesktopWindow(
                new DesktopWindow.Surroundings(
                        election,
                        DemoElection.BASEMAP,
                        executor,
                        new SettingsFile(settings()),
                        new OfficialPapers(),
                        new TableFiles(),
                        new ZipArchive(new ReadableArchive(new TableFiles())),
                        DemoElection.founding(folder),
                        machine()),
                WindowSettings.of(Theme.LIGHT, Language.VIETNAMESE));
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            window.close();
            stage.hide();
            Application.setUserAgentStylesheet(null);
        });
        // waits: what is still written goes into the folder that is deleted next
        executor.close();
        election.close();
    }

    int hour() {
        return 10;
    }

    int minute() {
        return 32;
    }

    InstantSource machine() {
        return InstantSource.system();
    }

    Path settings() {
        return folder.resolve("window.properties");
    }

    <T extends Node> T node(String id, Class<T> type) {
        return type.cast(stage.getScene().lookup("#" + id));
    }

    String text(String id) {
        return node(id, Label.class).getText();
    }

    TextField field(String id) {
        return node(id, TextField.class);
    }

    TableView<?> table() {
        return node("turnout-table", TableView.class);
    }

    /** Looks on the FX thread: a scene that changes cannot be looked at from another. */
    static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                15, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    void onFx(Runnable action) {
        robot.interact(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void assertNothingListens() {
        assertThat(List.of(
                        election.ledger().board().listeners(),
                        election.ledger().progress().listeners(),
                        election.ledger().state().listeners()))
                .containsExactly(boardListeners, progressListeners, stateListeners);
    }
}
