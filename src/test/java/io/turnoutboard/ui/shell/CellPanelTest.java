package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.ui.map.StationMap;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** One cell beside the overview, with a hand on the keyboard: corrected, approved, withdrawn, chosen. */
class CellPanelTest extends CellWindowTest {
    @Test
    void correctsALockedCountWhichTheSecondPersonApprovesAndEverythingFollows() throws Exception {
        openLastCell();
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(text("cell-title")).isEqualTo("KVBP 12 · mốc 9h00");
        assertThat(text("cell-lock")).contains("10h00", "người thứ hai");
        long old = holds(9, 0);

        propose(Long.toString(old + 1));
        waitFor(() -> text("cell-kept").startsWith("Đã chốt sổ"));
        waitFor(() -> robot.lookup(".decision-card").tryQuery().isPresent());
        assertThat(holds(9, 0)).as("the old value counts until it is approved").isEqualTo(old);
        assertThat(button(".decision-card #" + approveId()).isDisabled()).isTrue();
        assertThat(((Labeled) robot.lookup(".decision-card .field-warning").query()).getText())
                .startsWith("TB-L16");
        assertThat(button("#waiting").getText()).isEqualTo("1");

        changeHands();
        waitFor(() -> !button(".decision-card #" + approveId()).isDisabled());
        fire(button(".decision-card #" + approveId()));
        waitFor(() -> holds(9, 0) == old + 1);
        waitFor(() -> text("cell-figure").startsWith(Long.toString(old + 1)));
        assertThat(cell(9, 0).corrections().getFirst().isSelfApproved()).isFalse();
        assertThat(button("#waiting").isVisible()).isFalse();
        assertThat(history()).contains("Duyệt đính chính").contains("Người duyệt minh họa");
    }

    @Test
    void aCorrectionOfTheLastCountMovesHeadlineTableAndMap() throws Exception {
        takeBack(10, 30);
        takeBack(10, 0);
        openLastCell();
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(text("headline")).contains("19.892/33.945");
        propose("708");
        waitFor(() -> robot.lookup(".decision-card").tryQuery().isPresent());
        assertThat(text("headline")).contains("19.892/33.945");
        changeHands();
        waitFor(() -> !button(".decision-card #" + approveId()).isDisabled());
        fire(button(".decision-card #" + approveId()));

        waitFor(() -> text("headline").contains("19.893/33.945"));
        waitFor(() -> table().getSelectionModel().getSelectedItem().toString().contains("voted=708"));
        assertThat(node("map", StationMap.class).selectedIdProperty().get()).contains("00199-12");
    }

    @Test
    void withdrawsOnesOwnCountAndTheOneBeforeHolds() throws Exception {
        openLastCell();
        assertThat(text("cell-lock")).contains("11h30");
        assertThat(button("#cell-withdraw").getText()).contains("1.047");
        fire(button("#cell-withdraw"));
        assertThat(text("cell-note-error")).as("never without a reason").contains("lý do");
        assertThat(holds(10, 30)).isEqualTo(1047);

        choose("WRONG_STATION");
        fire(button("#cell-withdraw"));
        waitFor(() -> cell(10, 30).isBlank());
        waitFor(() -> text("cell-figure").equals("Chưa có số"));
        assertThat(history()).contains("Đã rút", "Nhầm khu vực");
        assertThat(robot.lookup(".struck").queryAll()).isNotEmpty();
        assertThat(text("headline")).doesNotContain("20.232");
    }

    @Test
    void correctsAnOpenCountDirectly() throws Exception {
        openLastCell();
        onFx(() -> field("cell-voted").setText("1050"));
        assertThat(robot.lookup("#cell-effect").queryAs(VBox.class).getChildren())
                .isNotEmpty();
        choose("MISKEYED");
        onFx(() -> field("cell-voted").requestFocus());
        robot.type(KeyCode.ENTER);

        waitFor(() -> holds(10, 30) == 1050);
        waitFor(() -> text("headline").contains("20.235/33.945"));
        assertThat(cell(10, 30).tallies().getLast().reason()).isEqualTo("Gõ nhầm");
        assertThat(history()).contains("Đã thay");
    }

    @Test
    void nobodyElseTakesBackACount() throws Exception {
        changeHands();
        openLastCell();

        assertThat(button("#cell-withdraw").isDisabled()).isTrue();
        assertThat(text("cell-withdraw-note")).contains("không phải số của người rút");
    }

    @Test
    void choosesBetweenTwoCountsAndSaysWhy() throws Exception {
        disputeTheLastCell();
        openLastCell();
        onFx(() -> field("cell-decision-reason").setText("đã gọi lại"));
        Tally waits = cell(10, 30).disputed().getFirst();
        fire(button("#choose-" + waits.seq()));

        waitFor(() -> cell(10, 30).disputed().isEmpty());
        assertThat(holds(10, 30)).isEqualTo(1001);
        waitFor(() -> history().contains("đã gọi lại"));
    }

    @Test
    void listsWhatWaitsAndEnterLeadsToTheCell() throws Exception {
        disputeTheLastCell();
        waitFor(() -> button("#waiting").isVisible());
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("waiting-title")).isEqualTo("Chờ quyết định: 1");
        assertThat(node("waiting-list", ListView.class).isFocused()).isTrue();

        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("cell-title")).isEqualTo("KVBP 12 · mốc 10h30");
        assertThat(stage.getScene().getFocusOwner().getId()).startsWith("choose-");
    }
}
