package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Counts that are keyed by keyboard alone: how many keys they cost, and what stops them. */
class KeyedCountsTest extends TallyWindowTest {
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
    void neverCarriesHalfACountIntoAnotherCellThatIsNamed() throws Exception {
        press(KeyCode.F6);
        press(KeyCode.F2);
        type("3");
        press(KeyCode.ENTER);
        type("15");
        press(KeyCode.F2);
        type("2");
        press(KeyCode.ENTER);
        assertThat(field("entry-voted").getText()).as("begun for station 3").isEmpty();
        assertThat(text("set-aside-sentence")).contains("3 · ", "15");
        type("210");
        press(KeyCode.ENTER);
        waitFor(() -> sealed(EIGHT).equals(Map.of(2, 210)));

        press(KeyCode.F8);
        assertThat(field("entry-station").getText()).startsWith("3 · ");
        assertThat(field("entry-voted").getText()).isEqualTo("15");
        onFx(() -> field("entry-time").requestFocus());
        onFx(() -> field("entry-time").setText("9h00"));
        waitFor(() -> election.notes().drafts().stream()
                .allMatch(draft -> draft.time().equals("8h00")));
        press(KeyCode.ENTER);
        assertThat(field("entry-voted").getText()).as("begun for 8h00").isEmpty();
        assertThat(text("set-aside-sentence")).contains("3 · ", "8h00", "15");
    }

    @Test
    void takesAlongAFigureThatWasTypedBeforeItsStationWasNamed() throws Exception {
        press(KeyCode.F6);
        onFx(() -> field("entry-station").clear());
        onFx(() -> field("entry-voted").requestFocus());
        type("210");
        press(KeyCode.F2);
        type("2");
        press(KeyCode.ENTER);
        assertThat(field("entry-voted").getText()).isEqualTo("210");
        press(KeyCode.ENTER);
        waitFor(() -> sealed(EIGHT).equals(Map.of(2, 210)));
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
}
