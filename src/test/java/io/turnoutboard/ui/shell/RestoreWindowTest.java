package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.host.SmallElection;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.ui.founding.FoundingRequest;
import io.turnoutboard.ui.founding.FoundingServices;
import io.turnoutboard.ui.join.JoinServices;
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
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** An election whose host is gone is taken up again on screen, from a real backup; what would be lost is shown first. */
class RestoreWindowTest {
    private final FxRobot robot = new FxRobot();
    private final ExecutorService executor =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
    private final CompletableFuture<Optional<Path>> ended = new CompletableFuture<>();

    @TempDir
    Path temp;

    private LostHost host;
    private Stage stage;

    /** From the form with which a program begins that has no election. */
    @BeforeEach
    void goToTheForm() throws Exception {
        host = new LostHost(temp);
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            stage = new Stage();
            new FoundingStage(
                            new FoundingServices(DemoElection.folders(temp), new Tasks(executor)),
                            new JoinServices(DemoElection.folders(temp), new Tasks(executor)),
                            new RestoreServices(DemoElection.rescue(host.userFolder()), new Tasks(executor)),
                            WindowSettings.of(Theme.LIGHT, Language.VIETNAMESE))
                    .showOn(stage, FoundingRequest.fromNothing(host.folder), ended::complete);
        });
        press("founding-restore");
    }

    @AfterEach
    void closeForm() throws TimeoutException {
        FxToolkit.setupFixture(stage::hide);
        executor.close();
    }

    private <T extends Node> T node(String id, Class<T> type) {
        return type.cast(stage.getScene().lookup("#" + id));
    }

    private String text(String id) {
        return node(id, Label.class).getText();
    }

    private void type(String id, Path path) {
        robot.interact(() -> node(id, TextField.class).setText(path.toString()));
    }

    private void press(String id) {
        robot.interact(() -> node(id, Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isSeen(String id) {
        return node(id, Node.class).isVisible();
    }

    private void waitFor(String part) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> isSeen(part));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void lookAt(Path backup, Path folder) throws TimeoutException {
        type("restore-backup", backup);
        type("restore-folder", folder);
        press("restore-look");
        waitFor("restore-reading");
    }

    private String facts() {
        StringBuilder facts = new StringBuilder();
        for (Node fact : node("restore-facts", GridPane.class).getChildren()) {
            facts.append(((Label) fact).getText()).append('\n');
        }
        return facts.toString();
    }

    @Test
    void showsWhatWouldBeLostAndTouchesNothing() throws Exception {
        Path empty = temp.resolve("moi");
        lookAt(host.backup, empty);
        assertThat(facts())
                .contains(
                        "Bầu cử thử, Phường Thử, ngày 15/3/2026 (dữ liệu minh họa)",
                        "Lúc 10:32:00 ngày 15/3/2026 (UTC+07:00)",
                        "đến dòng " + host.atBackup.head().seq() + " (",
                        host.atBackup.head().hash().orElseThrow().shortForm(),
                        "3 khu vực bỏ phiếu")
                .contains("Một kỳ mới bắt đầu");
        assertThat(text("restore-loss-title")).startsWith("Không biết các bàn đã thấy gì sau 10:32:00");
        assertThat(node("restore-restore", Button.class).isDisabled()).isTrue();
        robot.interact(() -> node("restore-accept", CheckBox.class).fire());
        assertThat(node("restore-restore", Button.class).isDisabled()).isFalse();
        assertThat(empty).doesNotExist();
    }

    @Test
    void aDatabaseThatWasDeletedComesBackAsABoardWithTheSameFigures() throws Exception {
        Files.delete(host.folder.resolve("ledger.mv.db"));
        Files.delete(host.folder.resolve("ledger.copy"));
        lookAt(host.backup, host.folder);
        robot.interact(() -> node("restore-accept", CheckBox.class).fire());
        press("restore-restore");
        waitFor("restore-finished");
        assertThat(text("restore-done"))
                .contains("đến dòng " + host.atBackup.head().seq());
        press("restore-open");
        assertThat(ended.get(20, TimeUnit.SECONDS)).contains(host.folder);
        try (OpenElection election = host.open(host.folder)) {
            Board restored = election.ledger().board().value();
            assertThat(restored.asOf(SmallElection.minute(60)).voted())
                    .isEqualTo(host.atEnd.asOf(SmallElection.minute(60)).voted());
            assertThat(restored.knownAt(host.atBackup.head().seq()).byStation())
                    .isEqualTo(host.atBackup.knownAt(host.atBackup.head().seq()).byStation());
            assertThat(election.audit().verify(Optional.empty()).holds()).isTrue();
        }
    }

    @Test
    void overAFolderThatIsWholeNothingIsLostAndTheOldIsPutAside() throws Exception {
        lookAt(host.backup, host.folder);
        assertThat(text("restore-loss-title")).startsWith("Không mất gì");
        assertThat(isSeen("restore-accept")).isFalse();
        assertThat(facts()).contains("đọc được đến dòng " + host.atEnd.head().seq());
        press("restore-restore");
        waitFor("restore-finished");
        assertThat(Path.of(node("restore-aside", TextField.class).getText()).resolve("ledger.mv.db"))
                .exists();
        try (OpenElection election = host.open(host.folder)) {
            assertThat(election.ledger().board().value()).isEqualTo(host.atEnd);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void tellsTheLinesThatAreLostInTheWordsOfTheDayLog() throws Exception {
        Path stick = host.forgedCopy();
        Path desks = Files.createDirectories(temp.resolve("moi").resolve("desks"));
        Files.copy(stick.resolve("ledger.copy"), desks.resolve("ledger.copy"));
        lookAt(host.backup, temp.resolve("moi"));
        long upto = host.atBackup.head().seq();
        assertThat(text("restore-loss-title"))
                .startsWith("Mất 2 dòng, từ dòng " + (upto + 1) + " đến dòng " + (upto + 2));
        TableView<SealedEntry> lines = node("restore-lines", TableView.class);
        assertThat(lines.getColumns().stream()
                        .map(column ->
                                column.getCellObservableValue(1).getValue().toString())
                        .toList())
                .containsExactly(
                        Long.toString(upto + 2),
                        "10h32 15/3/2026",
                        "Số lũy kế · KVBP 1 · 500 cử tri, tính đến 7h05",
                        "Bàn trực minh họa");
        assertThat(node("restore-restore", Button.class).getText())
                .isEqualTo("Khôi phục đến dòng " + upto + ", mất 2 dòng");
    }

    @Test
    void whatIsWrongIsSaidWithItsCodeAndNothingThatWasTypedIsLost() throws Exception {
        press("restore-look");
        assertThat(text("restore-backup-error")).isEqualTo("Hãy chọn tệp sao lưu.");
        Path none = Files.writeString(temp.resolve("khong-phai.zip"), "không phải bản sao lưu");
        type("restore-backup", none);
        press("restore-look");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> text("restore-backup-error").endsWith(" · TB-Y10"));
        assertThat(text("restore-backup-error")).startsWith(none + " không phải bản sao lưu");
        assertThat(node("restore-backup", TextField.class).getText()).isEqualTo(none.toString());
        assertThat(node("restore-folder", TextField.class).getText()).isEqualTo(host.folder.toString());

        type("restore-backup", host.backup);
        Path taken = Files.createDirectory(temp.resolve("co-san"));
        Files.writeString(taken.resolve("thu.txt"), "của ai đó");
        type("restore-folder", taken);
        press("restore-look");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> text("restore-folder-error").endsWith(" · TB-Y14"));
        assertThat(isSeen("restore-reading")).isFalse();
    }

    @Test
    void whatChangedSinceItWasReadIsReadAgainBeforeAnythingIsDone() throws Exception {
        Path empty = temp.resolve("moi");
        lookAt(host.backup, empty);
        Path desks = Files.createDirectories(empty.resolve("desks"));
        Files.copy(host.copy().resolve("ledger.copy"), desks.resolve("ledger.copy"));
        robot.interact(() -> node("restore-accept", CheckBox.class).fire());
        press("restore-restore");
        waitFor("restore-reading-said");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> text("restore-reading-said").startsWith("Những gì tìm thấy đã khác"));
        assertThat(text("restore-loss-title")).startsWith("Không mất gì");
        assertThat(empty.resolve("ledger.mv.db")).doesNotExist();
        press("restore-restore");
        waitFor("restore-finished");
        try (OpenElection election = host.open(empty)) {
            assertThat(election.audit().lines(-1)).startsWith(host.lines.toArray(SealedEntry[]::new));
        }
    }
}
