package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.demo.DemoDay;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.People.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program, started on a folder in which nothing is. */
class FoundingOnScreenTest {
    private final FxRobot robot = new FxRobot();

    @TempDir
    Path home;

    private Optional<CompletableFuture<CommandRun>> program = Optional.empty();

    @BeforeEach
    void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void closeEverything() throws Exception {
        robot.interact(() -> stages().forEach(Stage::hide));
        if (program.isPresent()) {
            program.get().get(30, TimeUnit.SECONDS);
        }
        robot.interact(() -> Application.setUserAgentStylesheet(null));
    }

    @Test
    void leadsFromAnEmptyFolderToThePreparingScreen() throws Exception {
        Path folder = Files.createDirectory(home.resolve("ngoc-thuy"));
        start(folder);
        fill(Map.of("ward", "Phường Ngọc Thụy", "code", "00127", "date", "23/5/2021", "person", "Nguyễn Văn Khởi"));
        press("founding-real");
        press("founding-found");

        waitFor(() -> titles().contains("Bảng tiến độ cử tri – Phường Ngọc Thụy"));
        waitFor(() -> find("prepare-lines").isPresent());
        close();
        assertThat(ended().exitCode()).isZero();
        try (OpenElection election = DemoDay.folders(home.resolve("own")).open(folder)) {
            assertThat(election.people().here()).extracting(Person::name).containsExactly("Nguyễn Văn Khởi");
        }
    }

    @Test
    void saysAtEachFieldWhatIsWrongAndFoundsNothing() throws Exception {
        Path folder = home.resolve("lang");
        start(folder);
        fill(Map.of("ward", " ", "code", "mã 1", "date", "30/2/2026", "opens", "8h00", "closes", "muộn"));
        press("founding-found");

        assertThat(error("ward")).isEqualTo("TB-G02 · Ô này không được để trống.");
        assertThat(error("code")).startsWith("TB-G09");
        assertThat(error("date")).startsWith("TB-G05");
        assertThat(error("person")).startsWith("TB-G02");
        assertThat(error("opens")).startsWith("TB-G10");
        assertThat(error("closes")).startsWith("TB-G04");
        assertThat(error("purpose")).startsWith("TB-G02");
        assertThat(error("city")).isEmpty();
        assertThat(node("founding-ward", TextField.class).isFocused()).isTrue();
        fill(Map.of("ward", "Phường Láng"));
        assertThat(error("ward")).isEmpty();
        assertThat(folder).doesNotExist();

        press("founding-cancel");
        assertThat(ended().exitCode()).isZero();
        assertThat(folder).doesNotExist();
        assertThat(home.resolve("own").resolve("keys")).doesNotExist();
    }

    @Test
    void saysWhatTheDiskDoesNotTakeAndLeavesNothingHalfMade() throws Exception {
        Path file = Files.writeString(home.resolve("tep"), "đây là một tệp");
        start(home.resolve("lang"));
        fill(Map.of("ward", "Phường Láng", "code", "00199", "date", "2026-03-15", "person", "Nguyễn Văn Khởi"));
        press("founding-drill");
        fill(Map.of("folder", file.resolve("lang").toString()));
        press("founding-found");
        waitFor(() -> said().contains("TB-F06"));
        assertThat(said()).endsWith("Chưa lập gì cả.");

        Path full = Files.createDirectory(home.resolve("co-do"));
        Files.writeString(full.resolve("bang.csv"), "a");
        fill(Map.of("folder", full.toString()));
        press("founding-found");
        waitFor(() -> said().contains("TB-F03"));

        assertThat(within(full)).containsExactly("bang.csv");
        assertThat(within(home)).containsExactlyInAnyOrder("co-do", "tep");

        fill(Map.of("folder", home.resolve("moi").resolve("lang").toString()));
        press("founding-found");
        waitFor(() -> titles().contains("DIỄN TẬP – Bảng tiến độ cử tri – Phường Láng"));
        close();
        assertThat(ended().exitCode()).isZero();
    }

    @Test
    void aDrillLeadsToItsRealDay() throws Exception {
        Path drill = home.resolve("tap");
        CommandRun.of(
                home,
                "new",
                "--empty",
                "--election",
                drill.toString(),
                "--ward",
                "Phường Láng",
                "--code",
                "00199",
                "--date",
                "2026-03-01",
                "--purpose",
                "drill",
                "--clock",
                "2026-03-01T06:00");
        CommandRun.of(home, "slots", "--election", drill.toString(), "--preset", "hanoi-2026");
        start(drill);
        waitFor(() -> find("prepare-lines").isPresent());
        robot.type(KeyCode.F1);
        waitFor(() -> find("found-from-drill").isPresent());
        press("found-from-drill");
        waitFor(() -> find("founding-date").isPresent());
        assertThat(find("founding-ward")).as("the drill has the ward").isEmpty();
        assertThat(node("founding-folder", TextField.class).getText())
                .isEqualTo(home.resolve("bau-cu").toString());
        fill(Map.of("date", "15/3/2026", "person", "Trần Thị Thật"));
        press("founding-found");

        waitFor(() -> titles().equals(List.of("Bảng tiến độ cử tri – Phường Láng")));
        close();
        assertThat(ended().exitCode()).isZero();
        try (OpenElection election = DemoDay.folders(home.resolve("own")).open(home.resolve("bau-cu"))) {
            assertThat(election.ledger().board().value().slotPlan().slots()).isNotEmpty();
        }
    }

    private void start(Path folder) throws Exception {
        CompletableFuture<CommandRun> run = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                run.complete(CommandRun.with(home, Map.of("DISPLAY", ":0"), "--election", folder.toString()));
            } catch (RuntimeException e) {
                run.completeExceptionally(e);
            }
        });
        program = Optional.of(run);
        waitFor(() -> !stages().isEmpty());
    }

    private CommandRun ended() throws Exception {
        return program.orElseThrow().get(30, TimeUnit.SECONDS);
    }

    private void close() {
        robot.interact(() -> stages().forEach(Stage::hide));
    }

    private void fill(Map<String, String> fields) {
        robot.interact(() -> fields.forEach(
                (id, text) -> node("founding-" + id, TextField.class).setText(text)));
    }

    private void press(String id) {
        robot.interact(() -> {
            switch (node(id, Node.class)) {
                case RadioButton choice -> choice.fire();
                case Button button -> button.fire();
                case Node other -> throw new AssertionError("nothing to press: " + other);
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String error(String field) {
        return node("founding-" + field + "-error", Label.class).getText();
    }

    private String said() {
        return node("founding-said", Label.class).getText();
    }

    private static List<String> titles() {
        return stages().stream().map(Stage::getTitle).toList();
    }

    /** The windows that the program opened; the one of the test's toolkit has no title. */
    private static List<Stage> stages() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.getTitle() != null)
                .map(Stage.class::cast)
                .toList();
    }

    private static Optional<Node> find(String id) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window ->
                        Optional.ofNullable(window.getScene().getRoot().lookup("#" + id)).stream())
                .findFirst();
    }

    private static <T extends Node> T node(String id, Class<T> type) {
        return type.cast(find(id).orElseThrow(() -> new AssertionError("no node " + id + " in " + titles())));
    }

    private static List<String> within(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
