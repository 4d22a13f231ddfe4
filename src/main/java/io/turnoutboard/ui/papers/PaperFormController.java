package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The fields of the paper that is being prepared, with what the board proposes for them. */
final class PaperFormController implements Screen {
    private final PapersModel model;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private PaperForm form;

    @FXML
    private VBox below;

    @FXML
    private Button clear;

    PaperFormController(PapersModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        form.use(messages);
    }

    @Override
    public void onShow() {
        form.bind(model.form());
        subscriptions.onClose(() -> form.unbind(model.form()));
        subscriptions.follow(model.desk().boardProperty(), board -> propose());
        subscriptions.follow(model.desk().standingProperty(), standing -> moment());
        subscriptions.follow(model.form().draftProperty(), draft -> {
            form.show(model.form().letterheadProperty().get());
            form.showNumberError("");
            showStation();
            propose();
            moment();
        });
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    /** Where the headings stand that are written under, where they have no column of their own. */
    VBox below() {
        return below;
    }

    void focus() {
        form.focus();
    }

    /** True where the number may stand; else it says what is wrong with it. */
    boolean checkNumber() {
        boolean valid = model.form().isNumberValid();
        form.showNumberError(valid ? "" : messages.text("papers.number.wrong", Integer.toString(PaperNumber.LAST)));
        return valid;
    }

    /** True where there is such a station, or none is asked for; else it says so. */
    boolean checkStation() {
        showStation();
        return model.form().isStationValid();
    }

    private void showStation() {
        form.showStation(
                model.form().kindProperty().get().isOfOneStation(),
                model.form().isStationValid() ? "" : messages.text("rule.TB-R05.clerk"));
    }

    void becomePicture() {
        clear.setVisible(false);
    }

    @FXML
    private void clear() {
        model.form().clear();
        form.focus();
    }

    private void propose() {
        form.proposeNumber(model.desk()
                .board()
                .papers()
                .next(model.form().letterheadProperty().get())
                .text());
    }

    private void moment() {
        Board board = model.desk().board();
        List<String> come = CutOffs.come(board, model.desk().now());
        form.offerCutOffs(come);
        Instant chosen = model.form().request().cutOff();
        LocalDateTime local = board.election().localTime(chosen);
        String words = messages.text(
                "papers.moment.text",
                messages.formats().time(local.toLocalTime()),
                messages.formats().shortDate(local.toLocalDate()));
        String latest = come.getFirst();
        boolean later = !latest.equals(CutOffs.NOW)
                && CutOffs.moment(latest, board, model.desk().now()).isAfter(chosen);
        form.showMoment(
                later
                        ? messages.text(
                                "papers.moment.later",
                                words,
                                messages.formats().time(java.time.LocalTime.parse(latest)))
                        : words);
    }
}
