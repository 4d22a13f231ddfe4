package io.turnoutboard.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.demo.DemoDay;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.InboxDesk;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.ui.support.DeskWatch;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;
import io.turnoutboard.ui.support.Theme;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A clerk before the inbox, with the keyboard alone, on the real ledger of the demo day at 10h32. */
class InboxTest extends ApplicationTest {
    @TempDir
    static Path temp;

    private static int made;

    private OpenElection election;
    private DeskWatch watch;
    private InboxModel model;
    private InboxScreen screen;
    private Stage stage;
    private boolean closed;

    @Override
    public void start(Stage first) throws Exception {
        Path folder = temp.resolve("lang-" + made++);
        election = DemoDay.make(folder, temp.resolve("user")).open(folder);
        watch = new DeskWatch(election);
        model = new InboxModel(watch.model());
        InboxDesk inbox = new InboxDesk(
                election.ledger(),
                new TallyDesk(election.ledger(), election.day().clock()));
        Tasks tasks = new Tasks(work -> Thread.ofPlatform().daemon().start(work));
        screen = InboxScreen.load(
                model,
                new InboxServices(election.ledger(), inbox, tasks, new Notices()),
                Messages.of(Language.VIETNAMESE));
        screen.onClose(() -> closed = true);
        stage = new Stage();
        Scene scene = new Scene(screen.root(), 980, 690);
        scene.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        stage.setScene(scene);
        stage.show();
        watch.onShow();
        screen.onShow();
        screen.focus();
    }

