package io.turnoutboard.ui.dayend;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.DayEndCheck;
import io.turnoutboard.domain.turnout.DayEndFinding;
import io.turnoutboard.service.DayEndWords;
import io.turnoutboard.ui.support.LatestWork;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/** What stands against closing the day, line by line; each leads to where it is put right. */
final class DayEndController implements Screen {
    private final DayEndModel model;
    private final DayEndServices services;
    private final Messages messages;
    private final LatestWork<Question, DayEndCheck> work;
    private final Subscriptions subscriptions = new Subscriptions();
    private Instant checked = Instant.MIN;

    @FXML
    private Label state;

    @FXML
    private ListView<DayEndLine> lines;

    @FXML
    private Label none;

    @FXML
    private DayEndStepsController stepsController;

    DayEndController(DayEndModel model, DayEndServices services, Messages messages) {
        this.model = model;
        this.services = services;
        this.messages = messages;
        work = new LatestWork<>(
                services.tasks(),
                Question::check,
                (question, check) -> show(question.board(), check),
                cause -> services.notices().show(Notice.unexpected(cause)));
    }

    @FXML
    private void initialize() {
        lines.setCellFactory(list -> new DayEndCell(messages));
        lines.setOnMouseClicked(click -> lead());
        lines.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                lead();
            }
        });
    }

    @Override
    public void onShow() {
        stepsController.onShow();
        subscriptions.follow(model.desk().boardProperty(), board -> show());
        subscriptions.follow(model.desk().nowProperty(), this::tick);
    }

    @Override
    public void onHide() {
        stepsController.onHide();
        subscriptions.close();
    }

    void archive(Path file) {
        stepsController.archive(file);
    }

    void focus() {
        lines.requestFocus();
    }

    /** Hours come and go without any news of the ledger. */
    private void tick(Instant now) {
        if (Duration.between(checked, now).abs().compareTo(Duration.ofMinutes(1)) >= 0) {
            show();
        }
    }

    private void show() {
        checked = model.desk().now();
        work.ask(new Question(model.desk().board(), checked));
    }

    /** What is to be checked: a closed day as it was when it was closed. */
    private record Question(Board board, Instant now) {
        DayEndCheck check() {
            return board.end()
                    .closing()
                    .map(step -> DayEndCheck.of(
                            board.knownAt(step.seq()), step.origin().sealedAt()))
                    .orElseGet(() -> DayEndCheck.of(board, now));
        }
    }

    private void show(Board board, DayEndCheck check) {
        boolean closed = board.end().isClosed();
        lines.getItems().setAll(lines(check, board));
        none.setText(messages.text(closed ? "dayEnd.none.closed" : "dayEnd.none.open"));
        state.setText(
                closed
                        ? messages.text("dayEnd.state.closed", count(check.toAccept()))
                        : messages.text("dayEnd.state.open", count(check.stopping()), count(check.toAccept())));
        stepsController.show(board, check);
    }

    /** As many as there are lines of them. */
    private String count(List<DayEndFinding> findings) {
        return messages.formats().count(DayEndWords.grouped(findings).size());
    }

    /** What must be done stands before what may be accepted. */
    private List<DayEndLine> lines(DayEndCheck check, Board board) {
        DayEndWords words = new DayEndWords(messages, board);
        List<DayEndLine> all = new ArrayList<>();
        for (List<DayEndFinding> findings : List.of(check.stopping(), check.toAccept())) {
            DayEndWords.grouped(findings)
                    .forEach(same -> all.add(new DayEndLine(
                            same, words.sentence(same), board.end().isClosed())));
        }
        return all;
    }

    private void lead() {
        Optional.ofNullable(lines.getSelectionModel().getSelectedItem())
                .ifPresent(line -> services.doors().to(line.first()));
    }
}
