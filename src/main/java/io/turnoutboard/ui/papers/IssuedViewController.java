package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.paper.PaperFile;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of the issued paper that is looked at: beside the register where there is room, else over its table, when
 * somebody wants to see it and until they are done with it.
 */
final class IssuedViewController implements Screen {
    private static final Logger LOG = LoggerFactory.getLogger(IssuedViewController.class);

    private final PapersModel model;
    private final PapersServices services;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean beside;
    private boolean shown;
    private Runnable closed = () -> {};

    @FXML
    private VBox root;

    @FXML
    private PaperView paper;

    @FXML
    private HBox head;

    @FXML
    private Button back;

    IssuedViewController(PapersModel model, PapersServices services, Messages messages) {
        this.model = model;
        this.services = services;
        this.messages = messages;
    }

    void onClose(Runnable closing) {
        closed = closing;
    }

    @FXML
    private void initialize() {
        paper.use(
                "issued",
                services.tasks(),
                messages,
                cause -> services.notices().show(Notice.unexpected(cause)));
        root.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                press.consume();
                close();
            }
        });
        show(Optional.empty());
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.register().selectedProperty(), number -> {
            show(Optional.empty());
            showBeside();
        });
        subscriptions.follow(model.register().standingsProperty(), standings -> showBeside());
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    void show(Optional<PaperFile> file) {
        shown = file.isPresent();
        root.setVisible(shown);
        root.setManaged(shown || !beside);
        paper.pageProperty().set(0);
        paper.show(file);
        model.register().standing().filter(standing -> file.isPresent()).ifPresent(standing -> {
            paper.tell(
                    messages.text(
                            "papers.issued.sentence", standing.paper().number().text()),
                    false);
            if (!beside) {
                back.requestFocus();
            }
        });
    }

    /** Stands in a column of its own, and then shows by itself what is chosen, or over the table. */
    void settle(boolean hasRoom, Pane table, Pane row) {
        beside = hasRoom;
        head.setVisible(!hasRoom);
        head.setManaged(!hasRoom);
        (hasRoom ? table : row).getChildren().remove(root);
        Pane place = hasRoom ? row : table;
        if (!place.getChildren().contains(root)) {
            place.getChildren().add(root);
        }
        show(Optional.empty());
        showBeside();
    }

    private void showBeside() {
        Optional<Hash> hash =
                model.register().standing().flatMap(standing -> standing.paper().hash());
        if (beside && !shown && hash.isPresent()) {
            services.tasks()
                    .run(
                            () -> services.archive().find(hash.get()).map(PaperFile::new),
                            found -> found.filter(file -> beside && isChosen(file))
                                    .ifPresent(file -> show(Optional.of(file))),
                            cause -> LOG.warn("The file of a paper cannot be shown", cause));
        }
    }

    private boolean isChosen(PaperFile file) {
        return model.register()
                .standing()
                .flatMap(standing -> standing.paper().hash())
                .filter(file.hash()::equals)
                .isPresent();
    }

    void turn(int pages) {
        paper.turn(pages);
    }

    @FXML
    private void close() {
        show(Optional.empty());
        closed.run();
    }
}
