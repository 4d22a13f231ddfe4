package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.election.SlotPreset;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.ReadinessItem;
import io.turnoutboard.host.LocalElections;
import io.turnoutboard.report.ReadableArchive;
import io.turnoutboard.report.paper.OfficialPapers;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.setup.WardMap;
import io.turnoutboard.store.archive.ZipArchive;
import io.turnoutboard.store.files.ElectionFiles;
import io.turnoutboard.store.intake.TableFiles;
import io.turnoutboard.ui.founding.FoundingRequest;
import io.turnoutboard.ui.founding.FoundingServices;
import io.turnoutboard.ui.join.JoinServices;
import io.turnoutboard.ui.restore.RestoreServices;
import io.turnoutboard.ui.support.Tasks;
import io.turnoutboard.ui.support.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** From an empty folder to a day that can open, by screen alone. */
class PrepareWindowTest {
    /** Phường Ngọc Thụy, 23/5/2021: the voters of its 17 stations. */
    private static final List<Integer> VOTERS =
            List.of(2503, 2148, 2165, 2944, 1875, 1647, 1879, 2554, 2113, 1484, 92, 561, 860, 1192, 2051, 948, 1372);

    private final FxRobot robot = new FxRobot();
    private final ExecutorService executor =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());

    @TempDir
    Path temp;

    private LocalElections elections;
    private OpenElection election;
    private DesktopWindow window;
    private Stage stage;

    @BeforeEach
    void openAnEmptyElection() throws Exception {
        Path folder = temp.resolve("ngoc-thuy");
        elections = new LocalElections(
                Thread.ofPlatform().name("test-", 0).daemon().factory(),
                Clock.systemUTC(),
                temp.resolve("user"),
                new ElectionFiles(),
                "test");
        FxToolkit.registerPrimaryStage();
        found(Files.createDirectory(folder));
        election = elections.open(folder);
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
                            new FoundingPlace(elections, elections, DemoElection.rescue(temp.resolve("user")), temp),
                            InstantSource.system()),
                    WindowSettings.of(Theme.LIGHT, Language.VIETNAMESE));
            window.showOn(stage);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.F10);
    }

    /** By the form alone, as the program does with a folder in which nothing is. */
    private void found(Path folder) throws Exception {
        CompletableFuture<Optional<Path>> founded = new CompletableFuture<>();
        FxToolkit.setupFixture(() -> {
            stage = new Stage();
            new FoundingStage(
                            new FoundingServices(elections, new Tasks(executor)),
                            new JoinServices(elections, new Tasks(executor)),
                            new RestoreServices(DemoElection.rescue(temp.resolve("user")), new Tasks(executor)),
                            WindowSettings.of(Theme.LIGHT, Language.VIETNAMESE))
                    .showOn(stage, FoundingRequest.fromNothing(folder), founded::complete);
        });
        onFx(() -> {
            node("founding-ward", TextField.class).setText("Phường Ngọc Thụy");
            node("founding-code", TextField.class).setText("00127");
            node("founding-date", TextField.class).setText("23/5/2021");
            node("founding-person", TextField.class).setText("Nguyễn Văn Khởi");
            node("founding-real", RadioButton.class).fire();
        });
        click(node("founding-found", Button.class));
        assertThat(founded.get(30, TimeUnit.SECONDS)).contains(folder);
        WaitForAsyncUtils.waitForFxEvents();
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
    void aWardFoundedFromNothingTakesItsMapAndAMapThatIsNoneChangesNothing() throws Exception {
        Path none = Files.writeString(temp.resolve("none.geojson"), "{}");
        onFx(() -> window.takeMap(none));
        waitFor(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> label instanceof Label said && said.getText().contains("FeatureCollection")));
        assertThat(Files.exists(WardMap.in(election.folder()))).isFalse();

        onFx(() -> window.takeMap(DemoElection.BASEMAP));
        waitFor(() -> Files.exists(WardMap.in(election.folder())));
        assertThat(Files.readAllBytes(WardMap.in(election.folder())))
                .isEqualTo(Files.readAllBytes(DemoElection.BASEMAP));
    }

    @Test
    void leadsFromNothingToADayThatCanOpen() throws Exception {
        assertThat(board().election().ward().name()).isEqualTo("Phường Ngọc Thụy");
        assertThat(board().election().purpose()).isEqualTo(Purpose.REAL);
        assertThat(board().election().date()).isEqualTo(LocalDate.of(2021, 5, 23));
        assertThat(node("prepare-finish", Button.class).isDisabled()).isTrue();

        turnTo(ReadinessItem.CUT_OFFS);
        click(node("registry-presets", FlowPane.class).getChildren().get(1));
        keep();
        waitFor(() -> board().slotPlan().slots().size() == 2);

        turnTo(ReadinessItem.GROUPS);
        for (int n = 1; n <= VOTERS.size(); n++) {
            fill("group-code", "TDP" + n, "group-name", "Tổ dân phố số " + n);
            int wanted = n;
            keep();
            waitFor(() -> board().registry().groups().size() == wanted);
            click(node("registry-new", Button.class));
        }
        onFx(() -> node("registry-table", TableView.class).getSelectionModel().select(0));
        assertThat(field("group-name").getText())
                .as("a row that is chosen stands in the fields")
                .isEqualTo("Tổ dân phố số 1");
        turnTo(ReadinessItem.OFFICERS);
        for (int n = 1; n <= VOTERS.size(); n++) {
            fill(
                    "officer-code",
                    "CB" + n,
                    "officer-name",
                    "Cán bộ " + n,
                    "phone",
                    String.format(java.util.Locale.ROOT, "09000001%02d", n));
            int wanted = n;
            keep();
            waitFor(() -> board().registry().officers().size() == wanted);
            click(node("registry-new", Button.class));
        }
        turnTo(ReadinessItem.STATIONS);
        for (int n = 1; n <= VOTERS.size(); n++) {
            assertThat(field("number").getText()).isEqualTo(Integer.toString(n));
            fill(
                    "place",
                    "Nhà văn hóa " + n,
                    "address",
                    "Ngõ " + n + " phố Ngọc Thụy",
                    "voters-national",
                    Integer.toString(VOTERS.get(n - 1)),
                    "groups",
                    "TDP" + n,
                    "officers",
                    "CB" + n,
                    "booths",
                    "6",
                    "position",
                    "21.06" + (10 + n) + ", 105.86" + (10 + n));
            onFx(() -> choice("verified").setValue("yes"));
            int wanted = n;
            keep();
            waitFor(() -> board().stations().size() == wanted);
            click(node("registry-new", Button.class));
        }
        CheckBox accept = node("prepare-accept", CheckBox.class);
        if (accept.isVisible()) {
            onFx(() -> accept.setSelected(true));
        }
        Button finish = node("prepare-finish", Button.class);
        assertThat(finish.isDisabled())
                .as("%s", node("prepare-lines", ListView.class).getItems())
                .isFalse();
        click(finish);
        waitFor(() -> board().preparation().finished().isPresent());

        assertThat(board().stations().stream()
                        .mapToInt(turnout -> turnout.list().handedOver().voters())
                        .sum())
                .isEqualTo(28_388);
        waitFor(() -> !node("prepare-opening", Node.class).isVisible());
        assertThat(label("prepare-state")).startsWith("Việc chuẩn bị đã hoàn tất");
    }

    @Test
    void saysAtTheFieldWhatCannotBeReadAndKeepsNothing() throws Exception {
        turnTo(ReadinessItem.STATIONS);
        fill("place", "Nhà văn hóa", "voters-national", "12a");
        click(node("registry-keep", Button.class));

        assertThat(label("prepare-voters-national-error")).startsWith("TB-G03");
        assertThat(field("place").getText()).isEqualTo("Nhà văn hóa");
        assertThat(board().stations()).isEmpty();
    }

    @Test
    void whatIsHalfTypedStaysWhenTheLedgerGoesOn() throws Exception {
        turnTo(ReadinessItem.ELECTION);
        fill("issuer", "Ủy ban bầu cử");
        election.ledger().append(new EntryBody.SlotsPlanned(SlotPreset.HANOI_2026.plan()));
        waitFor(() -> board().slotPlan().equals(SlotPreset.HANOI_2026.plan())
                && label("prepare-state").startsWith("Còn 1 "));

        assertThat(field("issuer").getText()).isEqualTo("Ủy ban bầu cử");
    }

    @Test
    void anEditIsAnEntryAndWhatIsTakenOutStaysInTheLedger() throws Exception {
        turnTo(ReadinessItem.STATIONS);
        fill("place", "Nhà văn hóa", "address", "Ngõ 1", "voters-national", "1.200");
        keep();
        waitFor(() -> board().stations().size() == 1);
        long registered = board().head().seq();
        onFx(() -> window.goTo(ScreenName.PREPARE));
        StationId first = board().stations().iterator().next().station().id();
        onFx(() -> node("registry-table", javafx.scene.control.TableView.class)
                .getSelectionModel()
                .selectFirst());
        fill("place", "Trường Tiểu học");
        keep();
        waitFor(() ->
                board().station(first).orElseThrow().station().place().name().equals("Trường Tiểu học"));
        assertThat(board().station(first).orElseThrow().list().handedOver().wardCouncil())
                .isEqualTo(1200);

        click(node("registry-remove", Button.class));
        waitFor(() -> board().stations().isEmpty());
        assertThat(board().knownAt(registered).stations()).hasSize(1);
    }

    @Test
    void bringsAFileInOnceItsQuestionsAreAnswered() throws Exception {
        Path table = Path.of("src/test/resources/io/turnoutboard/intake/ngoc-thuy-2021.csv");
        turnTo(ReadinessItem.CUT_OFFS);
        fill("cut-offs", "11:00, 15:30");
        keep();
        onFx(() -> window.view().orElseThrow().prepare().bringIn(table));
        waitFor(() -> label("intake-summary").contains("3 điều cần trả lời"));
        assertThat(node("intake-keep", Button.class).isDisabled()).isTrue();
        long before = board().head().seq();

        answer("2554");
        answer("813");
        answer("21838");
        waitFor(() -> !node("intake-keep", Button.class).isDisabled());
        assertThat(board().head().seq())
                .as("nothing comes in before it is said")
                .isEqualTo(before);
        assertThat(label("intake-summary")).contains("17 mục");
        click(node("intake-keep", Button.class));
        waitFor(() -> board().stations().size() == 17);

        assertThat(board().stations().stream()
                        .mapToInt(turnout -> turnout.list().handedOver().voters())
                        .sum())
                .isEqualTo(28_388);
        assertThat(board().asOf(board().election().at(java.time.LocalTime.of(15, 30)))
                        .voted())
                .as("counts wait until the day is ready")
                .isZero();
    }

    /** Presses the button of an answer, wherever in the list it is asked. */
    private void answer(String words) throws Exception {
        waitFor(() -> answers(words).findFirst().isPresent());
        click(answers(words).findFirst().orElseThrow());
        waitFor(() -> answers(words).findFirst().isEmpty());
    }

    private java.util.stream.Stream<Button> answers(String words) {
        return node("intake-findings", ListView.class).lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.isVisible()
                        && button.getText().equals(words)
                        && button.getParent().isVisible()
                        && button.getParent().getParent().getParent() instanceof javafx.scene.control.ListCell<?> cell
                        && !cell.isEmpty());
    }

    private void turnTo(ReadinessItem item) {
        onFx(() -> {
            ListView<?> lines = node("prepare-lines", ListView.class);
            lines.getSelectionModel().select(List.of(ReadinessItem.values()).indexOf(item));
        });
    }

    private void fill(String... fieldsAndTexts) {
        onFx(() -> {
            for (int i = 0; i < fieldsAndTexts.length; i += 2) {
                field(fieldsAndTexts[i]).setText(fieldsAndTexts[i + 1]);
            }
        });
    }

    private void keep() throws Exception {
        click(node("registry-keep", Button.class));
        waitFor(() -> label("registry-said").equals("Đã lưu."));
    }

    private void click(Node button) {
        onFx(() -> ((Button) button).fire());
    }

    private void onFx(Runnable action) {
        robot.interact(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void waitFor(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                15, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TextField field(String id) {
        return node("prepare-" + id, TextField.class);
    }

    @SuppressWarnings("unchecked") // every choice of the form is of texts
    private ComboBox<String> choice(String id) {
        return node("prepare-" + id, ComboBox.class);
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
