package io.turnoutboard.ui.founding;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.FolderSentence;
import io.turnoutboard.service.setup.FoundingAnswers;
import io.turnoutboard.service.setup.FoundingFault;
import io.turnoutboard.service.setup.FoundingQuestion;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks what an election is, says at each field what is wrong, and founds it away from the FX thread. */
final class FoundingController {
    private static final Logger LOG = LoggerFactory.getLogger(FoundingController.class);
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final List<List<FoundingQuestion>> ROWS = List.of(
            List.of(FoundingQuestion.WARD, FoundingQuestion.CODE),
            List.of(FoundingQuestion.CITY, FoundingQuestion.DATE),
            List.of(FoundingQuestion.NAME),
            List.of(FoundingQuestion.PERSON, FoundingQuestion.OPENS, FoundingQuestion.CLOSES),
            List.of(FoundingQuestion.PURPOSE));

    private final FoundingRequest request;
    private final FoundingServices services;
    private final FoundingModel model;
    private final Messages messages;
    private final Map<FoundingQuestion, Answer> answers = new EnumMap<>(FoundingQuestion.class);
    private final TextAnswer folder;

    @FXML
    private Label title;

    @FXML
    private Label intro;

    @FXML
    private VBox fields;

    @FXML
    private HBox place;

    @FXML
    private Button found;

    @FXML
    private Button cancel;

    @FXML
    private HBox others;

    @FXML
    private Label said;

    FoundingController(FoundingRequest request, FoundingServices services, FoundingModel model, Messages messages) {
        this.request = request;
        this.services = services;
        this.model = model;
        this.messages = messages;
        folder = new TextAnswer(
                "folder",
                messages.text("founding.folder.label"),
                messages.text("founding.folder.hint"),
                request.folder().toString());
    }

    @FXML
    private void initialize() {
        title.setText(messages.text(request.drill().isPresent() ? "founding.drill.title" : "founding.title"));
        intro.setText(messages.text(request.drill().isPresent() ? "founding.drill.text" : "founding.intro.text"));
        for (List<FoundingQuestion> row : ROWS) {
            List<FoundingQuestion> asked =
                    row.stream().filter(request.first()::containsKey).toList();
            if (!asked.isEmpty()) {
                fields.getChildren().add(row(asked));
            }
        }
        HBox.setHgrow(folder.node(), Priority.ALWAYS);
        place.getChildren().addFirst(folder.node());
        enterLeadsOn();
        tell("", false);
        found.disableProperty().bind(model.busyProperty());
        cancel.disableProperty().bind(model.busyProperty());
        fields.disableProperty().bind(model.busyProperty());
        others.disableProperty().bind(model.busyProperty());
        place.disableProperty().bind(model.busyProperty());
    }

    private HBox row(List<FoundingQuestion> asked) {
        HBox row = new HBox();
        row.getStyleClass().add("founding-row");
        for (FoundingQuestion question : asked) {
            Answer answer = answer(question);
            answers.put(question, answer);
            HBox.setHgrow(answer.node(), Priority.ALWAYS);
            row.getChildren().add(answer.node());
        }
        return row;
    }

    private Answer answer(FoundingQuestion question) {
        String first = request.first().getOrDefault(question, "");
        String key = "founding." + question.id();
        return question == FoundingQuestion.PURPOSE
                ? new PurposeAnswer(messages, first)
                : new TextAnswer(question.id(), messages.text(key + ".label"), messages.text(key + ".hint"), first);
    }

    private void enterLeadsOn() {
        List<Answer> all = inOrder();
        for (int i = 0; i < all.size(); i++) {
            Runnable next = i + 1 < all.size() ? all.get(i + 1)::focus : this::found;
            all.get(i).onEnter(next);
        }
    }

    private List<Answer> inOrder() {
        List<Answer> all = new ArrayList<>();
        ROWS.forEach(row -> row.forEach(
                question -> Optional.ofNullable(answers.get(question)).ifPresent(all::add)));
        all.add(folder);
        return all;
    }

    void focus() {
        inOrder().getFirst().focus();
    }

    @FXML
    private void found() {
        if (model.busyProperty().get()) {
            return;
        }
        FoundingAnswers typed = typed();
        Map<FoundingQuestion, FoundingFault> faults = typed.faults();
        answers.forEach((question, answer) -> answer.showError(
                Optional.ofNullable(faults.get(question)).map(this::sentence).orElse("")));
        Optional<Path> where = where();
        folder.showError(where.isPresent() ? "" : messages.text("founding.folder.wrong"));
        tell("", false);
        if (faults.isEmpty() && where.isPresent()) {
            found(where.get(), typed);
        } else {
            focusFirst(faults);
        }
    }

    private void focusFirst(Map<FoundingQuestion, FoundingFault> faults) {
        ROWS.stream()
                .flatMap(List::stream)
                .filter(faults::containsKey)
                .map(answers::get)
                .findFirst()
                .orElse(folder)
                .focus();
    }

    private FoundingAnswers typed() {
        Map<FoundingQuestion, String> typed = new EnumMap<>(FoundingQuestion.class);
        answers.forEach((question, answer) -> typed.put(question, answer.text()));
        return new FoundingAnswers(typed);
    }

    private String sentence(FoundingFault fault) {
        return messages.text("finding.line.text", fault.code(), messages.text(fault.textKey()));
    }

    private Optional<Path> where() {
        try {
            return folder.text().isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            Path.of(folder.text().strip()).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void found(Path where, FoundingAnswers typed) {
        model.busyProperty().set(true);
        tell(messages.text("founding.busy.text"), false);
        services.tasks()
                .run(
                        () -> {
                            services.founding().found(where, request.plan(typed), typed.founder());
                            return where;
                        },
                        founded -> {
                            model.busyProperty().set(false);
                            model.end(Optional.of(founded));
                        },
                        this::failed);
    }

    private void failed(Throwable cause) {
        model.busyProperty().set(false);
        LOG.error("No election was founded", cause);
        tell(
                cause instanceof FolderException refused
                        ? messages.text("founding.failed.text", FolderSentence.of(refused, messages), refused.code())
                        : messages.text("founding.unexpected.text"),
                true);
        folder.focus();
    }

    @FXML
    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("founding.folder.title"));
        File chosen = chooser.showDialog(title.getScene().getWindow());
        if (chosen != null) {
            folder.set(chosen.toString());
        }
    }

    @FXML
    private void join() {
        model.join();
    }

    @FXML
    private void restore() {
        model.restore();
    }

    @FXML
    private void cancel() {
        model.end(Optional.empty());
    }

    private void tell(String sentence, boolean failed) {
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.setManaged(!sentence.isEmpty());
        said.pseudoClassStateChanged(FAILED, failed);
    }
}
