package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.paper.FigureColumn;
import io.turnoutboard.service.paper.IssueOutcome;
import io.turnoutboard.service.paper.PaperFile;
import io.turnoutboard.ui.support.FileSaving;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.SaveForm;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Issues the paper once it was asked whether it shall be, and does with the draft what needs no number. */
final class IssueController implements Screen {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final PapersModel model;
    private final PapersServices services;
    private final Messages messages;
    private final FileSaving files;
    private final PaperClipboard clipboard;
    private final Subscriptions subscriptions = new Subscriptions();
    private BooleanSupplier checked = () -> true;

    @FXML
    private VBox root;

    @FXML
    private Pane buttons;

    @FXML
    private Button issue;

    @FXML
    private VBox confirmation;

    @FXML
    private Label question;

    @FXML
    private Button confirm;

    @FXML
    private Label said;

    @FXML
    private Button open;

    IssueController(PapersModel model, PapersServices services, Messages messages) {
        this.model = model;
        this.services = services;
        this.messages = messages;
        files = new FileSaving(services.tasks(), messages);
        clipboard = new PaperClipboard(messages);
    }

    /** What must hold before it is asked. */
    void onAsk(BooleanSupplier check) {
        checked = check;
    }

    @Override
    public void onShow() {
        IssueModel issuing = model.issue();
        subscriptions.follow(issuing.askingProperty(), this::showQuestion);
        subscriptions.follow(issuing.busyProperty(), busy -> {
            issue.setDisable(busy);
            confirm.setDisable(busy);
            if (busy) {
                tell(new FileSaving.Said(messages.text("papers.issue.busy"), false));
            }
        });
        subscriptions.follow(issuing.outcomeProperty(), outcome -> showOutcome());
        subscriptions.follow(model.form().draftProperty(), draft -> {
            if (!issuing.busyProperty().get()) {
                issuing.askingProperty().set(false);
            }
        });
        subscriptions.follow(
                model.desk().boardProperty(),
                board -> showQuestion(issuing.askingProperty().get()));
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    void becomePicture() {
        root.setVisible(false);
        root.setManaged(false);
    }

    @FXML
    void ask() {
        if (!model.form().kindProperty().get().isNumbered()) {
            tell(new FileSaving.Said(messages.text("papers.issue.unnumbered"), true));
            return;
        }
        if (!model.issue().busyProperty().get() && checked.getAsBoolean()) {
            model.issue().outcomeProperty().set(Optional.empty());
            model.issue().askingProperty().set(true);
            confirm.requestFocus();
        }
    }

    @FXML
    void cancel() {
        model.issue().askingProperty().set(false);
        issue.requestFocus();
    }

    @FXML
    private void confirm() {
        PaperRequest request = model.form().request();
        OptionalInt number = model.form().wanted();
        model.issue().busyProperty().set(true);
        services.tasks().run(() -> services.issuer().issue(request, number), this::issued, cause -> {
            model.issue().busyProperty().set(false);
            model.issue().askingProperty().set(false);
            services.notices().show(Notice.unexpected(cause));
            tell(new FileSaving.Said(messages.text("papers.issue.failed", "TB-U01", "TB-U01"), true));
        });
    }

    private void issued(IssueOutcome outcome) {
        if (outcome instanceof IssueOutcome.Issued) {
            model.form().numberProperty().set("");
        }
        model.issue().askingProperty().set(false);
        model.issue().busyProperty().set(false);
        model.issue().outcomeProperty().set(Optional.of(outcome));
        if (open.isVisible()) {
            open.requestFocus();
        } else {
            issue.requestFocus();
        }
    }

    @FXML
    void print() {
        draft().ifPresent(file -> files.print(file.bytes(), draftName(), this::tell));
    }

    @FXML
    void save() {
        draft().ifPresent(file ->
                files.save(forms(file), draftName(), root.getScene().getWindow(), this::tell));
    }

    /** The paper itself, and where it has figures these for a spreadsheet. */
    private List<SaveForm> forms(PaperFile file) {
        return PaperFiles.forms(
                file,
                model.form().request(),
                model.desk().board(),
                services.press().tables());
    }

    private String draftName() {
        return messages.text(
                "papers.draft.file", model.form().kindProperty().get().id());
    }

    @FXML
    void copySentence() {
        tell(clipboard.sentence(model.desk().board(), model.form().request().cutOff()));
    }

    @FXML
    private void copyVoted() {
        tell(clipboard.column(
                FigureColumn.VOTED, model.desk().board(), model.form().request().cutOff()));
    }

    @FXML
    private void copyList() {
        tell(clipboard.column(
                FigureColumn.LIST, model.desk().board(), model.form().request().cutOff()));
    }

    @FXML
    private void openInRegister() {
        if (model.issue().outcomeProperty().get().orElse(null) instanceof IssueOutcome.Issued issued) {
            model.register().selectedProperty().set(Optional.of(issued.number()));
            model.tabProperty().set(PapersModel.REGISTER);
        }
    }

    private Optional<PaperFile> draft() {
        if (model.preview().staleProperty().get()) {
            tell(new FileSaving.Said(messages.text("papers.preview.making"), false));
            return Optional.empty();
        }
        return model.preview().preparedProperty().get().map(PreparedPaper::file);
    }

    private void showQuestion(boolean asking) {
        confirmation.setVisible(asking);
        confirmation.setManaged(asking);
        buttons.setVisible(!asking);
        buttons.setManaged(!asking);
        if (asking) {
            question.setText(new IssueWords(messages, model.desk().board())
                    .question(model.form().request(), model.form().proposed()));
        }
    }

    private void showOutcome() {
        Optional<IssueOutcome> outcome = model.issue().outcomeProperty().get();
        boolean issued = outcome.filter(IssueOutcome.Issued.class::isInstance).isPresent();
        String words = outcome.map(new IssueWords(messages, model.desk().board())::outcome)
                .orElse("");
        tell(new FileSaving.Said(words, outcome.isPresent() && !issued), issued);
    }

    private void tell(String sentence) {
        tell(new FileSaving.Said(sentence, false));
    }

    private void tell(FileSaving.Said what) {
        tell(what, false);
    }

    private void tell(FileSaving.Said what, boolean issued) {
        said.setText(what.sentence());
        said.setVisible(!what.sentence().isEmpty());
        said.setManaged(!what.sentence().isEmpty());
        said.pseudoClassStateChanged(FAILED, what.failed());
        open.setVisible(issued);
        open.setManaged(issued);
    }
}