    @AfterEach
    void closeTheElection() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    screen.onHide();
                    watch.onHide();
                    stage.close();
                })
                .get();
        election.close();
        FxToolkit.cleanupStages();
    }

    @Test
    void aPastedMessageIsPreviewedPutRightAndKeptByKeysAlone() throws Exception {
        paste("KV 10: 1.050 lúc 10h32\nKV 9: 1180 1190 lúc 10h32\nEm gửi ạ 0912 345 678");
        waitFor(() -> model.rows().size() == 3);
        assertThat(states()).containsExactly(InboxState.CLEAR, InboxState.UNCLEAR, InboxState.PASSED);
        assertThat(text("inbox-keep")).isEqualTo("Lưu 1 số (Ctrl+Enter)");
        assertThat(text("inbox-counts")).isEqualTo("1 rõ · 1 chưa rõ · 1 bỏ qua · 0 đã lưu");

        press(KeyCode.TAB).release(KeyCode.TAB);
        waitFor(() -> stage.getScene().getFocusOwner() instanceof TextInputControl field
                && field.getText().isEmpty());
        write("1190");
        waitFor(() -> row(1).isTicked());
        assertThat(states()).containsExactly(InboxState.CLEAR, InboxState.BY_HAND, InboxState.PASSED);
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

        waitFor(() -> stage(0) == EntryProgress.Stage.SEALED && stage(1) == EntryProgress.Stage.SEALED);
        assertThat(states()).containsExactly(InboxState.SAVED, InboxState.SAVED, InboxState.PASSED);
        waitFor(() -> voted(10).equals(OptionalInt.of(1050)) && voted(9).equals(OptionalInt.of(1190)));
        assertThat(text("inbox-keep")).isEqualTo("Lưu 0 số (Ctrl+Enter)");
    }

    @Test
    void aRowOfWhichARuleAsksTheReasonIsKeptOnceItIsGiven() throws Exception {
        paste("KV 9: 12 lúc 10h30");
        waitFor(() -> model.rows().size() == 1);
        assertThat(row(0).isTicked()).isFalse();

        press(KeyCode.TAB).release(KeyCode.TAB);
        waitFor(() -> stage.getScene().getFocusOwner().getStyleClass().contains("inbox-reason"));
        write("dem lai");
        waitFor(() -> row(0).isTicked());
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

        waitFor(() -> stage(0) == EntryProgress.Stage.SEALED);
        waitFor(() -> voted(9).equals(OptionalInt.of(12)));
    }

    @Test
    void whatIsInOrderOnlyIsKeptOnceTheClerkHasTickedIt() throws Exception {
        paste("10h32\n" + "1000\n".repeat(8) + "1180\n" + "1000\n".repeat(12));
        waitFor(() -> model.rows().size() == 22);
        assertThat(model.rows()).noneMatch(InboxRow::isTicked);

        interact(() -> row(9).toggle());

        assertThat(model.rows().stream().filter(InboxRow::isTicked)).containsExactly(row(9));
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        waitFor(() -> stage(9) == EntryProgress.Stage.SEALED);
        assertThat(states().stream().filter(InboxState.SAVED::equals)).hasSize(1);
    }

    @Test
    void editingTheTextKeepsWhatWasPutRightInTheOtherRows() throws Exception {
        paste("KV 8: 190 191 lúc 10h32");
        waitFor(() -> model.rows().size() == 1);
        interact(() -> row(0).votedProperty().set("191"));
        interact(() -> model.textProperty().set("KV 8: 190 191 lúc 10h32\nKV 7: 300 lúc 10h32"));
        waitFor(() -> model.rows().size() == 2);

        assertThat(row(0).votedProperty().get()).isEqualTo("191");
        assertThat(states()).containsExactly(InboxState.BY_HAND, InboxState.CLEAR);
    }

    @Test
    void theTimeForTextsWithoutOneIsTheCutOffAtHandUntilTheClerkTypesAnother() throws Exception {
        paste("KV 7: 300");
        waitFor(() -> model.rows().size() == 1);
        assertThat(row(0).timeProperty().get()).isEqualTo("10h30");
        assertThat(row(0).isTimeByDefault()).isTrue();

        interact(() -> model.timeProperty().set("10h"));
        waitFor(() -> row(0).timeProperty().get().equals("10h00"));
    }

    @Test
    void escapeLeavesAFieldAndThenTheInbox() throws Exception {
        paste("KV 8: 190 191 lúc 10h32");
        waitFor(() -> model.rows().size() == 1);
        press(KeyCode.TAB).release(KeyCode.TAB);
        waitFor(() -> stage.getScene().getFocusOwner().getStyleClass().contains("inbox-field"));

        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        waitFor(() -> "inbox-table".equals(stage.getScene().getFocusOwner().getId()));
        assertThat(closed).isFalse();
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        waitFor(() -> closed);
    }

    @Test
    void leavesNobodyListeningWhenItIsHidden() throws Exception {
        paste("KV 7: 300");
        waitFor(() -> model.rows().size() == 1);
        WaitForAsyncUtils.asyncFx(() -> {
                    for (int i = 0; i < 50; i++) {
                        screen.onHide();
                        screen.onShow();
                    }
                    screen.onHide();
                    watch.onHide();
                })
                .get();

        assertThat(election.ledger().progress().listeners()).isZero();
        interact(watch::onShow);
        interact(screen::onShow);
    }

    private void paste(String text) throws Exception {
        interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        waitFor(() -> model.textProperty().get().equals(text));
    }

    private InboxRow row(int index) {
        return model.rows().get(index);
    }

    private List<InboxState> states() {
        return model.rows().stream().map(InboxRow::state).toList();
    }

    private EntryProgress.@Nullable Stage stage(int index) {
        return row(index).fate() instanceof InboxFate.Kept kept
                ? kept.progress().stage()
                : null;
    }

    private OptionalInt voted(int station) {
        Board board = election.ledger().board().value();
        LocalTime time = row(0).timeProperty().get().equals("10h32") ? LocalTime.of(10, 32) : LocalTime.of(10, 30);
        return board.station(station).orElseThrow().count(board.election().at(time)).stream()
                .mapToInt(Tally::voted)
                .findFirst();
    }

    private String text(String id) {
        Node node = stage.getScene().lookup("#" + id);
        return node instanceof Labeled label ? label.getText() : "";
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                15, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
