package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.ledger.EntryBody.TallyWithdrawn;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.service.People.Person;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/** A window in which a hand opens a cell, keys into it and changes. */
abstract class CellWindowTest extends WindowTest {
    static final int STATION = 12;

    void selectStation() {
        robot.type(KeyCode.F2);
        robot.write(Integer.toString(STATION)).type(KeyCode.ENTER);
    }

    void openLastCell() {
        selectStation();
        robot.type(KeyCode.F4);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("cell-title")).startsWith("KVBP 12");
    }

    /** Proposes another value by the panel's own fields. */
    void propose(String voted) {
        onFx(() -> field("cell-voted").setText(voted));
        choose("MISREAD");
        onFx(() -> field("cell-note").requestFocus());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void choose(String cause) {
        ComboBox<?> causes = node("cell-cause", ComboBox.class);
        onFx(() -> chooseIn(causes, cause));
    }

    static <T> void chooseIn(ComboBox<T> causes, String cause) {
        causes.getItems().stream()
                .filter(each -> each.toString().equals(cause))
                .findFirst()
                .ifPresent(causes::setValue);
    }

    void takeBack(int hour, int minute) throws Exception {
        long seq = cell(hour, minute).current().seq();
        election.ledger().append(new TallyWithdrawn(id(), at(hour, minute), seq, "nhầm"));
        waitFor(() -> cell(hour, minute).isBlank());
    }

    void disputeTheLastCell() throws Exception {
        election.ledger().append(new TallyRecorded(id(), at(10, 30), 1001, TallyParts.NONE, "", OptionalLong.empty()));
        waitFor(() -> !cell(10, 30).disputed().isEmpty());
    }

    void changeHands() throws Exception {
        Person other = election.people().here().getLast();
        MenuButton menu = node("person", MenuButton.class);
        onFx(() -> menu.getItems().stream()
                .filter(item -> ("person-" + other.id().value()).equals(item.getId()))
                .forEach(MenuItem::fire));
        waitFor(() -> menu.getText().equals(other.name()));
    }

    String approveId() {
        return "approve-"
                + cell(LocalTime.of(9, 0), LocalTime.of(10, 30))
                        .waiting()
                        .getFirst()
                        .seq();
    }

    /** The first of two cells in which something waits. */
    SlotCell cell(LocalTime one, LocalTime other) {
        SlotCell first = cell(one.getHour(), one.getMinute());
        return first.waiting().isEmpty() ? cell(other.getHour(), other.getMinute()) : first;
    }

    SlotCell cell(int hour, int minute) {
        return election.ledger()
                .board()
                .value()
                .station(id())
                .flatMap(turnout -> turnout.cell(at(hour, minute)))
                .orElseThrow();
    }

    long holds(int hour, int minute) {
        return cell(hour, minute).holds().map(Tally::voted).orElse(-1);
    }

    static StationId id() {
        return StationId.of("00199", STATION);
    }

    Instant at(int hour, int minute) {
        return election.ledger().board().value().election().at(LocalTime.of(hour, minute));
    }

    Button button(String query) {
        return Optional.ofNullable(stage.getScene().lookup(query))
                .map(Button.class::cast)
                .orElseThrow();
    }

    void fire(Button button) {
        onFx(button::fire);
    }

    String history() {
        return String.join(
                "\n",
                robot.lookup("#cell-history-lines .label").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .toList());
    }
}
