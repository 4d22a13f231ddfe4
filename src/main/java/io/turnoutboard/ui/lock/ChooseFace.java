package io.turnoutboard.ui.lock;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.PasswordOutcome;
import io.turnoutboard.service.People.Person;
import io.turnoutboard.service.SignInOutcome;
import io.turnoutboard.service.SignInWords;
import io.turnoutboard.service.people.PasswordRule;
import io.turnoutboard.ui.control.FormField;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for a password of one's own, twice, the rules said beforehand. */
final class ChooseFace {
    private static final Logger LOG = LoggerFactory.getLogger(ChooseFace.class);

    private final LockModel model;
    private final LockServices services;
    private final Messages messages;
    private final Label greeting = new Label();
    private final PasswordField chosen = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final FormField first = new FormField("lock-new", chosen);
    private final FormField second = new FormField("lock-again", again);
    private final VBox node = new VBox();

    ChooseFace(LockModel model, LockServices services, Messages messages) {
        this.model = model;
        this.services = services;
        this.messages = messages;
        Label title = new Label(messages.text("lock.choose.title"));
        title.getStyleClass().add("lock-title");
        greeting.setId("lock-greeting");
        Label rule =
                new Label(messages.text("lock.choose.rule", messages.formats().count(PasswordRule.SHORTEST)));
        rule.setId("lock-rule");
        wrap(greeting);
        wrap(rule);
        first.setLabel(messages.text("lock.choose.new"));
        second.setLabel(messages.text("lock.choose.again"));
        chosen.setOnAction(press -> again.requestFocus());
        again.setOnAction(press -> choose());
        node.getStyleClass().add("lock-face");
        node.getChildren().addAll(title, greeting, rule, first, first.error(), second, second.error(), buttons());
    }

    private static void wrap(Label line) {
        line.getStyleClass().add("field-hint");
        line.setWrapText(true);
        line.setMinHeight(VBox.USE_PREF_SIZE);
    }

    private HBox buttons() {
        Button keep = new Button(messages.text("lock.choose.button"));
        keep.setId("lock-choose");
        keep.getStyleClass().add("accent");
        keep.setOnAction(press -> choose());
        keep.disableProperty().bind(model.busyProperty());
        HBox buttons = new HBox(keep);
        buttons.getStyleClass().add("lock-buttons");
        return buttons;
    }

    Node node() {
        return node;
    }

    void greet(Person person) {
        greeting.setText(new SignInWords(messages).sentence(new SignInOutcome.MustChoose(person)));
        clear();
    }

    void clear() {
        chosen.clear();
        again.clear();
        first.showError("");
        second.showError("");
    }

    void focus() {
        chosen.requestFocus();
    }

    private void choose() {
        if (model.busyProperty().get()) {
            return;
        }
        first.showError("");
        second.showError("");
        if (!chosen.getText().equals(again.getText())) {
            second.showError(messages.text("lock.choose.differ"));
            again.requestFocus();
            return;
        }
        String typed = chosen.getText();
        model.busyProperty().set(true);
        services.tasks().run(() -> services.signIn().choosePassword("", typed), this::came, this::failed);
    }

    private void came(PasswordOutcome outcome) {
        model.busyProperty().set(false);
        switch (outcome) {
            case PasswordOutcome.Chosen _ -> {
                clear();
                model.choosingProperty().set(Optional.empty());
            }
            case PasswordOutcome.Unfit _, PasswordOutcome.Refused _ -> {
                first.showError(String.join(" ", new SignInWords(messages).sentences(outcome)));
                chosen.requestFocus();
            }
        }
    }

    private void failed(Throwable cause) {
        LOG.error("No password was chosen", cause);
        model.busyProperty().set(false);
        first.showError(messages.text("lock.unexpected.text"));
    }
}
