package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.text.SearchText;
import io.turnoutboard.domain.turnout.NotedEvent;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.ui.map.StationMap;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** The day log at 10h32, with the real ledger behind it and a hand on the keyboard. */
class DayLogWindowTest extends WindowTest {
    private static final PersonId SECOND = new PersonId("nguoi-duyet-minh-hoa");

    @Test
    void notesAnInterruptionAndItsEnd() throws Exception {
        robot.type(KeyCode.F7);
        note("9", "gian", "10h12", "mat dien");
        waitFor(() -> strip(0).contains("Khu vực bỏ phiếu số 9,"));
        assertThat(strip(0)).contains("phase=INTERRUPTED");

        note("9", "tiep", "10h30", "");
        waitFor(() -> !strip(0).contains("INTERRUPTED"));
        assertThat(events(9))
                .extracting(NotedEvent::event, NotedEvent::at, NotedEvent::text)
                .containsExactly(
                        tuple(DayEvent.INTERRUPTED, at(10, 12), "mat dien"), tuple(DayEvent.RESUMED, at(10, 30), ""));
        onFx(() -> node("log-kind-interruption", ToggleButton.class).fire());
        assertThat(text("log-shown")).startsWith("2 trong ");
    }

    @Test
    void notesAMobileBoxOutAndBackAndSaysWhenItIsOverdue() throws Exception {
        robot.type(KeyCode.F7);
        note("7", "hom phieu phu di", "9h10", "ba cu tri gia yeu");
        waitFor(() -> strip(0).contains("Khu vực bỏ phiếu số 7,"));
        assertThat(robot.lookup("#strip-list").lookup(".state-line:late").tryQuery())
                .isPresent();

        note("7", "hom phieu phu ve", "10h20", "");
        waitFor(() -> strip(0).contains("boxOutSince=Optional.empty"));
        assertThat(events(7))
                .extracting(NotedEvent::event)
                .containsExactly(DayEvent.MOBILE_BOX_OUT, DayEvent.MOBILE_BOX_BACK);
    }

    @Test
    void notesAnIncidentOfTheWholeWardOnlyInWords() throws Exception {
        robot.type(KeyCode.F7);
        note("", "tinh huong", "10h00", "");
        assertThat(text("event-words-error")).startsWith("TB-E01");
        robot.write("mua lon").type(KeyCode.ENTER);

        waitFor(() -> election.ledger().board().value().events().size() == 1);
        assertThat(election.ledger().board().value().events().getFirst().text()).isEqualTo("mua lon");
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndKeepsNothing() {
        long before = election.ledger().board().value().head().seq();
        robot.type(KeyCode.F7);
        note("99", "khai mac", "7h00", null);
        assertThat(text("event-stations-error")).startsWith("TB-R05").contains("99");
        note("3", "khai mac", "7h00", null);
        assertThat(text("event-stations-error")).startsWith("TB-L11").contains("3");
        note("3", "gian", "11h00", "x");
        assertThat(text("event-time-error")).startsWith("TB-R03");
        note("3", "gian", "25h", "x");
        assertThat(text("event-time-error")).startsWith("TB-R09");
        note("1-3", "tiep", "10h00", "x");
        assertThat(text("event-stations-error")).startsWith("TB-L19").contains("1–3");

        assertThat(election.ledger().board().value().head().seq()).isEqualTo(before);
    }

    @Test
    void filtersByWordsWithoutTonesAndLeadsToThePlaceOfALine() {
        robot.type(KeyCode.F7);
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("khai mac ngo 898");
        TableView<?> table = node("log-table", TableView.class);
        assertThat(table.getItems()).hasSize(1);

        onFx(() -> {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        });
        robot.type(KeyCode.ENTER);
        assertThat(node("screen-overview", ToggleButton.class).isSelected()).isTrue();
        assertThat(node("map", StationMap.class).selectedIdProperty().get()).contains("00199-12");
    }

    @Test
    void turnsTheOrderAndShowsOneStationAlone() {
        robot.type(KeyCode.F7);
        int all = log().size();
        assertThat(seqOfFirst()).isGreaterThan(100);
        onFx(() -> node("log-order", ToggleButton.class).fire());
        assertThat(seqOfFirst()).isLessThan(100);

        onFx(() -> {
            ListView<?> strip = node("strip-list", ListView.class);
            strip.requestFocus();
            strip.getSelectionModel().selectFirst();
        });
        robot.type(KeyCode.ENTER);
        assertThat(log().size()).isBetween(3, all / 5);
        onFx(() -> node("log-station", Button.class).fire());
        assertThat(log()).hasSize(all);
    }

    @Test
    void aListChangeAfterTheOpeningCountsOnceASecondPersonApprovedIt() throws Exception {
        StationId seven = StationId.of("00199", 7);
        int before = voters(seven, at(10, 30));
        robot.type(KeyCode.F7);
        tab(1);
        onFx(() -> field("list-station").requestFocus());
        robot.write("benh vien nhi");
        robot.type(KeyCode.ENTER);
        robot.write("2").type(KeyCode.ENTER).type(KeyCode.ENTER);
        robot.write("9h30").type(KeyCode.ENTER);
        robot.write("moi chuyen den").type(KeyCode.ENTER);
        waitFor(() -> text("waiting-title").equals("Chờ duyệt: 1"));

        assertThat(voters(seven, at(10, 30))).isEqualTo(before);
        assertThat(approve().isDisabled()).isTrue();
        assertThat(robot.lookup("#waiting-list")
                        .lookup(".field-warning")
                        .queryLabeled()
                        .getText())
                .startsWith("TB-L16");

        election.people().take(SECOND);
        waitFor(() -> !approve().isDisabled());
        onFx(approve()::fire);
        waitFor(() -> text("waiting-title").equals("Chờ duyệt: 0"));
        waitFor(() -> voters(seven, at(10, 30)) == before + 2);
        assertThat(voters(seven, at(9, 29))).isEqualTo(before);
        assertThat(voters(seven, at(9, 30))).isEqualTo(before + 2);
    }

    @Test
    void aRejectionNeedsItsReason() throws Exception {
        robot.type(KeyCode.F7);
        tab(1);
        onFx(() -> field("list-station").requestFocus());
        robot.write("4").type(KeyCode.ENTER).type(KeyCode.ENTER);
        robot.write("1")
                .type(KeyCode.ENTER)
                .type(KeyCode.ENTER)
                .write("bo phieu o noi khac")
                .type(KeyCode.ENTER);
        waitFor(() -> text("waiting-title").equals("Chờ duyệt: 1"));
        Button reject = (Button) robot.lookup(".waiting-reject").query();
        onFx(reject::fire);
        assertThat(robot.lookup("#waiting-list")
                        .lookup(".field-error")
                        .queryLabeled()
                        .getText())
                .startsWith("TB-L26");

        robot.write("khong dung").type(KeyCode.TAB);
        onFx(reject::fire);
        waitFor(() -> text("waiting-title").equals("Chờ duyệt: 0"));
        assertThat(voters(StationId.of("00199", 4), at(10, 32))).isEqualTo(1301);
    }

    @Test
    void leavesNothingSubscribedAfterBeingShown50Times() {
        for (int i = 0; i < 50; i++) {
            robot.type(KeyCode.F7).type(KeyCode.F5);
        }
        assertThat(election.ledger().progress().listeners()).isEqualTo(progressListeners + 1);
        int people = election.people().present().listeners();
        robot.type(KeyCode.F7);
        assertThat(election.people().present().listeners()).isEqualTo(people + 1);

        onFx(window::close);
        assertNothingListens();
        assertThat(election.people().present().listeners()).isZero();
    }

    @Test
    void speaksTheOtherLanguageWithWhatIsTyped() {
        robot.type(KeyCode.F7).write("1-6");
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);

        assertThat(field("event-stations").getText()).isEqualTo("1-6");
        assertThat(text("event-confirmation")).isEqualTo("6 stations: 1–6");
        assertThat(text("strip-summary")).isEqualTo("Opened: 21 of 21");
    }

