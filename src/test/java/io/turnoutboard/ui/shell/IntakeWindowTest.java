package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.host.SmallElection;
import io.turnoutboard.report.ReadableArchive;
import io.turnoutboard.report.paper.OfficialPapers;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.store.archive.ZipArchive;
import io.turnoutboard.store.intake.TableFiles;
import io.turnoutboard.ui.support.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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

/** What a file is taken for is seen on screen, and a person says otherwise there. */
class IntakeWindowTest {
    private final FxRobot robot = new FxRobot();
    private final ExecutorService executor =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());

    @TempDir
    Path temp;

    private OpenElection election;
    private DesktopWindow window;
    private Stage stage;

    @BeforeEach
    void openAnElectionOfThreeStations() throws Exception {
        var folders = SmallElection.folders(temp.resolve("user"), 3);
        folders.create(temp.resolve("election"), temp, Optional.empty());
        election = folders.open(temp.resolve("election"));
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            stage = new Stage();
            stage.setWidth(1000);
            stage.setHeight(700);
            window = new DesktopWindow(
                    new DesktopWindow.Surroundings(
                            election,
                            temp.resolve("no-map"),
                            executor,
                            new SettingsFile(temp.resolve("window.properties")),
                            new OfficialPapers(),
                            new TableFiles(),
                            new ZipArchive(new ReadableArchive(new TableFiles())),
                            DemoElection.founding(temp),
                            InstantSource.system()),
                    WindowSettings.of(Theme.LIGHT, Language.VIETNAMESE));
            window.showOn(stage);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.F10);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.setupFixture(() -> {
            window.close();
            stage.hide();
            Application.setUserAgentStylesheet(null);
        });
        executor.close();
        election.close();
    }

    @Test
    void showsWhatEachColumnIsTakenForAndTakesWhatAPersonSays() throws Exception {
        bringIn("a.csv", "KV,Phiếu lúc 8h,Người ghi\n1,30,Lan\n2,40,Minh\n");
        waitFor(() -> "number".equals(column("A").getValue()));
        assertThat(column("B").getValue()).isEqualTo("voted");
        assertThat(column("C").getValue()).isEmpty();
        assertThat(label("intake-columns-note")).startsWith("Dòng tiêu đề: 1.");
        assertThat(texts()).contains("A · KV", "B · Phiếu lúc 8h", "30 · 40", "tính đến 8h00", "Lan · Minh");

        choose(column("C"), "reason");
        waitFor(() -> "reason".equals(column("C").getValue()) && !keepButton().isDisabled());
        click(keepButton());
        waitFor(() -> counted(1, "08:00").isPresent() && counted(2, "08:00").isPresent());

        assertThat(counted(1, "08:00").orElseThrow().reason()).isEqualTo("Lan");
        bringIn("b.csv", "KV,Phiếu lúc 8h,Người ghi\n3,50,Hoa\n");
        waitFor(() -> label("intake-title").contains("b.csv"));
        assertThat(column("C").getValue())
                .as("remembered for files with these headings")
                .isEqualTo("reason");
    }

    @Test
    void aFileWhoseHeadingsNobodyKnowsIsReadAsAPersonSays() throws Exception {
        bringIn("a.csv", "Mục,Kết quả\n1,30\n2,40\n");
        waitFor(() -> label("intake-columns-note").startsWith("Chưa nhận ra"));

        choose(column("A"), "number");
        waitFor(() -> "number".equals(column("A").getValue()));
        choose(column("B"), "voted");
        waitFor(() -> asked("TB-I76@B1").isPresent());
        type("TB-I76@B1", "nine");
        waitFor(() -> findings().contains("TB-I90@B1"));
        type("TB-I76@B1", "8h");
        waitFor(() -> !keepButton().isDisabled());
        assertThat(texts()).contains("tính đến 8h00");
        click(keepButton());

        waitFor(() -> counted(2, "08:00").isPresent());
        assertThat(counted(2, "08:00").orElseThrow().voted()).isEqualTo(40);
    }

    @Test
    void asksWhichStationAFileIsOfWhereNoColumnSaysSo() throws Exception {
        bringIn("a.csv", "Giờ,Đã bỏ phiếu\n8h,30\n9h,60\n");
        waitFor(() -> asked("TB-I75@1").isPresent());

        type("TB-I75@1", "9");
        waitFor(() -> findings().contains("TB-I90@1"));
        type("TB-I75@1", "KV 3");
        waitFor(() -> !keepButton().isDisabled());
        click(keepButton());

        waitFor(() -> counted(3, "09:00").isPresent());
        assertThat(counted(3, "08:00").orElseThrow().voted()).isEqualTo(30);
        assertThat(counted(3, "09:00").orElseThrow().voted()).isEqualTo(60);
    }

    @Test
    void aCountPerHourIsAddedUpWhereAPersonSaysThatItIsOne() throws Exception {
        bringIn("a.csv", "KV,8h,9h\n1,30,40\n");
        waitFor(() -> !keepButton().isDisabled());
        assertThat(combo("intake-kind").getValue()).isEqualTo("counts");
        assertThat(combo("intake-form").getValue()).isEqualTo("cumulative");

        choose(combo("intake-form"), "per-hour");
        waitFor(() -> node("intake-again", Button.class).isVisible());
        waitFor(() -> !keepButton().isDisabled());
        click(keepButton());

        waitFor(() -> counted(1, "09:00").isPresent());
        assertThat(counted(1, "09:00").orElseThrow().voted()).isEqualTo(70);
    }

    @Test
    void whatWasSaidIsTakenBackByAnsweringAnew() throws Exception {
        bringIn("a.csv", "KV,8h\n1,30\n");
        waitFor(() -> !keepButton().isDisabled());

        choose(column("B"), "ignored");
        waitFor(() -> keepButton().isDisabled());
        click(node("intake-again", Button.class));

        waitFor(() -> !keepButton().isDisabled());
        assertThat(column("B").getValue()).isEqualTo("voted");
    }

    private void bringIn(String name, String content) throws IOException {
        Path file = Files.writeString(temp.resolve(name), content);
        onFx(() -> window.view().orElseThrow().prepare().bringIn(file));
    }

    private Optional<Tally> counted(int number, String time) {
        return board().station(SmallElection.id(number))
                .flatMap(station -> station.count(board().election().at(LocalTime.parse(time))));
    }

    private void choose(ComboBox<String> box, String value) {
        onFx(() -> box.setValue(value));
    }

    private void type(String key, String answer) throws Exception {
        waitFor(() -> asked(key).isPresent());
        onFx(() -> {
            TextField field = asked(key).orElseThrow();
            field.setText(answer);
            field.fireEvent(new ActionEvent());
        });
    }

    private Optional<TextField> asked(String key) {
        return node("intake-findings", ListView.class).lookupAll(".text-field").stream()
                .filter(node -> ("intake-answer-" + key).equals(node.getId()))
                .map(TextField.class::cast)
                .findFirst();
    }

    private List<String> findings() {
        ListView<?> list = node("intake-findings", ListView.class);
        return list.getItems().stream()
                .map(IntakeFinding.class::cast)
                .map(IntakeFinding::key)
                .toList();
    }

    private List<String> texts() {
        return node("intake-columns", Node.class).lookupAll(".label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }

    private ComboBox<String> column(String letters) {
        return combo("intake-column-" + letters);
    }

    @SuppressWarnings("unchecked") // every choice here is of texts
    private ComboBox<String> combo(String id) {
        return node(id, ComboBox.class);
    }

    private Button keepButton() {
        return node("intake-keep", Button.class);
    }

    private void click(Button button) {
        onFx(button::fire);
    }

    private void onFx(Runnable action) {
        robot.interact(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                15, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String label(String id) {
        return node(id, Label.class).getText();
    }

    private <T extends Node> T node(String id, Class<T> type) {
        return type.cast(stage.getScene().lookup("#" + id));
    }

    private Board board() {
        return election.ledger().board().value();
    }
}
