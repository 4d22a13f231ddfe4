package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.demo.DemoDay;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.report.ReadableArchive;
import io.turnoutboard.report.paper.OfficialPapers;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.store.archive.ZipArchive;
import io.turnoutboard.store.intake.TableFiles;
import io.turnoutboard.ui.chart.HourlyChart;
import io.turnoutboard.ui.map.StationMap;
import io.turnoutboard.ui.overview.TurnoutRow;
import io.turnoutboard.ui.support.Theme;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A clerk at the overview, with the real window on the real ledger of the demo day. */
class OverviewTest extends ApplicationTest {
    private static final double WIDTH = 980;
    private static final double HEIGHT = 690;

    @TempDir
    static Path temp;

    private static int made;

    private OpenElection election;
    private DesktopWindow window;
    private Stage stage;

    @Override
    public void start(Stage first) throws Exception {
        Path folder = temp.resolve("lang-" + made++);
        Path user = temp.resolve("user");
        election = DemoDay.make(folder, user).open(folder);
        Executor executor = work -> Thread.ofPlatform().daemon().start(work);
        window = new DesktopWindow(
                new DesktopWindow.Surroundings(
                        election,
                        folder.resolve("plan").resolve("basemap.geojson"),
                        executor,
                        new SettingsFile(temp.resolve("window-" + made + ".properties")),
                        new OfficialPapers(),
                        new TableFiles(),
                        new ZipArchive(new ReadableArchive(new TableFiles())),
                        new FoundingPlace(
                                DemoDay.folders(temp.resolve("user")),
                                DemoDay.folders(temp.resolve("user")),
                                DemoElection.rescue(temp.resolve("user")),
                                temp),
                        InstantSource.system()),
                WindowSettings.of(Theme.LIGHT, Language.VIETNAMESE));
        // a stage of its own: the first one is shared with every other test, and a set size would stay on it
        stage = new Stage();
        window.showOn(stage);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
    }

    @AfterEach
    void closeTheElection() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    window.close();
                    stage.close();
                    Application.setUserAgentStylesheet(null);
                })
                .get();
        election.close();
        FxToolkit.cleanupStages();
    }

    @Test
    void aKeyedCountMovesHeadlineTileTableMapAndChart() throws Exception {
        assertThat(text("#headline")).contains("20.232/33.945", "59,60%");
        String mapBefore = accessible(StationMap.class);
        String chartBefore = accessible(HourlyChart.class);

        keyCount("1", "10h30", "1600", "gọi lại, đọc nhầm");

        waitFor(() -> text("#headline").contains("20.293/33.945"));
        assertThat(texts("#tile-voted")).anyMatch(text -> text.contains("20.293"));
        assertThat(row(1).standing().votedOrZero()).isEqualTo(1600);
        assertThat(accessible(StationMap.class)).isNotEqualTo(mapBefore);
        assertThat(accessible(HourlyChart.class)).isNotEqualTo(chartBefore);
        waitFor(() -> texts("#keying").stream().anyMatch(text -> text.contains("chốt sổ")));
    }

    @Test
    void theLastCountBesideTheStationIsTheOneJustKept() throws Exception {
        keyCount("1", "10h30", "1600", "gọi lại, đọc nhầm");

        waitFor(() -> text("#keying-confirmation").contains("lần trước 1.600 lúc 10h30"));
    }

    @Test
    void aFaultyCountIsSaidAtItsFieldAndNothingIsKept() throws Exception {
        long before = election.ledger().state().value().saved();
        keyCount("1", "10h30", "12x", "");
        waitFor(() -> texts("#keying").stream().anyMatch(text -> text.contains("TB-R01")));
        assertThat(election.ledger().state().value().saved()).isEqualTo(before);
    }

    @Test
    void halfACountWaitsForItsOwnStationWhenAnotherOneIsNamed() throws Exception {
        press(KeyCode.F2).release(KeyCode.F2);
        write("3", 0).type(KeyCode.ENTER);
        write("15", 0);
        FxRobot robot = this;
        TableView<?> table = robot.lookup("#turnout-table").queryTableView();
        robot.interact(() -> table.getSelectionModel().select(table.getItems().indexOf(row(2))));
        assertThat(typed("#keying-station")).startsWith("2 · ");
        assertThat(typed("#keying-voted")).as("begun for station 3").isEmpty();

        press(KeyCode.F2).release(KeyCode.F2);
        write("3", 0).type(KeyCode.ENTER);
        assertThat(typed("#keying-voted")).isEqualTo("15");
    }

    private String typed(String id) {
        FxRobot robot = this;
        return robot.lookup(id).queryTextInputControl().getText();
    }

    @Test
    void languageAndThemeAreSwitchedLiveByKeys() throws Exception {
        press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        waitFor(() -> text("#headline").contains("20,232"));
        String light = String.join(" ", stage.getScene().getStylesheets());
        press(KeyCode.CONTROL, KeyCode.T).release(KeyCode.T, KeyCode.CONTROL);
        waitFor(() -> !String.join(" ", stage.getScene().getStylesheets()).equals(light));
    }

    @Test
    void theKeyboardReachesFilterTableMapKeyingAndButtons() {
        Set<String> reached = new HashSet<>();
        press(KeyCode.F2).release(KeyCode.F2);
        for (int tabs = 0; tabs < 60; tabs++) {
            Node owner = stage.getScene().getFocusOwner();
            for (Node node = owner; node != null; node = node.getParent()) {
                if (node.getId() != null) {
                    reached.add(node.getId());
                }
            }
            press(KeyCode.TAB).release(KeyCode.TAB);
        }
        assertThat(reached)
                .contains(
                        "keying-station",
                        "keying-time",
                        "keying-voted",
                        "keying-keep",
                        "map",
                        "theme",
                        "language",
                        "help");
    }

    private void keyCount(String station, String time, String voted, String reason) throws Exception {
        press(KeyCode.F2).release(KeyCode.F2);
        waitFor(() -> focused("keying-station"));
        write(station);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        FxRobot robot = this;
        robot.interact(
                () -> robot.lookup("#keying-time").queryTextInputControl().setText(time));
        robot.interact(
                () -> robot.lookup("#keying-voted").queryTextInputControl().requestFocus());
        write(voted);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        if (!reason.isEmpty()) {
            waitFor(() -> focused("keying-reason"));
            robot.interact(
                    () -> robot.lookup("#keying-reason").queryTextInputControl().setText(reason));
            press(KeyCode.ENTER).release(KeyCode.ENTER);
        }
    }

    private boolean focused(String id) {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private TurnoutRow row(int number) {
        return stage.getScene().getRoot().lookupAll(".table-view").stream()
                .map(node -> (TableView<?>) node)
                .flatMap(table -> table.getItems().stream())
                .filter(TurnoutRow.class::isInstance)
                .map(TurnoutRow.class::cast)
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private String text(String id) {
        return String.join(" ", texts(id));
    }

    private List<String> texts(String id) {
        Scene scene = stage.getScene();
        Node root = scene.getRoot().lookup(id);
        if (root == null) {
            return List.of();
        }
        Set<Node> all = new HashSet<>(root.lookupAll("*"));
        all.add(root);
        return all.stream()
                .map(node -> node instanceof Labeled label ? label.getText() : "")
                .filter(words -> words != null && !words.isEmpty())
                .toList();
    }

    private <N extends Node> String accessible(Class<N> type) {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow()
                .getAccessibleText();
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                15, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
