package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** What the tally desk shows, and where the hand goes in it. */
class TallyScreenTest extends TallyWindowTest {
    @Test
    void takesTheCallListAlongAsText() {
        press(KeyCode.F6);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);
        String[] copied = new String[1];
        onFx(() -> copied[0] = Clipboard.getSystemClipboard().getString());

        assertThat(copied[0])
                .startsWith("Chưa báo cáo mốc 8h00: 21\n")
                .contains("KVBP 7")
                .contains("09");
        assertThat(copied[0].lines()).hasSize(22);
        assertThat(node("call-list-copied", Region.class).isVisible()).isTrue();
    }

    @Test
    void showsTheWholeNumberOfWhomToCall() {
        press(KeyCode.F6);
        List<Label> phones = node("slot-awaited-list", Region.class).lookupAll(".awaited-phone").stream()
                .map(Label.class::cast)
                .filter(phone -> !phone.getText().isEmpty())
                .toList();
        assertThat(phones).hasSizeGreaterThan(1).allSatisfy(phone -> {
            assertThat(phone.getWidth()).isGreaterThanOrEqualTo(phone.prefWidth(-1));
            assertThat(onScreen(node("slot-awaited-list", Region.class)).getMaxX())
                    .isGreaterThan(onScreen(phone).getMaxX());
        });
        Label title = node("slot-awaited-title", Label.class);
        assertThat(title.getHeight()).isGreaterThanOrEqualTo(title.prefHeight(title.getWidth()));
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void setsAsideWhatIsHalfTypedWhenTheHandGoesElsewhere() {
        press(KeyCode.F6);
        type("39");
        onFx(() -> slotTable().getFocusModel().focusBelowCell());
        assertThat(field("entry-station").getText()).startsWith("2 · ");
        assertThat(field("entry-voted").getText()).isEmpty();
        assertThat(text("set-aside-sentence")).contains("1 · ", "39");

        press(KeyCode.F8);
        assertThat(field("entry-station").getText()).startsWith("1 · ");
        assertThat(field("entry-voted").getText()).isEqualTo("39");
        assertThat(field("entry-voted").isFocused()).isTrue();
    }

    @Test
    void showsWhatDoesNotCountUntilSomebodyHasLooked() throws Exception {
        press(KeyCode.F6);
        CountDownLatch otherDesk = new CountDownLatch(1);
        executor.execute(() -> await(otherDesk));
        executor.execute(() -> await(otherDesk));
        type("269");
        press(KeyCode.ENTER);
        // while the count is on its way to the disk, another desk's count of the same cell is sealed
        election.ledger().append(count(300));
        waitFor(() -> sealed(EIGHT).equals(Map.of(1, 300)));
        otherDesk.countDown();

        waitFor(() -> node("own-refused", Region.class).isVisible());
        assertThat(labels("own-refused")).anyMatch(words -> words.contains("269"));
        onFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        Bounds pane = onScreen(node("own-counts", Region.class));
        assertThat(pane.contains(onScreen(node("own-refused", Region.class))))
                .as("%s in %s", onScreen(node("own-refused", Region.class)), pane)
                .isTrue();
        assertThat(pane.contains(onScreen(node("own-seen", Button.class)))).isTrue();
        assertThat(pane.getMaxY())
                .isLessThan(onScreen(node("tally-paste", Button.class)).getMinY());
        assertThat(labels("own-refused")).anyMatch(words -> words.contains("TB-R13") && words.contains("300"));
        onFx(() -> window.goTo(ScreenName.OVERVIEW));
        onFx(() -> window.goTo(ScreenName.TALLY));
        assertThat(node("own-refused", Region.class).isVisible()).isTrue();

        onFx(() -> node("own-seen", Button.class).fire());
        assertThat(node("own-refused", Region.class).isVisible()).isFalse();
        assertThat(sealed(EIGHT)).isEqualTo(Map.of(1, 300));
    }

    @Test
    void showsTwoCountsOfOneCellAsSuch() throws Exception {
        press(KeyCode.F6);
        election.ledger().append(count(300));
        election.ledger().append(count(310));
        waitFor(() -> sealed(EIGHT).equals(Map.of(1, 300)));
        waitFor(() -> cellStates(0, "slot-0").contains("disputed"));
    }

    /** A count of the first station by somebody who has seen none. */
    private TallyRecorded count(int voted) {
        return new TallyRecorded(
                StationId.of("00199", 1),
                board().election().at(EIGHT),
                voted,
                TallyParts.NONE,
                "",
                OptionalLong.empty());
    }

    private List<String> labels(String id) {
        return node(id, Region.class).lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void showsOnlyWhoIsStillAwaitedAndFiltersWithoutTones() throws Exception {
        press(KeyCode.F6);
        type("269");
        press(KeyCode.ENTER);
        waitFor(() -> sealed(EIGHT).equals(Map.of(1, 269)));
        press(KeyCode.F9);
        assertThat(slotTable().getItems()).hasSize(20);
        press(KeyCode.F9);
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        type("benh vien");
        assertThat(slotTable().getItems()).hasSize(3);
        press(KeyCode.ENTER);
        assertThat(slotTable().isFocused()).isTrue();
    }

    @Test
    void movesTheCellByArrowsAndNeverOutOfSight() {
        press(KeyCode.F6);
        press(KeyCode.DOWN);
        press(KeyCode.RIGHT);
        assertThat(field("entry-station").getText()).startsWith("2 · ");
        assertThat(field("entry-time").getText()).isEqualTo("9h00");
        press(KeyCode.END);
        assertThat(field("entry-time").getText()).isEqualTo("19h00");
        assertThat(slotTable().getSelectionModel().getSelectedCells())
                .extracting(cell -> cell.getRow() + " " + cell.getTableColumn().getId())
                .containsExactly("1 slot-12");
        assertThat(slotTable().getVisibleLeafColumns())
                .extracting(column -> column.getId())
                .startsWith("slot-number", "slot-place")
                .endsWith("slot-12");
    }

    @Test
    void leavesNobodyListeningAfterManyVisits() {
        for (int i = 0; i < 50; i++) {
            onFx(() -> window.goTo(ScreenName.TALLY));
            onFx(() -> window.goTo(ScreenName.OVERVIEW));
        }
        onFx(window::close);
        assertNothingListens();
    }
}
