package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.PaperStanding;
import io.turnoutboard.domain.turnout.RegisteredPaper;
import io.turnoutboard.service.ArchiveException;
import io.turnoutboard.service.EntryOutcome;
import io.turnoutboard.service.paper.PaperDesk;
import io.turnoutboard.service.paper.PaperFile;
import io.turnoutboard.service.paper.PaperWords;
import io.turnoutboard.ui.control.FormField;
import io.turnoutboard.ui.support.FileSaving;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The number that is looked at: how it stands, all that is known of it, and what can be done with it. */
final class RegisterDetailController implements Screen {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final PapersModel model;
    private final PapersServices services;
    private final Messages messages;
    private final FileSaving files;
    private final Subscriptions subscriptions = new Subscriptions();
    private final FormField reason = new FormField("paper-void-reason", new TextField());
    private Consumer<PaperFile> viewed = file -> {};

    @FXML
    private VBox root;

    @FXML
    private Label none;

    @FXML
    private VBox detail;

    @FXML
    private Label title;

    @FXML
    private Label standing;

    @FXML
    private VBox changes;

    @FXML
    private VBox lines;

    @FXML
    private Pane ofIssued;

    @FXML
    private Button again;

    @FXML
    private Pane ofOpen;

    @FXML
    private VBox reasonPlace;

    @FXML
    private Label said;

    RegisterDetailController(PapersModel model, PapersServices services, Messages messages) {
        this.model = model;
        this.services = services;
        this.messages = messages;
        files = new FileSaving(services.tasks(), messages);
    }

    /** Tells who shows the file of an issued paper. */
    void onView(Consumer<PaperFile> showing) {
        viewed = showing;
    }

    @FXML
    private void initialize() {
        reasonPlace.getChildren().setAll(reason, reason.error());
        reason.setLabel(messages.text("papers.void.reason"));
        reason.field().setOnAction(enter -> voidNumber());
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.register().standingsProperty(), standings -> show());
        subscriptions.follow(model.register().selectedProperty(), number -> {
            tell(new FileSaving.Said("", false));
            reason.field().clear();
            reason.showError("");
            show();
        });
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    private void show() {
        Optional<PaperStanding> shown = model.register().standing();
        boolean empty = model.register().standingsProperty().get().isEmpty();
        none.setText(messages.text(empty ? "papers.register.empty" : "papers.register.choose"));
        place(none, shown.isEmpty());
        place(detail, shown.isPresent());
        shown.ifPresent(this::show);
    }

    private void show(PaperStanding shown) {
        RegisterWords words = new RegisterWords(messages, model.desk().board());
        RegisteredPaper paper = shown.paper();
        title.setText(words.title(shown));
        Region sign = new Region();
        sign.getStyleClass()
                .setAll("status-sign", RegisterRow.of(shown, words(), messages).sign());
        standing.setGraphic(sign);
        standing.setText(messages.text("papers.status." + shown.status().name()));
        List<String> changed = words.changes(shown);
        changes.getChildren()
                .setAll(changed.stream().map(RegisterDetailController::line).toList());
        place(changes, !changed.isEmpty());
        lines.getChildren()
                .setAll(words.lines(shown).stream()
                        .map(RegisterDetailController::line)
                        .toList());
        place(ofIssued, paper.issue().isPresent());
        place(ofOpen, paper.isOpen());
        again.setVisible(paper.issue().isPresent());
    }

    private PaperWords words() {
        return new PaperWords(messages, model.desk().board());
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static void place(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    @FXML
    private void view() {
        find((number, file) -> viewed.accept(file));
    }

    @FXML
    private void save() {
        find((number, file) -> files.save(
                file.bytes(), PaperFiles.name(number), root.getScene().getWindow(), this::tell));
    }

    @FXML
    private void print() {
        find((number, file) -> files.print(file.bytes(), PaperFiles.name(number), this::tell));
    }

    /** Puts the paper into the desk's fields: issued from there it stands in the place of this one. */
    @FXML
    private void issueAgain() {
        model.register().standing().flatMap(shown -> shown.paper().issue()).ifPresent(made -> {
            model.form().again(made.report().request());
            model.tabProperty().set(PapersModel.DESK);
        });
    }

    @FXML
    private void voidNumber() {
        Optional<PaperNumber> number = model.register().selectedProperty().get();
        String why = reason.field().getText();
        if (why == null || why.isBlank()) {
            reason.showError(messages.text("papers.void.noReason"));
            reason.field().requestFocus();
        } else if (number.isPresent()) {
            EntryBody body = PaperDesk.voiding(number.get(), why);
            services.tasks()
                    .run(
                            () -> services.entries().keep(body),
                            outcome -> tell(voided(outcome, number.get())),
                            cause -> services.notices()
                                    .show(Notice.of(
                                            "notice.entryNotSaved.text",
                                            List.of(number.get().text()),
                                            cause)));
        }
    }

    private FileSaving.Said voided(EntryOutcome outcome, PaperNumber number) {
        IssueWords words = new IssueWords(messages, model.desk().board());
        return switch (outcome) {
            case EntryOutcome.Saved saved ->
                new FileSaving.Said(messages.text("papers.void.saved", number.text()), false);
            case EntryOutcome.Refused(var code) ->
                new FileSaving.Said(messages.text("papers.void.refused", words.reason(code, "refusal."), code), true);
            case EntryOutcome.NotSaved(var code) ->
                new FileSaving.Said(messages.text("papers.void.refused", words.reason(code, "paper."), code), true);
        };
    }

    /** What is done with the very file of an issued paper. */
    private interface Use {
        void use(PaperNumber number, PaperFile file);
    }

    private void find(Use use) {
        model.register()
                .standing()
                .ifPresent(shown -> shown.paper()
                        .hash()
                        .ifPresent(hash -> services.tasks()
                                .run(
                                        () -> services.archive().find(hash).map(PaperFile::new),
                                        found -> found.ifPresentOrElse(
                                                file -> use.use(shown.paper().number(), file),
                                                () -> tell(
                                                        new FileSaving.Said(messages.text("paper.TB-P05.text"), true))),
                                        cause -> tell(new FileSaving.Said(
                                                messages.text(
                                                        "papers.file.failed",
                                                        new IssueWords(
                                                                        messages,
                                                                        model.desk()
                                                                                .board())
                                                                .reason(ArchiveException.CODE, "paper."),
                                                        ArchiveException.CODE),
                                                true)))));
    }

    private void tell(FileSaving.Said what) {
        said.setText(what.sentence());
        place(said, !what.sentence().isEmpty());
        said.pseudoClassStateChanged(FAILED, what.failed());
    }
}
