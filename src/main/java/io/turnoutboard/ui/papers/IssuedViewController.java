package io.turnoutboard.ui.papers;

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
import javafx.scene.layout.VBox;

/** The issued file that somebody wants to see, in the place of the table until they are done with it. */
final class IssuedViewController implements Screen {
    private final PapersModel model;
    private final PapersServices services;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private Runnable closed = () -> {};

    @FXML
    private VBox root;

    @FXML
    private PaperView paper;

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
        subscriptions.follow(model.register().selectedProperty(), number -> show(Optional.empty()));
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    void show(Optional<PaperFile> file) {
        root.setVisible(file.isPresent());
        paper.pageProperty().set(0);
        paper.show(file);
        model.register().standing().filter(standing -> file.isPresent()).ifPresent(standing -> {
            paper.tell(
                    messages.text(
                            "papers.issued.sentence", standing.paper().number().text()),
                    false);
            back.requestFocus();
        });
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
