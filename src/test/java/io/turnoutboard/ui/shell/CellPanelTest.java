package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.ledger.EntryBody.TallyWithdrawn;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.service.People.Person;
import io.turnoutboard.ui.map.StationMap;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** One cell beside the overview, with a hand on the keyboard: corrected, approved, withdrawn, chosen. */
class CellPanelTest extends WindowTest {
    private static final int STATION = 12;

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
            menu.getItems().getLast().fire();
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

    private void selectStation() {
        robot.type(KeyCode.F2);
        robot.write(Integer.toString(STATION)).type(KeyCode.ENTER);
    }

    private void openLastCell() {
        selectStation();
        robot.type(KeyCode.F4);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("cell-title")).startsWith("KVBP 12");
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

    /** Proposes another value by the panel's own fields. */
    private void propose(String voted) {
        onFx(() -> field("cell-voted").setText(voted));
        choose("MISREAD");
        onFx(() -> field("cell-note").requestFocus());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(String cause) {
        ComboBox<?> causes = node("cell-cause", ComboBox.class);
        onFx(() -> chooseIn(causes, cause));
    }

    private static <T> void chooseIn(ComboBox<T> causes, String cause) {
        causes.getItems().stream()
                .filter(each -> each.toString().equals(cause))
                .findFirst()
                .ifPresent(causes::setValue);
    }

    private void takeBack(int hour, int minute) throws Exception {
        long seq = cell(hour, minute).current().seq();
        election.ledger().append(new TallyWithdrawn(id(), at(hour, minute), seq, "nhầm"));
        waitFor(() -> cell(hour, minute).isBlank());
    }

    private void disputeTheLastCell() throws Exception {
        election.ledger().append(new TallyRecorded(id(), at(10, 30), 1001, TallyParts.NONE, "", OptionalLong.empty()));
        waitFor(() -> !cell(10, 30).disputed().isEmpty());
    }

    private void changeHands() throws Exception {
        Person other = election.people().here().getLast();
        MenuButton menu = node("person", MenuButton.class);
        onFx(() -> menu.getItems().stream()
                .filter(item -> ("person-" + other.id().value()).equals(item.getId()))
                .forEach(MenuItem::fire));
        waitFor(() -> menu.getText().equals(other.name()));
    }

    private String approveId() {
        return "approve-"
                + cell(LocalTime.of(9, 0), LocalTime.of(10, 30))
                        .waiting()
                        .getFirst()
                        .seq();
    }

    /** The first of two cells in which something waits. */
    private SlotCell cell(LocalTime one, LocalTime other) {
        SlotCell first = cell(one.getHour(), one.getMinute());
        return first.waiting().isEmpty() ? cell(other.getHour(), other.getMinute()) : first;
    }

    private SlotCell cell(int hour, int minute) {
        return election.ledger()
                .board()
                .value()
                .station(id())
                .flatMap(turnout -> turnout.cell(at(hour, minute)))
                .orElseThrow();
    }

    private long holds(int hour, int minute) {
        return cell(hour, minute).holds().map(Tally::voted).orElse(-1);
    }

    private static StationId id() {
        return StationId.of("00199", STATION);
    }

    private Instant at(int hour, int minute) {
        return election.ledger().board().value().election().at(LocalTime.of(hour, minute));
    }

    private Button button(String query) {
        return Optional.ofNullable(stage.getScene().lookup(query))
                .map(Button.class::cast)
                .orElseThrow();
    }

    private void fire(Button button) {
        onFx(button::fire);
    }

    private String history() {
        return String.join(
                "\n",
                robot.lookup("#cell-history-lines .label").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .toList());
    }
}
