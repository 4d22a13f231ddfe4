package io.turnoutboard.ui.dayend;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.DayEnd;
import io.turnoutboard.domain.turnout.DayEndCheck;
import io.turnoutboard.domain.turnout.RegisteredPaper;
import io.turnoutboard.service.DayEndWords;
import io.turnoutboard.service.EntryOutcome;
import io.turnoutboard.service.LogWords;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The steps from the last count to the archive: close, hand over, archive, keep and erase. */
final class DayEndStepsController implements Screen {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final DayEndModel model;
    private final DayEndServices services;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<DayEndCheck> check = Optional.empty();

    @FXML
    private Label closed;

    @FXML
    private VBox closing;

    @FXML
    private CheckBox accept;

    @FXML
    private Button close;

    @FXML
    private HBox reopening;

    @FXML
    private TextField reason;

    @FXML
    private Button reopen;

    @FXML
    private Label said;

    @FXML
    private Label issued;

    @FXML
    private Button handover;

    @FXML
    private Button archive;

    @FXML
    private Label archived;

    @FXML
    private TextField hash;

    DayEndStepsController(DayEndModel model, DayEndServices services, Messages messages) {
        this.model = model;
        this.services = services;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        tell(said, "", false);
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.busyProperty(), busy -> allow());
        subscriptions.follow(accept.selectedProperty(), accepted -> allow());
        subscriptions.follow(reason.textProperty(), text -> allow());
        subscriptions.follow(model.desk().stateProperty(), desk -> allow());
        subscriptions.follow(model.archivedProperty(), this::show);
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    /** Shows the steps as they stand with what was found against closing the day. */
    void show(Board board, DayEndCheck found) {
        check = Optional.of(found);
        Optional<DayEnd.Step> last = board.end().closing();
        tell(closed, last.map(step -> closed(step, board)).orElse(""), false);
        there(closing, last.isEmpty());
        there(reopening, last.isPresent());
        there(accept, !found.toAccept().isEmpty());
        accept.setText(messages.text(
                "dayEnd.accept.label",
                messages.formats().count(DayEndWords.grouped(found.toAccept()).size())));
        tell(issued, issued(board, last), false);
        allow();
    }

    private String closed(DayEnd.Step step, Board board) {
        return messages.text(
                "dayEnd.closed.text",
                messages.formats()
                        .paperMoment(board.election().localTime(step.origin().madeAt())),
                new LogWords(messages, board).person(step.origin().author()),
                messages.formats().count(step.seq()));
    }

    /** The hand-over papers that were issued since the day was closed. */
    private String issued(Board board, Optional<DayEnd.Step> last) {
        return last.flatMap(step -> board.papers().issues().stream()
                        .filter(made -> made.seq() > step.seq())
                        .map(RegisteredPaper.Issue::report)
                        .filter(report -> report.request().kind() == PaperKind.HANDOVER)
                        .map(EntryBody.ReportIssued::number)
                        .reduce((earlier, later) -> later))
                .map(number -> messages.text("dayEnd.issued.text", number.text()))
                .orElse("");
    }

    private void allow() {
        boolean busy = model.busyProperty().get();
        boolean isClosed = services.desk().isClosed();
        boolean free = check.filter(found ->
                        services.desk().whyNot(found, accept.isSelected()).isEmpty())
                .isPresent();
        close.setDisable(busy || !free);
        reopen.setDisable(busy || !isClosed || reason.getText().isBlank());
        handover.setDisable(!isClosed);
        archive.setDisable(busy || !isClosed || services.archiving().isEmpty());
    }

    @FXML
    private void close() {
        boolean accepted = accept.isSelected();
        keep(() -> services.desk().close(accepted), "dayEnd.kept.closed");
    }

    @FXML
    private void reopen() {
        String why = reason.getText();
        keep(() -> services.desk().reopen(why), "dayEnd.kept.reopened");
    }

    private void keep(Callable<EntryOutcome> what, String done) {
        model.busyProperty().set(true);
        services.tasks()
                .run(
                        what,
                        outcome -> {
                            model.busyProperty().set(false);
                            told(outcome, done);
                        },
                        cause -> {
                            model.busyProperty().set(false);
                            services.notices().show(Notice.unexpected(cause));
                        });
    }

    private void told(EntryOutcome outcome, String done) {
        switch (outcome) {
            case EntryOutcome.Saved _ -> {
                reason.clear();
                accept.setSelected(false);
                tell(said, messages.text(done), false);
            }
            case EntryOutcome.Refused(var code) ->
                tell(
                        said,
                        messages.text("dayEnd.kept.refused", messages.text("refusal." + code + ".text"), code),
                        true);
            case EntryOutcome.NotSaved(var code) -> tell(said, messages.text("prepare.notSaved.text", code), true);
        }
    }

    @FXML
    private void handover() {
        services.doors().toHandover();
    }

    @FXML
    private void archive() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("save.title"));
        chooser.setInitialFileName(
                messages.text(
                                "dayEnd.archive.file",
                                model.desk().board().election().date().toString()) + ".zip");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("save.archive"), "*.zip"));
        File chosen = chooser.showSaveDialog(archive.getScene().getWindow());
        if (chosen != null) {
            archive(chosen.toPath());
        }
    }

    void archive(Path file) {
        if (services.archiving().isEmpty() || model.busyProperty().get()) {
            return;
        }
        DayEndServices.Archiving archiving = services.archiving().get();
        model.busyProperty().set(true);
        services.tasks()
                .run(
                        () -> archiving.to(file),
                        came -> {
                            model.busyProperty().set(false);
                            model.archivedProperty().set(Optional.of(came));
                        },
                        cause -> {
                            model.busyProperty().set(false);
                            services.notices().show(Notice.unexpected(cause));
                        });
    }

    private void show(Optional<Archived> came) {
        there(hash, came.filter(Archived.Done.class::isInstance).isPresent());
        if (came.isEmpty()) {
            tell(archived, "", false);
            return;
        }
        switch (came.get()) {
            case Archived.Done(var proof, var file) -> {
                tell(
                        archived,
                        messages.text(
                                "dayEnd.archived.text",
                                file.toString(),
                                messages.formats().count(proof.lines()),
                                messages.formats().count(proof.papers())),
                        false);
                hash.setText(proof.file().hex());
            }
            case Archived.Failed(var fault) -> tell(archived, why(fault.code(), fault.place()), true);
        }
    }

    private String why(String code, String place) {
        List<String> keys =
                List.of("archive." + code + ".text", "refusal." + code + ".text", "ledger." + code + ".text");
        String sentence = keys.stream()
                .filter(messages::containsKey)
                .findFirst()
                .map(key -> messages.text(key, place))
                .orElse(place);
        return messages.text("dayEnd.notArchived.text", sentence, code);
    }

    private static void tell(Label label, String sentence, boolean failed) {
        label.setText(sentence);
        there(label, !sentence.isEmpty());
        label.pseudoClassStateChanged(FAILED, failed);
    }

    private static void there(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
