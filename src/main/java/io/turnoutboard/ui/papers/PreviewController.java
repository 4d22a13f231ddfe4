package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.paper.PaperFile;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.ui.support.LatestWork;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the draft that the fields ask for, at most once in a while and away from the FX thread, and shows it. What is shown
 * and not up to date says so.
 */
final class PreviewController implements Screen {
    private static final Logger LOG = LoggerFactory.getLogger(PreviewController.class);
    /** Long enough that a word is typed to its end, short enough to be seen as an answer. */
    private static final Duration PAUSE = Duration.millis(300);

    private final PapersModel model;
    private final PapersServices services;
    private final Messages messages;
    private final LatestWork<Question, PreparedPaper> work;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private PaperView paper;

    private record Question(PaperRequest request, Board board) {
        boolean isAnsweredBy(PreparedPaper paper) {
            return paper.request().equals(request)
                    && paper.seq() == board.head().seq();
        }
    }

    PreviewController(PapersModel model, PapersServices services, Messages messages) {
        this.model = model;
        this.services = services;
        this.messages = messages;
        PaperPress press = services.press();
        work = new LatestWork<>(
                services.tasks(), question -> prepare(press, question), (question, made) -> show(made), this::failed);
        pause.setOnFinished(end -> ask());
    }

    @FXML
    private void initialize() {
        paper.use("paper", services.tasks(), messages, this::failed);
    }

    @Override
    public void onShow() {
        paper.pageProperty().bindBidirectional(model.preview().pageProperty());
        subscriptions.onClose(
                () -> paper.pageProperty().unbindBidirectional(model.preview().pageProperty()));
        subscriptions.follow(model.preview().preparedProperty(), made -> {
            paper.show(made.map(PreparedPaper::file));
            tell();
        });
        subscriptions.follow(model.preview().staleProperty(), stale -> tell());
        subscriptions.follow(model.preview().failedProperty(), failed -> tell());
        ask();
        subscriptions.follow(model.form().draftProperty(), draft -> askSoon());
        subscriptions.follow(model.desk().boardProperty(), board -> askSoon());
        subscriptions.follow(model.desk().standingProperty(), minute -> askSoon());
        subscriptions.onClose(pause::stop);
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    void turn(int pages) {
        paper.turn(pages);
    }

    private Question question() {
        return new Question(model.form().request(), model.desk().board());
    }

    /** Of a ledger that holds what only a newer program knows, no figure may be stated. */
    private boolean isUpToDate() {
        return model.desk().board().unknownSince().isPresent()
                || model.preview()
                        .preparedProperty()
                        .get()
                        .filter(question()::isAnsweredBy)
                        .isPresent();
    }

    private void askSoon() {
        boolean stale = !isUpToDate();
        model.preview().staleProperty().set(stale);
        if (stale && pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    private void ask() {
        if (!isUpToDate()) {
            model.preview().staleProperty().set(true);
            work.ask(question());
        }
    }

    private static PreparedPaper prepare(PaperPress press, Question question) {
        return new PreparedPaper(
                question.request(),
                question.board().head().seq(),
                new PaperFile(press.pdf(question.request(), question.board(), Optional.empty())),
                press.headings(question.request(), question.board()));
    }

    private void show(PreparedPaper made) {
        model.preview().failedProperty().set(false);
        model.preview().preparedProperty().set(Optional.of(made));
        model.preview().staleProperty().set(!isUpToDate());
    }

    private void failed(Throwable cause) {
        LOG.error("A draft could not be made", cause);
        model.preview().failedProperty().set(true);
    }

    private void tell() {
        boolean stale = model.preview().staleProperty().get();
        if (model.preview().failedProperty().get()) {
            paper.tell(messages.text("papers.preview.failed"), true);
        } else if (stale) {
            paper.tell(messages.text("papers.preview.making"), true);
        } else {
            String seq = messages.formats()
                    .count(model.preview()
                            .preparedProperty()
                            .get()
                            .map(PreparedPaper::seq)
                            .orElse(0L));
            paper.tell(messages.text("papers.preview.draft", seq), false);
        }
    }
}
