package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.host.LocalElections;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.backup.Rescue;
import io.turnoutboard.ui.restore.RestoreScreen;
import io.turnoutboard.ui.restore.RestoreServices;
import io.turnoutboard.ui.support.Tasks;
import io.turnoutboard.ui.support.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A drill goes on at another machine, which has no keys: the file with them is brought on the same screen. */
class RestoreKeysWindowTest {
    private static final String PASSWORD = "Nguyễn Thị Hồng Đào 1976";

    private final FxRobot robot = new FxRobot();
    private final ExecutorService executor =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
    private final CompletableFuture<Optional<Path>> ended = new CompletableFuture<>();

    @TempDir
    Path temp;

    private Path keys;
    private Path backup;
    private Checkpoint checkpoint;
    private Path other;
    private Stage stage;

    @BeforeEach
    void loseTheMachineOfADrill() throws Exception {
        Path folder = temp.resolve("dien-tap");
        other = Files.createDirectory(temp.resolve("may-khac"));
        keys = temp.resolve("khoa.txt");
        LocalElections elections = FoundedDrill.of(temp, folder);
        try (OpenElection election = elections.open(folder)) {
            Path made = election.backups()
                    .orElseThrow()
                    .backupNow()
                    .last()
                    .orElseThrow()
                    .file();
            backup = Files.copy(made, temp.resolve("sao-luu.zip"));
            checkpoint = election.audit().checkpoint();
        }
        DemoElection.rescue(temp.resolve("user")).keys().exportTo(keys, folder, PASSWORD);
        show();
    }

    private void show() throws TimeoutException {
        Rescue rescue = DemoElection.rescue(other.resolve("user"));
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            stage = new Stage();
            RestoreScreen screen = RestoreScreen.load(
                    other.resolve("bau-cu"),
                    new RestoreServices(rescue, new Tasks(executor)),
                    Messages.of(Language.VIETNAMESE),
                    ended::complete);
            Scene scene = new Scene(screen.root(), 1000, 700);
            scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void closeForm() throws TimeoutException {
        FxToolkit.setupFixture(stage::hide);
        executor.close();
    }

    private <T extends Node> T node(String id, Class<T> type) {
        return type.cast(stage.getScene().lookup("#" + id));
    }

    private void type(String id, String text) {
        robot.interact(() -> node(id, TextField.class).setText(text));
    }

    private void press(String id) {
        robot.interact(() -> node(id, Button.class).fire());
    }

    private void waitForCode(String label, String code) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> node(label, Label.class).getText().endsWith(" · " + code));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void asksForTheKeysTakesThemFromTheirFileAndGoesOnWithTheSameSealer() throws Exception {
        type("restore-backup", backup.toString());
        press("restore-look");
        waitForCode("restore-said", "TB-Y15");
        assertThat(node("restore-keys-pane", Node.class).isVisible()).isTrue();

        type("restore-keys", keys.toString());
        type("restore-password", "sai mật khẩu rồi");
        press("restore-keys-import");
        waitForCode("restore-keys-said", "TB-Y16");
        type("restore-password", PASSWORD);
        press("restore-keys-import");
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> node("restore-reading", Node.class).isVisible());
        robot.interact(() -> node("restore-accept", CheckBox.class).fire());
        press("restore-restore");
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> node("restore-finished", Node.class).isVisible());
        press("restore-open");
        Path restored = ended.get(20, TimeUnit.SECONDS).orElseThrow();
        assertThat(restored).isEqualTo(other.resolve("bau-cu"));
        try (OpenElection election = DemoElection.folders(other).open(restored)) {
            assertThat(election.audit().verify(Optional.of(checkpoint)).holds()).isTrue();
        }
    }

    @Test
    void leavesWhatWasTypedWhenPeopleGoBack() throws Exception {
        type("restore-backup", backup.toString());
        press("restore-have-keys");
        type("restore-keys", keys.toString());
        type("restore-password", PASSWORD);
        press("restore-keys-import");
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> node("restore-reading", Node.class).isVisible());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(ended).isNotDone();
        assertThat(node("restore-choice", Node.class).isVisible()).isTrue();
        assertThat(node("restore-backup", TextField.class).getText()).isEqualTo(backup.toString());
        assertThat(node("restore-keys", TextField.class).getText()).isEqualTo(keys.toString());
        assertThat(node("restore-password", TextField.class).getText()).isEmpty();
    }
}
