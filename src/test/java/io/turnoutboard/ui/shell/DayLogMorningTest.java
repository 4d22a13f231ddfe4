package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.turnout.StationTurnout;
import java.time.Instant;
import java.time.LocalTime;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The day log before the first box is opened. */
class DayLogMorningTest extends WindowTest {
    @Override
    int hour() {
        return 5;
    }

    @Override
    int minute() {
        return 59;
    }

    @Test
    void notes21OpeningsInOneLineByKeyboardAlone() throws Exception {
        robot.type(KeyCode.F7);
        assertThat(text("strip-summary")).isEqualTo("Đã khai mạc 0/21");
        robot.write("1-21").type(KeyCode.ENTER);
        assertThat(text("event-confirmation")).isEqualTo("21 khu vực: 1–21");
        robot.type(KeyCode.ENTER);
        robot.write("5h58").type(KeyCode.ENTER);

        waitFor(() -> text("strip-summary").equals("Đã khai mạc 21/21"));
        waitFor(() -> text("event-kept").startsWith("Khai mạc 5h58, KVBP 1–21: đã chốt sổ (số "));
        assertThat(election.ledger().board().value().stations())
                .extracting(turnout -> turnout.openedAt().map(at -> at.equals(at(5, 58))))
                .allMatch(opened -> opened.orElse(false));
        assertThat(field("event-stations").getText()).isEmpty();
        assertThat(field("event-stations").isFocused()).isTrue();
    }

    @Test
    void allMeansThoseThatHaveNotOpenedYet() throws Exception {
        robot.type(KeyCode.F7);
        robot.write("3,4").type(KeyCode.ENTER).type(KeyCode.ENTER).write("5h50").type(KeyCode.ENTER);
        waitFor(() -> text("strip-summary").equals("Đã khai mạc 2/21"));
        robot.write("tat ca");

        assertThat(text("event-confirmation")).isEqualTo("19 khu vực: 1, 2, 5–21");
    }

    @Test
    void aListChangeBeforeTheOpeningCountsAtOnce() throws Exception {
        int before = voters(7);
        robot.type(KeyCode.F7);
        onFx(() -> node("day-log-tabs", TabPane.class).getSelectionModel().select(1));
        onFx(() -> field("list-station").requestFocus());
        robot.write("7").type(KeyCode.ENTER).write("3").type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(text("list-confirmation")).contains("chưa khai mạc: tính ngay");
        robot.type(KeyCode.ENTER).write("moi chuyen den").type(KeyCode.ENTER);

        waitFor(() -> voters(7) == before + 3);
        assertThat(text("waiting-title")).isEqualTo("Chờ duyệt: 0");
    }

    @Test
    void whoHasNotOpenedOnTimeStandsFirst() throws Exception {
        robot.type(KeyCode.F7);
        robot.write("2").type(KeyCode.ENTER).type(KeyCode.ENTER).write("5h50").type(KeyCode.ENTER);
        waitFor(() -> text("strip-summary").equals("Đã khai mạc 1/21"));

        ListView<?> strip = node("strip-list", ListView.class);
        assertThat(strip.getItems().getLast().toString()).contains("Khu vực bỏ phiếu số 2,");
    }

    private int voters(int station) {
        return election.ledger()
                .board()
                .value()
                .station(station)
                .map(StationTurnout::list)
                .orElseThrow()
                .at(at(5, 59))
                .voters();
    }

    private Instant at(int hour, int minute) {
        return election.ledger().board().value().election().at(LocalTime.of(hour, minute));
    }
}
