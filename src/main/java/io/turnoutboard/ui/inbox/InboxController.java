package io.turnoutboard.ui.inbox;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.inbox.Piece;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.ui.support.News;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Reads what is pasted away from the FX thread, reviews its rows whenever the board moves, and keeps the ticked ones. */
final class InboxController implements Screen {
    private final InboxModel model;
    private final InboxServices services;
    private final Messages messages;
    private final InboxRows rows;
    private final InboxKeeping keeping;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean reading;
    private boolean readAgain;

    private @Nullable InboxTable preview;
    private Runnable closed = () -> {};

    @FXML
    private VBox pane;

    @FXML
    private TextField time;

    @FXML
    private SplitPane split;

    @FXML
    private TextArea text;

    @FXML
    private TableView<InboxRow> table;

    @FXML
    private InboxFoot foot;

    InboxController(InboxModel model, InboxServices services, Messages messages) {
        this.model = model;
        this.services = services;
        this.messages = messages;
        rows = new InboxRows(model, messages.formats(), this::reviewed);
        keeping = new InboxKeeping(model, services, messages.formats(), this::kept);
    }

    @FXML
    private void initialize() {
        foot.use(messages);
        foot.onKeep(keeping::keep);
        preview = new InboxTable(table, messages);
        new InboxKeys(text, this::paste, keeping::keep, () -> closed.run(), this::focusWaiting).install(pane);
        new InboxLayout(pane, split, preview, table).install();
    }

    @Override
    public void onShow() {
        if (model.timeProperty().get().isBlank()) {
            model.timeProperty().set(slotAtHand());
        }
        text.textProperty().bindBidirectional(model.textProperty());
        subscriptions.onClose(() -> text.textProperty().unbindBidirectional(model.textProperty()));
        time.textProperty().bindBidirectional(model.timeProperty());
        subscriptions.onClose(() -> time.textProperty().unbindBidirectional(model.timeProperty()));
        foot.bind(model);
        subscriptions.onClose(foot::unbind);
        shown().show(model.rows());
        subscriptions.onClose(shown()::release);
        rows.listen();
        subscriptions.onClose(rows::release);
        subscriptions.add(News.every(services.ledger().progress(), this::hear));
        subscriptions.follow(model.desk().boardProperty(), this::review);
        subscriptions.follow(model.textProperty(), value -> read());
        subscriptions.follow(model.timeProperty(), value -> read());
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    void onClose(Runnable closing) {
        closed = closing;
    }

    /** What a split pane holds is in the window, and can have the hand, only once it was laid out. */
    void focus() {
        pane.applyCss();
        pane.layout();
        text.requestFocus();
    }

    /** Puts what the clipboard holds in the place of the text. */
    @FXML
    void paste() {
        String pasted = Clipboard.getSystemClipboard().getString();
        if (pasted != null && !pasted.isBlank()) {
            model.textProperty().set(pasted);
            text.positionCaret(0);
        }
    }

    @FXML
    private void clear() {
        model.textProperty().set("");
        model.timeProperty().set(slotAtHand());
        text.requestFocus();
    }

    @FXML
    private void close() {
        closed.run();
    }

    private void focusWaiting() {
        shown().focusWaiting(0);
    }

    private InboxTable shown() {
        return Objects.requireNonNull(preview, "the view is loaded before it is shown");
    }

    private String slotAtHand() {
        return model.desk()
                .standing()
                .slot()
                .map(Slot::at)
                .map(messages.formats()::time)
                .orElse("");
    }

    /** One reading at a time, and after it once more where the text has changed since: the latest text wins. */
    private void read() {
        if (reading) {
            readAgain = true;
            return;
        }
        reading = true;
        String latest = model.textProperty().get();
        Optional<LocalTime> atHand = TallyDesk.time(model.timeProperty().get());
        services.tasks().run(() -> services.inbox().read(latest, atHand), this::read, this::readingFailed);
    }

    private void read(List<Piece> pieces) {
        rows.show(pieces);
        review(model.desk().board());
        goOn();
    }

    private void readingFailed(Throwable cause) {
        services.notices().show(Notice.unexpected(cause));
        goOn();
    }

    private void goOn() {
        reading = false;
        if (readAgain) {
            readAgain = false;
            read();
        }
    }

    private void review(Board board) {
        InboxReviewer reviewer = new InboxReviewer(services.inbox(), board);
        model.rows().forEach(reviewer::review);
        foot.count(model.rows());
    }

    private void reviewed(InboxRow row) {
        new InboxReviewer(services.inbox(), model.desk().board()).review(row);
        foot.count(model.rows());
    }

    private void hear(EntryProgress news) {
        model.hear(news);
        foot.count(model.rows());
    }

    private void kept() {
        review(model.desk().board());
        focusWaiting();
    }
}
