package io.turnoutboard.ui.lock;

import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Member;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.SignInOutcome;
import io.turnoutboard.service.SignInWords;
import io.turnoutboard.ui.control.FormField;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks who works here now, and for their password. */
final class AskFace implements Screen {
    private static final Logger LOG = LoggerFactory.getLogger(AskFace.class);

    private final LockModel model;
    private final LockServices services;
    private final Messages messages;
    private final ComboBox<Member> person = new ComboBox<>();
    private final PasswordField password = new PasswordField();
    private final FormField field = new FormField("lock-password", password);
    private final Label away = new Label();
    private final Button enter = new Button();
    private final VBox node = new VBox();
    private final Timeline pause = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), tick -> showPause()));
    private final Subscriptions subscriptions = new Subscriptions();

    AskFace(LockModel model, LockServices services, Messages messages) {
        this.model = model;
        this.services = services;
        this.messages = messages;
        pause.setCycleCount(Animation.INDEFINITE);
        field.setLabel(messages.text("lock.password.label"));
        field.error().setMaxWidth(Double.MAX_VALUE);
        person.setId("lock-person");
        person.setMaxWidth(Double.MAX_VALUE);
        person.setConverter(new Names());
        person.setPromptText(messages.text("lock.person.none"));
        person.setAccessibleText(messages.text("lock.person.label"));
        person.setOnAction(chosen -> choose());
        enter.setText(messages.text("lock.enter.button"));
        enter.setId("lock-enter");
        enter.getStyleClass().add("accent");
        enter.setOnAction(press -> enter());
        password.setOnAction(press -> enter());
        away.setId("lock-away");
        node.getStyleClass().add("lock-face");
        node.getChildren().addAll(title(), line("lock.ask.text"), named(), field, field.error(), away, buttons());
        wrap(away);
    }

    private Label title() {
        Label title = new Label(messages.text("lock.ask.title"));
        title.getStyleClass().add("lock-title");
        return title;
    }

    private Label line(String key) {
        Label line = new Label(messages.text(key));
        wrap(line);
        return line;
    }

    private static void wrap(Label line) {
        line.getStyleClass().add("field-hint");
        line.setWrapText(true);
        line.setMinHeight(VBox.USE_PREF_SIZE);
    }

    private VBox named() {
        Label label = new Label(messages.text("lock.person.label"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(person);
        VBox box = new VBox(label, person);
        box.getStyleClass().add("field");
        return box;
    }

    private HBox buttons() {
        Button fold = new Button(messages.text("lock.fold.button"));
        fold.setId("lock-fold");
        fold.setOnAction(press -> model.foldedProperty().set(true));
        HBox buttons = new HBox(enter, fold);
        buttons.getStyleClass().add("lock-buttons");
        return buttons;
    }

    Node node() {
        return node;
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.desk().boardProperty(), this::show);
        subscriptions.follow(model.chosenProperty(), this::show);
        subscriptions.follow(model.desk().stateProperty(), this::show);
        subscriptions.follow(model.busyProperty(), busy -> showPause());
    }

    @Override
    public void onHide() {
        subscriptions.close();
        pause.stop();
        password.clear();
        field.showError("");
    }

    void focus() {
        if (person.getValue() == null) {
            person.requestFocus();
        } else {
            password.requestFocus();
        }
    }

    private void show(Board board) {
        List<Member> members = PersonOrder.of(board.registry().members());
        if (!members.equals(person.getItems())) {
            person.getItems().setAll(members);
            show(model.chosenProperty().get());
        }
    }

    private void show(Optional<PersonId> chosen) {
        person.setValue(person.getItems().stream()
                .filter(member -> chosen.filter(member.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
    }

    private void show(DeskState state) {
        boolean isAway = state.connection() == DeskState.Connection.WAITING;
        away.setText(isAway ? messages.text(state.refusal().isPresent() ? "lock.refused.text" : "lock.away.text") : "");
        away.setVisible(isAway);
        away.setManaged(isAway);
    }

    private void choose() {
        Optional<PersonId> chosen = Optional.ofNullable(person.getValue()).map(Member::id);
        if (!chosen.equals(model.chosenProperty().get()) && chosen.isPresent()) {
            model.chosenProperty().set(chosen);
            model.pauseUntil(java.time.Instant.MIN);
            password.clear();
            field.showError("");
            showPause();
        }
        if (chosen.isPresent() && person.getScene() != null) {
            password.requestFocus();
        }
    }

    private void enter() {
        Member member = person.getValue();
        if (member == null) {
            field.showError(messages.text("lock.person.none"));
            person.requestFocus();
        } else if (!model.busyProperty().get() && rest().isZero()) {
            String typed = password.getText();
            model.busyProperty().set(true);
            field.showError("");
            services.tasks().run(() -> services.signIn().signIn(member.id(), typed), this::came, this::failed);
        }
    }

    private void came(SignInOutcome outcome) {
        password.clear();
        if (outcome instanceof SignInOutcome.Paused(var rest)) {
            model.pauseUntil(services.machine().instant().plus(rest));
        }
        model.busyProperty().set(false);
        SignInWords words = new SignInWords(messages);
        switch (outcome) {
            case SignInOutcome.SignedIn _ -> field.showError("");
            case SignInOutcome.MustChoose(var who) -> model.choosingProperty().set(Optional.of(who));
            case SignInOutcome.Wrong _ -> refuse(words.sentence(outcome));
            case SignInOutcome.Refused(var code) ->
                refuse(messages.text("finding.line.text", words.sentence(outcome), code));
            case SignInOutcome.Paused _ -> showPause();
        }
    }

    private void refuse(String sentence) {
        field.showError(sentence);
        password.requestFocus();
    }

    private void failed(Throwable cause) {
        LOG.error("Signing in failed", cause);
        model.busyProperty().set(false);
        refuse(messages.text("lock.unexpected.text"));
    }

    private Duration rest() {
        Duration rest = model.pausedUntil().equals(java.time.Instant.MIN)
                ? Duration.ZERO
                : Duration.between(services.machine().instant(), model.pausedUntil());
        return rest.isPositive() ? rest : Duration.ZERO;
    }

    /** Counts the rest of a pause down, and lets the next try begin at its end. */
    private void showPause() {
        Duration rest = rest();
        boolean paused = !rest.isZero();
        enter.setDisable(paused || model.busyProperty().get());
        enter.setText(messages.text(model.busyProperty().get() ? "lock.busy.text" : "lock.enter.button"));
        if (paused) {
            field.showError(new SignInWords(messages)
                    .sentence(new SignInOutcome.Paused(Duration.ofSeconds(rest.toSeconds() + 1))));
            pause.play();
        } else if (pause.getStatus() == Animation.Status.RUNNING) {
            pause.stop();
            field.showError("");
        }
    }

    private static final class Names extends StringConverter<Member> {
        @Override
        public String toString(@Nullable Member member) {
            return member == null ? "" : member.name();
        }

        @Override
        public @Nullable Member fromString(String name) {
            return null;
        }
    }
}
