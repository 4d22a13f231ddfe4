package io.turnoutboard.ui.shell;

import io.turnoutboard.demo.DemoDay;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.report.ReadableArchive;
import io.turnoutboard.report.paper.OfficialPapers;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.store.archive.ZipArchive;
import io.turnoutboard.store.intake.TableFiles;
import io.turnoutboard.ui.support.Theme;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * A program of its own that the test of the tally desk starts and kills: its clerk keys one count after another and
 * half of the next, and it says how far each has come. It ends by itself when its input ends.
 */
final class TypingDesk {
    private TypingDesk() {}

    /** Arguments: the election's folder, its user's folder, then the counts to key; the last is typed and not kept. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        OpenElection election = DemoDay.folders(Path.of(args[1])).open(folder);
        election.ledger().progress().subscribe(news -> {
            if (news.stage() != EntryProgress.Stage.REFUSED) {
                out.println("saved");
            }
        });
        ExecutorService executor =
                Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
        Platform.startup(() -> {
            DesktopWindow window = new DesktopWindow(
                    new DesktopWindow.Surroundings(
                            election,
                            DemoElection.BASEMAP,
                            executor,
                            new SettingsFile(folder.resolve("window")),
                            new OfficialPapers(),
                            new TableFiles(),
                            new ZipArchive(new ReadableArchive(new TableFiles())),
                            new FoundingPlace(
                                    DemoDay.folders(Path.of(args[1])),
                                    DemoDay.folders(Path.of(args[1])),
                                    DemoElection.rescue(Path.of(args[1])),
                                    folder),
                            InstantSource.system()),
                    WindowSettings.of(Theme.LIGHT, Language.VIETNAMESE));
            Stage stage = new Stage();
            window.showOn(stage);
            window.goTo(ScreenName.TALLY);
            // fields that were never laid out have no hand for keys yet
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            for (int i = 2; i < args.length; i++) {
                type(stage.getScene(), args[i]);
                if (i < args.length - 1) {
                    fire(stage.getScene(), KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
                }
            }
            out.println("typed");
        });
        System.in.read();
        System.exit(0);
    }

    private static void type(Scene scene, String figures) {
        figures.chars()
                .forEach(figure -> fire(scene, KeyEvent.KEY_TYPED, Character.toString(figure), KeyCode.UNDEFINED));
    }

    private static void fire(Scene scene, javafx.event.EventType<KeyEvent> type, String character, KeyCode code) {
        Node hand = scene.getFocusOwner();
        hand.fireEvent(new KeyEvent(type, character, "", code, false, false, false, false));
    }
}
