package io.turnoutboard.ui.share;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.FolderSentence;
import io.turnoutboard.service.HostStatus;
import io.turnoutboard.ui.support.LatestWork;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.ToolPage;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The screen on which the host's machine shares its board, in one language. For the FX thread. */
public final class ShareScreen implements Screen {
    private static final Logger LOG = LoggerFactory.getLogger(ShareScreen.class);
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final Duration EVERY = Duration.seconds(2);

    private final Messages messages;
    private final ShareWords words;
    private final DoorPane door;
    private final InvitePane invite;
    private final DesksPane desks;
    private final BackupPane backups;
    private final KeysPane keys;
    private final Label figures = new Label();
    private final Label said = new Label();
    private final ScrollPane root = new ScrollPane();
    private boolean refused;
    private final LatestWork<Integer, HostStatus> looking;
    private final Timeline looks = new Timeline(new KeyFrame(EVERY, tick -> look()));

    public ShareScreen(ShareServices services, Messages messages) {
        this.messages = messages;
        words = new ShareWords(messages, services.zone());
        looking = new LatestWork<>(
                services.tasks(), asked -> services.sharing().status(), (asked, status) -> show(status), this::notSeen);
        door = new DoorPane(services, messages, this::done, this::failed);
        invite = new InvitePane(services, messages, this::done, this::failed);
        desks = new DesksPane(services, messages, this::done, this::failed);
        backups = new BackupPane(services, messages, this::failed);
        keys = new KeysPane(services, messages, this::failed);
        // the code is read by a camera: it must not stand below the edge
        invite.onMade(this::scrollToInvitation);
        looks.setCycleCount(Animation.INDEFINITE);
        Label title = new Label(messages.text("sharing.title"));
        title.getStyleClass().add("founding-title");
        figures.setId("share-figures");
        said.setId("share-said");
        said.getStyleClass().add("cell-kept");
        said.setWrapText(true);
        said.setMinHeight(VBox.USE_PREF_SIZE);
        tell("");
        figures.setWrapText(true);
        figures.setMinHeight(VBox.USE_PREF_SIZE);
        ToolPage.fill(
                root,
                "share",
                desks.node(),
                title,
                door.node(),
                said,
                figures,
                desks.node(),
                backups.node(),
                keys.pane(),
                invite.node());
    }

    /** Goes on where the same screen in another language was: an invitation that is shown stays. For the FX thread. */
    public void takeOver(ShareScreen before) {
        invite.takeOver(before.invite);
    }

    private void scrollToInvitation() {
        root.applyCss();
        root.layout();
        root.setVvalue(root.getVmax());
    }

    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        look();
        looks.play();
    }

    @Override
    public void onHide() {
        looks.stop();
    }

    private void look() {
        looking.ask(0);
    }

    private void show(HostStatus status) {
        door.show(status.shared(), status.trouble());
        invite.show(status.shared().isPresent());
        desks.show(status.desks());
        backups.show();
        figures.setText(words.figures(status));
        if (!refused) {
            tell("");
        }
    }

    /** What somebody did came to pass: what was refused before needs not be read any more. */
    private void done() {
        refused = false;
        tell("");
        look();
    }

    private void notSeen(Throwable cause) {
        if (!refused) {
            say(cause);
        }
    }

    /** Stays until something else is done: the next look must not take it away unread. */
    private void failed(Throwable cause) {
        refused = true;
        say(cause);
    }

    private void say(Throwable cause) {
        if (!(cause instanceof FolderException)) {
            LOG.error("Sharing the board failed", cause);
        }
        tell(Optional.of(cause)
                .filter(FolderException.class::isInstance)
                .map(FolderException.class::cast)
                .map(refused ->
                        messages.text("finding.line.text", FolderSentence.of(refused, messages), refused.code()))
                .orElseGet(() -> messages.text("lock.unexpected.text")));
    }

    private void tell(String sentence) {
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.setManaged(!sentence.isEmpty());
        said.pseudoClassStateChanged(FAILED, !sentence.isEmpty());
    }
}
