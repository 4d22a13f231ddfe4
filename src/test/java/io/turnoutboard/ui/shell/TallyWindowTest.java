package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.domain.turnout.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/** A clerk at the tally desk as the first cut-off of the demo's day comes: 21 stations, none of them keyed. */
abstract class TallyWindowTest extends WindowTest {
    static final LocalTime EIGHT = LocalTime.of(8, 0);

    int keys;

    @Override
    int hour() {
        return 8;
    }

    @Override
    int minute() {
        return 0;
    }

    void press(KeyCode key) {
        keys++;
        robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(String text) {
        keys += text.length();
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    Board board() {
        return election.ledger().board().value();
    }

    Map<Integer, Integer> saved() {
        return sealed(EIGHT);
    }

    /** The counts that hold for a cut-off on the board, by station. */
    Map<Integer, Integer> sealed(LocalTime slot) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (StationTurnout turnout : board().stations()) {
            turnout.count(board().election().at(slot))
                    .ifPresent(tally -> counts.put(turnout.station().number(), tally.voted()));
        }
        return counts;
    }

    Tally tally(int station, LocalTime slot) {
        return board().station(station)
                .flatMap(turnout -> turnout.count(board().election().at(slot)))
                .orElseThrow();
    }

    TableView<?> slotTable() {
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

    String cellText(int row, String column) {
        return ((Labeled) cell(row, column)).getText();
    }

    String cellStates(int row, String column) {
        return cell(row, column).getPseudoClassStates().toString();
    }

    static Map<Integer, Integer> countsOfTheDemo(String slot) throws IOException {
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
