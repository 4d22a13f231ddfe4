package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.ui.control.Tile;
import io.turnoutboard.ui.map.StationMap;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class DesktopWindowTest extends WindowTest {
    @Test
    void saysTheWardsFiguresWithTheirTime() {
        assertThat(text("headline"))
                .isEqualTo("Tính đến 10 giờ 30 phút ngày 15 tháng 3 năm 2026: "
                        + "20.232/33.945 cử tri đã bỏ phiếu, đạt 59,60%");
        assertThat(node("tile-rate", Tile.class).figure()).isEqualTo("59,60%");
        assertThat(node("tile-reached", Tile.class).figure()).isEqualTo("2/21");
        assertThat(node("tile-change", Tile.class).note()).contains("10h00");
        assertThat(text("ribbon-words")).contains("DỮ LIỆU MINH HỌA");
        assertThat(text("countdown")).isEqualTo("Mốc 11h00 còn 28:00");
        assertThat(table().getItems()).hasSize(21);
    }

    @Test
    void keepsACountByKeyboardAloneAndEverythingFollows() throws Exception {
        robot.type(KeyCode.F2);
        robot.write("12").type(KeyCode.ENTER);
        assertThat(node("map", StationMap.class).selectedIdProperty().get()).contains("00199-12");
        assertThat(text("keying-confirmation")).contains("Nhà sinh hoạt cộng đồng ngõ 898", "1.047");
        assertThat(text("chart-title")).startsWith("KVBP 12");

        robot.write("1100").type(KeyCode.ENTER);
        assertThat(field("keying-reason").getParent().isVisible()).isTrue();
        assertThat(text("keying-reason-error")).contains("TB-R13", "1.047");

        robot.write("nham so").type(KeyCode.ENTER);
        waitFor(() -> text("headline").contains("20.285/33.945"));
        waitFor(() -> node("kept-counts", Region.class).lookupAll(".stage:done").size() == 3);
        assertThat(node("tile-voted", Tile.class).figure()).isEqualTo("20.285");
        assertThat(table().getSelectionModel().getSelectedItem().toString()).contains("00199-12", "voted=1100");
        assertThat(field("keying-voted").getText()).isEmpty();
        assertThat(field("keying-station").isFocused()).isTrue();
        assertThat(field("keying-reason").getParent().isVisible()).isFalse();
    }

    @Test
    void tellsAtTheFieldWhatIsWrongAndKeepsNothing() {
        long before = election.ledger().board().value().head().seq();
        robot.type(KeyCode.F2);
        robot.write("99").type(KeyCode.ENTER);
        robot.type(KeyCode.TAB, KeyCode.TAB);
        robot.write("abc").type(KeyCode.ENTER);

        assertThat(text("keying-station-error")).startsWith("TB-R05");
        assertThat(field("keying-station").isFocused()).isTrue();
        assertThat(election.ledger().board().value().head().seq()).isEqualTo(before);
    }

    @Test
    void filtersTheTableWithoutTones() {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("benh vien");

        assertThat(table().getItems()).hasSize(3);
        assertThat(text("table-shown")).isEqualTo("3 trong 21 khu vực");

        robot.type(KeyCode.ESCAPE);
        assertThat(table().getItems()).hasSize(21);
    }

    @Test
    void selectsEverywhereWhatIsSelectedInTheMap() {
        onFx(() -> node("map", StationMap.class).selectedIdProperty().set(Optional.of("00199-05")));

        assertThat(table().getSelectionModel().getSelectedItem().toString()).contains("00199-05");
        assertThat(text("chart-title")).startsWith("KVBP 5");
        assertThat(field("keying-station").getText()).startsWith("5 · ");
    }

    @Test
    void speaksTheOtherLanguageAndWearsTheOtherThemeAtOnce() throws Exception {
        robot.type(KeyCode.F2).write("7").type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL).type(KeyCode.L).type(KeyCode.T).release(KeyCode.CONTROL);

        assertThat(text("headline"))
                .isEqualTo("As of 10:30 on 15 March 2026: 20,232 of 33,945 voters have voted, 59.60%");
        assertThat(field("keying-station").getText()).startsWith("7 · ");
        assertThat(stage.getScene().getStylesheets().getFirst()).endsWith("dark.css");
        waitFor(() -> Files.exists(settings()) && Files.readString(settings()).contains("language=en"));
        assertThat(Files.readString(settings())).contains("theme=dark");
    }

    @Test
    void letsAPersonChooseBetweenTwoCounts() throws Exception {
        Instant cutOff = election.ledger().board().value().election().at(LocalTime.of(10, 30));
        election.ledger()
                .append(new TallyRecorded(
                        StationId.of("00199", 12), cutOff, 1001, TallyParts.NONE, "", OptionalLong.empty()));
        waitFor(() -> text("dispute-title").contains("KVBP 12"));
        assertThat(text("headline")).contains("20.232/33.945");

        robot.type(KeyCode.F2).write("12").type(KeyCode.ENTER);
        Node second = List.copyOf(node("dispute-counts", VBox.class).lookupAll(".button"))
                .get(1);
        assertThat(((Button) second).getText()).isEqualTo("Chọn 1.001");
        onFx(() -> ((Button) second).fire());

        waitFor(() -> text("headline").contains("20.186/33.945"));
        assertThat(node("dispute", VBox.class).isVisible()).isFalse();
    }

    @Test
    void letsTheClockOfADemoRunAndTellsTheNextCutOff() throws Exception {
        onFx(() -> node("speed-600", ToggleButton.class).fire());
        waitFor(() -> text("countdown").startsWith("Mốc 12h00"));
        onFx(() -> node("speed-0", ToggleButton.class).fire());
        String stood = text("clock");

        assertThat(election.day().speed()).isZero();
        assertThat(stood).startsWith("11:");
    }

    @Test
    void leavesNobodyListeningWhenItIsClosed() {
        for (int i = 0; i < 4; i++) {
            onFx(window::changeLanguage);
        }
        assertThat(election.ledger().board().listeners()).isEqualTo(boardListeners + 1);
        assertThat(election.ledger().progress().listeners()).isEqualTo(progressListeners + 1);

        onFx(window::close);
        assertNothingListens();
    }

    @Test
    void reachesEveryControlByTab() {
        onFx(() -> stage.getScene().getRoot().requestFocus());
        Set<String> reached = new TreeSet<>();
        for (int i = 0; i < 60; i++) {
            robot.type(KeyCode.TAB);
            Node owner = stage.getScene().getFocusOwner();
            reached.add(owner == null || owner.getId() == null ? "?" : owner.getId());
        }

        assertThat(reached)
                .contains("speed-0", "language", "theme", "help", "map", "chart")
                .contains("table-filter", "turnout-table")
                .contains("keying-station", "keying-time", "keying-voted", "keying-keep");
    }

    @Test
    void opensItsKeysOnACardAndPutsTheCardAway() {
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".help-card").tryQuery()).isPresent();

        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".help-card").tryQuery()).isEmpty();
    }
}
