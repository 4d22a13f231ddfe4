package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;

/** A failure, said in a plain sentence above the screen: what was not done, a code, and the details for support. */
final class NoticeBarController implements Screen {
    private final Notices notices;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private HBox bar;

    @FXML
    private Label sentence;

    NoticeBarController(Notices notices, Messages messages) {
        this.notices = notices;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        bar.pseudoClassStateChanged(PseudoClass.getPseudoClass("disputed"), true);
    }

    @Override
    public void onShow() {
        subscriptions.follow(notices.shownProperty(), this::show);
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    private void show(Optional<Notice> notice) {
        bar.setVisible(notice.isPresent());
        bar.setManaged(notice.isPresent());
        notice.ifPresent(shown -> sentence.setText(text(shown)));
    }

    private String text(Notice notice) {
        String plain = messages.text(notice.key(), notice.values().toArray(String[]::new));
        return messages.text("notice.code.text", plain, notice.code());
    }

    @FXML
    private void copyDetails() {
        notices.shownProperty().get().ifPresent(notice -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details(notice));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @FXML
    private void putAway() {
        notices.putAway();
    }

    /** What support needs: the sentence and the names of the causes, without a stack trace, which the log has. */
    private String details(Notice notice) {
        StringBuilder written = new StringBuilder(text(notice)).append('\n');
        for (Throwable cause = notice.cause().orElse(null); cause != null; cause = cause.getCause()) {
            written.append(cause.getClass().getName())
                    .append(": ")
                    .append(cause.getMessage())
                    .append('\n');
        }
        return written.toString();
    }
}
