package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.ArchiveException;
import io.turnoutboard.service.paper.PaperProofs;
import io.turnoutboard.service.paper.PaperVerdict;
import io.turnoutboard.ui.control.FormField;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what the register knows of a paper: of its file, chosen or dropped here, or of the text of its code. */
final class ProofController implements Screen {
    private static final Logger LOG = LoggerFactory.getLogger(ProofController.class);
    private static final List<String> STATES = List.of("reached", "late", "disputed", "missing");

    private final PapersModel model;
    private final PapersServices services;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final FormField code = new FormField("proof-code", new TextField());

    @FXML
    private VBox root;

    @FXML
    private Button choose;

    @FXML
    private VBox codePlace;

    @FXML
    private VBox verdict;

    @FXML
    private Label subject;

    @FXML
    private Label title;

    @FXML
    private Label sentence;

    ProofController(PapersModel model, PapersServices services, Messages messages) {
        this.model = model;
        this.services = services;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        codePlace.getChildren().setAll(code);
        code.setLabel(messages.text("papers.proof.code.label"));
        code.field().setPromptText(messages.text("papers.proof.code.prompt"));
        code.field().setOnAction(enter -> proveCode());
    }

    @Override
    public void onShow() {
        code.field().textProperty().bindBidirectional(model.proof().codeProperty());
        subscriptions.onClose(() ->
                code.field().textProperty().unbindBidirectional(model.proof().codeProperty()));
        subscriptions.follow(model.proof().answerProperty(), this::show);
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    void focus() {
        choose.requestFocus();
    }

    /** Lets a file be dropped anywhere on the screen. */
    void offerDrop(DragEvent over) {
        if (over.getDragboard().hasFiles()) {
            over.acceptTransferModes(TransferMode.COPY);
            over.consume();
        }
    }

    void drop(DragEvent dropped) {
        List<File> brought = dropped.getDragboard().getFiles();
        dropped.setDropCompleted(!brought.isEmpty());
        dropped.consume();
        if (!brought.isEmpty()) {
            prove(brought.getFirst().toPath());
        }
    }

    @FXML
    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("papers.proof.choose.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("papers.proof.files"), "*.pdf", "*.png"));
        File chosen = chooser.showOpenDialog(root.getScene().getWindow());
        if (chosen != null) {
            prove(chosen.toPath());
        }
    }

    @FXML
    private void proveCode() {
        String text = code.field().getText();
        if (text != null && !text.isBlank()) {
            PaperProofs proofs = proofs();
            ask(messages.text("papers.proof.code.subject"), () -> proofs.ofCode(text.strip()));
        }
    }

    void prove(Path file) {
        model.tabProperty().set(PapersModel.PROOF);
        PaperProofs proofs = proofs();
        ask(file.getFileName().toString(), () -> proofs.ofFile(read(file)));
    }

    private PaperProofs proofs() {
        Board board = model.desk().board();
        return new PaperProofs(board, services.archive());
    }

    private static byte[] read(Path file) throws IOException {
        if (Files.size(file) > PaperProofs.LARGEST) {
            throw new IOException("too large for a paper: " + Files.size(file));
        }
        return Files.readAllBytes(file);
    }

    private void ask(String of, Callable<PaperVerdict> work) {
        services.tasks().run(work, found -> answer(new ProofModel.Answer(of, Optional.of(found), "")), cause -> {
            LOG.error("A paper could not be proved", cause);
            String why = cause instanceof ArchiveException ? ArchiveException.CODE : "TB-P11";
            answer(new ProofModel.Answer(of, Optional.empty(), why));
        });
    }

    private void answer(ProofModel.Answer answer) {
        model.proof().answerProperty().set(Optional.of(answer));
    }

    private void show(Optional<ProofModel.Answer> answer) {
        verdict.setVisible(answer.isPresent());
        verdict.setManaged(answer.isPresent());
        answer.ifPresent(given -> {
            ProofWords words = ProofWords.of(given, messages, model.desk().board());
            subject.setText(given.subject());
            title.setText(words.title());
            sentence.setText(words.sentence());
            Region sign = new Region();
            sign.getStyleClass().setAll("state-icon");
            title.setGraphic(sign);
            STATES.forEach(state -> {
                boolean on = state.equals(words.state());
                verdict.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), on);
                sign.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), on);
            });
        });
    }
}
