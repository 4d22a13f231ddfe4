package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.ClosingRecorded;
import io.turnoutboard.domain.turnout.StationDay;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.service.NotSavedException;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closing figures after the last box was closed. Station 10 has 1.485 voters on its list. */
class DayLogClosingTest extends WindowTest {
    private static final StationId TEN = StationId.of("00199", 10);

    @Override
    int hour() {
        return 20;
    }

    @Override
    int minute() {
        return 0;
    }

    @BeforeEach
    void chooseStation() {
        robot.type(KeyCode.F7);
        onFx(() -> node("day-log-tabs", TabPane.class).getSelectionModel().select(2));
        onFx(() -> node("closing-table", TableView.class).getSelectionModel().select(9));
    }

    @Test
    void aRecordThatAgreesIsKeptAndTheNextBallotFollows() throws Exception {
        assertThat(text("closing-title")).startsWith("KVBP 10 · ");
        assertThat(field("closing-list").getText()).isEqualTo("1.485");
        assertThat(text("closing-voted-note")).contains("Số lũy kế cuối cùng: ");
        type("1470", "1470", "1470", "1450", "20");
        assertThat(text("closing-voted-note"))
                .contains("Tỷ lệ cử tri đã tham gia bỏ phiếu so với tổng số cử tri: 98,99%");
        assertThat(text("closing-invalid-note")).isEqualTo("Tỷ lệ so với tổng số phiếu thu vào: 1,36%");
        robot.type(KeyCode.ENTER);

        waitFor(() -> day().figures(Ballot.NATIONAL_ASSEMBLY).isPresent());
        waitFor(() -> text("closing-kept").contains("đã chốt sổ"));
        assertThat(text("closing-kept")).startsWith("KVBP 10, Quốc hội: ");
        assertThat(text("closing-complete")).startsWith("0/21");
        assertThat(node("closing-ballot-city_council", ToggleButton.class).isSelected())
                .isTrue();
        assertThat(field("closing-voted").getText()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1470, '', 1470, 1470, 1450, 21, TB-R31, collected",
        "1470, '', 1469, 1470, 1450, 20, TB-R32, collected",
        "1470, '', 1486, 1470, 1450, 20, TB-R33, issued",
        "1470, '700/771', 1470, 1470, 1450, 20, TB-R34, women",
        "1486, '', 1470, 1470, 1450, 20, TB-R35, voted",
    })
    void eachCheckFailsAtItsFieldAndNothingIsKept(
            String voted,
            String sexes,
            String issued,
            String collected,
            String valid,
            String invalid,
            String code,
            String field) {
        long before = election.ledger().board().value().head().seq();
        onFx(() -> {
            field("closing-voted").setText(voted);
            field("closing-men").setText(sexes.isEmpty() ? "" : sexes.split("/", -1)[0]);
            field("closing-women").setText(sexes.isEmpty() ? "" : sexes.split("/", -1)[1]);
            field("closing-issued").setText(issued);
            field("closing-collected").setText(collected);
            field("closing-valid").setText(valid);
            field("closing-invalid").setText(invalid);
        });
        assertThat(text("closing-" + field + "-error")).startsWith(code);
        assertThat(node("closing-check-" + code, Label.class).getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass("failed"));
        assertThat(node("closing-checks", VBox.class).lookupAll(".stage:failed"))
                .hasSize(1);

        onFx(() -> node("closing-keep", Button.class).fire());
        assertThat(election.ledger().board().value().head().seq()).isEqualTo(before);
    }

    @Test
    void asksForWhatIsMissingAndForNumbers() {
        onFx(() -> field("closing-voted").setText("abc"));
        assertThat(text("closing-voted-error")).startsWith("TB-E04");
        onFx(() -> field("closing-voted").setText("1470"));
        onFx(() -> node("closing-keep", Button.class).fire());
        assertThat(text("closing-issued-error")).startsWith("TB-E04");
        assertThat(field("closing-issued").isFocused()).isTrue();
    }

    @Test
    void replacingAsksForAReasonAndKeepsTheOldFigures() throws Exception {
        keep(Ballot.NATIONAL_ASSEMBLY, 1470);
        waitFor(() -> field("closing-reason").getParent().isVisible());
        type("1471", "1471", "1471", "1451", "20");
        robot.type(KeyCode.ENTER);
        assertThat(text("closing-reason-error")).startsWith("TB-R37");

        robot.write("doc nham").type(KeyCode.ENTER);
        waitFor(() -> day().figures().size() == 2);
        assertThat(day().figures(Ballot.NATIONAL_ASSEMBLY).orElseThrow().reason())
                .isEqualTo("doc nham");
        assertThat(day().figures().getFirst().figures().turnout().voted()).isEqualTo(1470);
    }

    @Test
    void differentNumbersOfPapersForTheSameVotersAreSaidAtOnce() throws Exception {
        keep(Ballot.NATIONAL_ASSEMBLY, 1470);
        keep(Ballot.CITY_COUNCIL, 1469);
        waitFor(() -> node("closing-differences", Label.class).isVisible());

        assertThat(text("closing-differences"))
                .contains("Số phiếu phát ra khác nhau", "Quốc hội 1.470", "HĐND thành phố 1.469");
    }

    @Test
    void aFigureThatIsNotTheLastHourlyCountIsDoubted() {
        onFx(() -> field("closing-voted").setText("1000"));

        assertThat(text("closing-voted-error")).startsWith("Khác số lũy kế cuối cùng: ");
    }

    @Test
    void whatWasTypedForOneBallotIsThereAgain() {
        onFx(() -> field("closing-voted").setText("1470"));
        onFx(() -> node("closing-ballot-ward_council", ToggleButton.class).fire());
        assertThat(field("closing-voted").getText()).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        onFx(() -> node("day-log-tabs", TabPane.class).getSelectionModel().select(2));
        onFx(() -> node("closing-ballot-national_assembly", ToggleButton.class).fire());

        assertThat(field("closing-voted").getText()).isEqualTo("1470");
    }

    /** Types the figures from "đã tham gia bỏ phiếu" on; men and women are not counted apart. */
    private void type(String voted, String issued, String collected, String valid, String invalid) {
        onFx(() -> {
            field("closing-voted").requestFocus();
            field("closing-voted").selectAll();
        });
        robot.write(voted).type(KeyCode.ENTER).type(KeyCode.ENTER).type(KeyCode.ENTER);
        robot.write(issued).type(KeyCode.ENTER).write(collected).type(KeyCode.ENTER);
        robot.write(valid).type(KeyCode.ENTER).write(invalid);
    }

    private void keep(Ballot ballot, int papers) throws NotSavedException {
        ClosingFigures figures = new ClosingFigures(
                new ClosingFigures.Turnout(1485, 1470, OptionalInt.empty(), OptionalInt.empty()),
                new ClosingFigures.Papers(papers, papers, papers, 0));
        election.ledger().append(new ClosingRecorded(TEN, ballot, figures, "", OptionalLong.empty()));
    }

    private StationDay day() {
        return election.ledger()
                .board()
                .value()
                .station(TEN)
                .map(StationTurnout::day)
                .orElseThrow();
    }
}
