package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.DeskNotes;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.ui.support.Density;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;
import io.turnoutboard.ui.support.Theme;
import io.turnoutboard.ui.support.Typeface;
import io.turnoutboard.ui.tally.TallyDoors;
import io.turnoutboard.ui.tally.TallyModel;
import io.turnoutboard.ui.tally.TallyScreen;
import io.turnoutboard.ui.tally.TallyServices;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.event.EventType;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.api.FxToolkit;

/**
 * The tally desk and a bare table as the benchmark types into them: the time runs from the key until the scene is styled
 * and laid out, and where that is asked until all of it is painted into a picture too. A window paints only what changed.
 */
public final class TallyBench {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 900;

    private TallyBench() {}

    public static void prepare() throws Exception {
        FxToolkit.registerPrimaryStage();
        Typeface.load();
    }

    /** Digits typed into cells of the desk's grid, each count given up after four of them. */
    public static List<Long> desk(Board board, Instant moment, int keys, boolean painted) {
        return onFx(() -> {
            List<Long> nanos = new ArrayList<>();
            StillLedger ledger = new StillLedger(board);
            TallyModel model =
                    new TallyModel(new DeskModel(board, ledger.state().value(), moment));
            model.densityProperty().set(Density.COMPACT);
            TallyServices services = new TallyServices(
                    new TallyDesk(ledger, Clock.fixed(moment, board.election().zone())),
                    DeskNotes.none(),
                    new Tasks(Runnable::run),
                    new Notices());
            TallyScreen screen = TallyScreen.load(model, services, TallyDoors.NONE, Messages.of(Language.VIETNAMESE));
            Scene scene = scene(screen.root());
            screen.onShow();
            paint(scene);
            screen.focusGrid();
            paint(scene);
            for (int key = 0; key < keys; key++) {
                boolean end = key % 5 == 4;
                nanos.add(timed(scene, painted, () -> {
                    if (end) {
                        fire(scene, KeyEvent.KEY_PRESSED, "", KeyCode.ESCAPE);
                        fire(scene, KeyEvent.KEY_PRESSED, "", KeyCode.DOWN);
                    } else {
                        fire(scene, KeyEvent.KEY_TYPED, "1", KeyCode.UNDEFINED);
                    }
                }));
            }
            screen.onHide();
            return nanos;
        });
    }

    /** The same number of changes of one cell in a table of texts that does nothing else. */
    public static List<Long> bareTable(int rows, int columns, int keys, boolean painted) {
        return onFx(() -> {
            List<Long> nanos = new ArrayList<>();
            TableView<List<SimpleStringProperty>> table = new TableView<>();
            for (int column = 0; column < columns; column++) {
                int at = column;
                TableColumn<List<SimpleStringProperty>, String> made = new TableColumn<>("c" + column);
                made.setCellValueFactory(cell -> cell.getValue().get(at));
                table.getColumns().add(made);
            }
            List<List<SimpleStringProperty>> items = IntStream.range(0, rows)
                    .mapToObj(row -> IntStream.range(0, columns)
                            .mapToObj(column -> new SimpleStringProperty("" + row * column))
                            .toList())
                    .toList();
            table.setItems(FXCollections.observableArrayList(items));
            Scene scene = scene(table);
            paint(scene);
            for (int key = 0; key < keys; key++) {
                String text = "1".repeat(key % 5 + 1);
                int row = key / 5 % 20;
                nanos.add(timed(
                        scene, painted, () -> items.get(row).get(columns - 1).set(text)));
            }
            return nanos;
        });
    }

    private static Scene scene(Parent root) {
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        Density.COMPACT.applyTo(root);
        return scene;
    }

    private static List<Long> onFx(Callable<List<Long>> measured) {
        return Tasks.makeOnFx(measured).join();
    }

    private static long timed(Scene scene, boolean painted, Runnable keystroke) {
        long before = System.nanoTime();
        keystroke.run();
        layOut(scene);
        if (painted) {
            paint(scene);
        }
        return System.nanoTime() - before;
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void paint(Scene scene) {
        layOut(scene);
        scene.snapshot(new WritableImage(WIDTH, HEIGHT));
    }

    private static void fire(Scene scene, EventType<KeyEvent> type, String character, KeyCode code) {
        scene.getFocusOwner().fireEvent(new KeyEvent(type, character, "", code, false, false, false, false));
    }
}
