package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The panel under the hand: its keys, its languages, whose hand it is. */
class CellPanelHandTest extends CellWindowTest {
    @Test
    void escapeEmptiesTheFieldThenClosesThePanelAndGivesTheKeyboardBack() {
        selectStation();
        Node before = stage.getScene().getFocusOwner();
        robot.type(KeyCode.F4);
        robot.write("12").type(KeyCode.ESCAPE);
        assertThat(field("cell-voted").getText()).isEmpty();
        assertThat(robot.lookup("#cell").tryQuery()).isPresent();

        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#cell").tryQuery()).isEmpty();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(before);
    }

    @Test
    void stayOpenInTheOtherLanguageWithWhatWasTyped() {
        openLastCell();
        robot.write("1050");
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(text("cell-title")).isEqualTo("Station 12 · 10:30");
        assertThat(field("cell-voted").getText()).isEqualTo("1050");
    }

    @Test
    void whatIsKeyedAfterHandsChangedIsTheOthersAndTheNameIsSeen() throws Exception {
        assertThat(node("person", MenuButton.class).getText()).isEqualTo("Bàn trực minh họa");
        changeHands();
        assertThat(text("keying-person")).isEqualTo("Người duyệt minh họa");
        robot.type(KeyCode.F2);
        robot.write("12").type(KeyCode.ENTER);
        robot.write("1100").type(KeyCode.ENTER);
        robot.write("nham so").type(KeyCode.ENTER);

        waitFor(() -> holds(10, 30) == 1100);
        assertThat(cell(10, 30).current().origin().author().value()).isEqualTo("nguoi-duyet-minh-hoa");
    }

    @Test
    void addsSomebodyWhoCanThenTakeOver() throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.U).release(KeyCode.CONTROL);
        MenuButton menu = node("person", MenuButton.class);
        assertThat(menu.isShowing()).isTrue();
        onFx(() -> {
            menu.hide();
            menu.getItems().stream()
                    .filter(item -> "Thêm người…".equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> robot.lookup("#person-name").queryAs(TextField.class).setText("Nguyễn Thị Hồng Đào"));
        fire(robot.lookup("#person-keep").queryAs(Button.class));

        waitFor(() -> election.ledger().board().value().registry().people().size() == 3);
        waitFor(() -> election.people().here().size() == 3);
        onFx(menu::show);
        assertThat(menu.getItems()).extracting(MenuItem::getText).contains("Nguyễn Thị Hồng Đào");
    }

    @Test
    void reachesEveryControlOfThePanelByTab() {
        openLastCell();
        Set<String> reached = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            robot.type(KeyCode.TAB);
            Node owner = stage.getScene().getFocusOwner();
            reached.add(owner == null || owner.getId() == null ? "?" : owner.getId());
        }

        assertThat(reached)
                .contains(
                        "cell-before",
                        "cell-close",
                        "cell-cause",
                        "cell-note",
                        "cell-voted",
                        "cell-keep",
                        "cell-withdraw")
                .contains("person");
    }

    @Test
    void leavesNobodyListeningAfterFiftyTimes() {
        selectStation();
        for (int i = 0; i < 50; i++) {
            robot.type(KeyCode.F4);
            robot.type(KeyCode.ESCAPE);
        }
        onFx(window::close);
        assertNothingListens();
        assertThat(election.people().present().listeners()).isZero();
    }

    @Test
    void cutsNothingOfTheTopBarInASmallWindow() throws Exception {
        disputeTheLastCell();
        waitFor(() -> button("#waiting").isVisible());
        assertThat(stage.getScene().getWidth()).isLessThanOrEqualTo(1000);

        for (String id : List.of("waiting", "person", "language", "theme", "help")) {
            Bounds bounds =
                    node(id, Node.class).localToScene(node(id, Node.class).getLayoutBounds());
            assertThat(bounds.getMaxX())
                    .as(id)
                    .isLessThanOrEqualTo(stage.getScene().getWidth());
        }
        assertThat(node("person", MenuButton.class).getWidth()).isGreaterThan(100);
    }
}