    /** Enters an event; without words the event has no field for them. */
    private void note(String stations, String kind, String time, String words) {
        onFx(() -> field("event-stations").requestFocus());
        onFx(() -> field("event-stations").setText(stations));
        robot.type(KeyCode.ENTER);
        chooseKind(kind);
        robot.type(KeyCode.ENTER).write(time).type(KeyCode.ENTER);
        if (words != null) {
            robot.write(words).type(KeyCode.ENTER);
        }
    }

    /** By the first letter of its name, as often as it takes. */
    private void chooseKind(String kind) {
        ComboBox<?> box = node("event-kind", ComboBox.class);
        for (int i = 0; i < 12 && !nameOf(box).startsWith(kind); i++) {
            robot.write(kind.charAt(0));
        }
        assertThat(nameOf(box)).startsWith(kind);
    }

    private static <T> String nameOf(ComboBox<T> box) {
        return SearchText.of(box.getConverter().toString(box.getValue())).plain();
    }

    private void tab(int index) {
        onFx(() -> node("day-log-tabs", TabPane.class).getSelectionModel().select(index));
    }

    private Button approve() {
        return (Button) node("waiting-list", VBox.class).lookup(".waiting-approve");
    }

    private List<?> log() {
        return node("log-table", TableView.class).getItems();
    }

    private int seqOfFirst() {
        String text = node("log-table", TableView.class).lookupAll(".sheet-seal").stream()
                .map(Labeled.class::cast)
                .filter(cell -> cell.getText() != null && !cell.getText().isEmpty())
                .min(Comparator.comparingDouble(cell -> cell.localToScene(0, 0).getY()))
                .orElseThrow()
                .getText();
        return Integer.parseInt(text.substring(0, text.indexOf(' ')));
    }

    private String strip(int index) {
        return node("strip-list", ListView.class).getItems().get(index).toString();
    }

    private List<NotedEvent> events(int station) {
        return election.ledger()
                .board()
                .value()
                .station(station)
                .map(StationTurnout::day)
                .orElseThrow()
                .events();
    }

    private int voters(StationId station, Instant moment) {
        return election.ledger()
                .board()
                .value()
                .station(station)
                .orElseThrow()
                .rollAt(moment)
                .voters();
    }

    private Instant at(int hour, int minute) {
        return election.ledger().board().value().election().at(LocalTime.of(hour, minute));
    }
}
