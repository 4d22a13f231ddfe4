package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.domain.turnout.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A clerk at the tally desk as the first cut-off of the demo's day comes: 21 stations, none of them keyed. */
class TallyDeskTest extends WindowTest {
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private int keys;

    @Override
    int hour() {
        return 8;
    }

    @Override
    int minute() {
        return 0;
    }

    @Test
    void keysASlotOf21StationsWithoutTheMouseAndEveryDigitLands() throws Exception {
        Map<Integer, Integer> paper = countsOfTheDemo("08:00");
        press(KeyCode.F6);
        for (int station : paper.keySet()) {
            assertThat(field("entry-station").getText()).startsWith(station + " · ");
            type(Integer.toString(paper.get(station)));
            press(KeyCode.ENTER);
        }
        waitFor(() -> sealed(EIGHT).equals(paper));

        int digits = paper.values().stream()
                .mapToInt(count -> Integer.toString(count).length())
                .sum();
        System.out.println("keys for 21 counts, in the order of the stations: "
                + "%d, %.2f a count of %.2f digits".formatted(keys, keys / 21.0, digits / 21.0));
        assertThat(keys).as("one to come, the digits, and one Enter a count").isEqualTo(1 + digits + 21);
        assertThat(text("slot-awaited-title")).endsWith(": 0");
        assertThat(text("entry-confirmation")).contains("8h00");
    }

    @Test
    void keysCountsThatComeInAnyOrderByTheNumberOfTheStation() throws Exception {
        Map<Integer, Integer> paper = new LinkedHashMap<>();
        countsOfTheDemo("08:00").entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(each -> paper.put(each.getKey(), each.getValue()));
        press(KeyCode.F6);
        press(KeyCode.F2);
        for (int station : paper.keySet()) {
            type(Integer.toString(station));
            press(KeyCode.ENTER);
            type(Integer.toString(paper.get(station)));
            press(KeyCode.ENTER);
        }
        waitFor(() -> sealed(EIGHT).equals(new TreeMap<>(paper)));
        System.out.println("keys for 21 counts, in any order: " + "%d, %.2f a count".formatted(keys, keys / 21.0));
    }

    @Test
    void stopsAtACountThatARuleDoubtsAndTakesNoFurtherDigitForIt() throws Exception {
        press(KeyCode.F6);
        type("9999");
        press(KeyCode.ENTER);
        assertThat(text("entry-voted-error")).contains("TB-R07");
        assertThat(field("entry-voted").isFocused()).as("the hand stays").isTrue();

        type("233");
        press(KeyCode.ENTER);
        assertThat(field("entry-voted").getText())
                .as("the next station's digits")
                .isEqualTo("9999");
        assertThat(saved()).isEmpty();

        press(KeyCode.ESCAPE);
        type("269");
        press(KeyCode.ENTER);
        waitFor(() -> sealed(EIGHT).equals(Map.of(1, 269)));
    }

    @Test
    void letsADoubtfulCountThroughWithAReasonChosenByItsNumber() throws Exception {
        press(KeyCode.F6);
        type("1900");
        press(KeyCode.ENTER);
        assertThat(field("entry-voted").isFocused()).isTrue();
        press(KeyCode.DOWN);
        assertThat(field("entry-reason").isFocused()).isTrue();
        type("1");
        press(KeyCode.ENTER);

        waitFor(() -> sealed(EIGHT).containsKey(1));
        assertThat(tally(1, EIGHT).reason()).isEqualTo("Báo muộn, cộng dồn nhiều giờ");
        assertThat(field("entry-station").getText()).startsWith("2 · ");
    }

    @Test
    void addsSlipsUpAndShowsTheOtherFigureWhileTyping() throws Exception {
        press(KeyCode.F6);
        type("120+85+40");
        assertThat(text("entry-derived")).contains("245").contains("%");
        assertThat(cellText(0, "slot-0")).isEqualTo("120+85+40");
        press(KeyCode.ENTER);
        waitFor(() -> sealed(EIGHT).equals(Map.of(1, 245)));
    }

    @Test
    void remembersThatAStationTellsHowManyCameSinceItsLastReport() throws Exception {
        election.ledger()
                .append(new TallyRecorded(
                        StationId.of("00199", 1),
                        board().election().at(LocalTime.of(7, 30)),
                        100,
                        TallyParts.NONE,
                        "",
                        OptionalLong.empty()));
        waitFor(() -> sealed(LocalTime.of(7, 30)).equals(Map.of(1, 100)));
        press(KeyCode.F6);
        press(KeyCode.UP);
        press(KeyCode.F3);
        type("150");
        assertThat(text("entry-derived")).contains("lũy kế 250");
        press(KeyCode.ENTER);
        waitFor(() -> sealed(EIGHT).equals(Map.of(1, 250)));
        waitFor(() -> election.notes().reportSinceLast().equals(Set.of(StationId.of("00199", 1))));
    }

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
        Instant cutOff = board().election().at(EIGHT);
        // somebody else keys the cell in the same moment, and is sealed first
        election.ledger()
                .append(new TallyRecorded(
                        StationId.of("00199", 1), cutOff, 300, TallyParts.NONE, "", OptionalLong.empty()));
        onFx(() -> {});
        election.ledger()
                .append(new TallyRecorded(
                        StationId.of("00199", 1), cutOff, 310, TallyParts.NONE, "", OptionalLong.empty()));
        waitFor(() -> sealed(EIGHT).equals(Map.of(1, 300)));
        waitFor(() -> cellStates(0, "slot-0").contains("disputed"));
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

    private void press(KeyCode key) {
        keys++;
        robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String text) {
        keys += text.length();
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Board board() {
        return election.ledger().board().value();
    }

    private Map<Integer, Integer> saved() {
        return sealed(EIGHT);
    }

    /** The counts that hold for a cut-off on the board, by station. */
    private Map<Integer, Integer> sealed(LocalTime slot) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (StationTurnout turnout : board().stations()) {
            turnout.count(board().election().at(slot))
                    .ifPresent(tally -> counts.put(turnout.station().number(), tally.voted()));
        }
        return counts;
    }

    private Tally tally(int station, LocalTime slot) {
        return board().station(station)
                .flatMap(turnout -> turnout.count(board().election().at(slot)))
                .orElseThrow();
    }

    private TableView<?> slotTable() {
        return node("slot-table", TableView.class);
    }

    private Node cell(int row, String column) {
        return slotTable().lookupAll(".table-cell").stream()
                .filter(node -> node instanceof javafx.scene.control.TableCell<?, ?> cell
                        && cell.getTableRow() != null
                        && cell.getTableRow().getIndex() == row
                        && cell.getTableColumn() != null
                        && Objects.equals(cell.getTableColumn().getId(), column))
                .findFirst()
                .orElseThrow();
    }

    private String cellText(int row, String column) {
        return ((Labeled) cell(row, column)).getText();
    }

    private String cellStates(int row, String column) {
        return cell(row, column).getPseudoClassStates().toString();
    }

    private static Map<Integer, Integer> countsOfTheDemo(String slot) throws IOException {
        Map<Integer, Integer> counts = new TreeMap<>();
        Path file = DemoElection.DATA.resolve("tallies.csv");
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split(",", -1);
            if (fields[1].equals(slot)) {
                counts.putIfAbsent(Integer.parseInt(fields[0]), Integer.parseInt(fields[3]));
            }
        }
        return counts;
    }
}
