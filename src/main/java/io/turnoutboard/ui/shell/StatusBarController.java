package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.DeskState.Connection;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.FolderSentence;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The line that says how safe the entries are, in words that are always true. */
final class StatusBarController implements Screen {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final DeskModel model;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private Label desk;

    @FXML
    private Label connection;

    @FXML
    private Label entries;

    @FXML
    private Label alarm;

    @FXML
    private Label seal;

    StatusBarController(DeskModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.stateProperty(), this::show);
        subscriptions.follow(model.boardProperty(), board -> showSeal());
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    private void show(DeskState state) {
        desk.setText(messages.text("status.desk.text", state.desk()));
        connection.setText(connection(state));
        connection.pseudoClassStateChanged(LATE, state.connection() == Connection.WAITING);
        connection.pseudoClassStateChanged(
                DISPUTED,
                state.connection() == Connection.ALARM
                        || state.refusal().isPresent()
                        || state.doorTrouble().isPresent());
        connection.setTooltip(tooltip(state));
        connection.pseudoClassStateChanged(
                REACHED, state.isConnected() && state.doorTrouble().isEmpty());
        entries.setText(messages.text(
                "status.entries.text", count(state.saved()), count(state.received()), count(state.sealed())));
        entries.pseudoClassStateChanged(LATE, state.waiting() > 0 && state.connection() == Connection.WAITING);
        showAlarm(state);
        showSeal();
    }

    private void showAlarm(DeskState state) {
        boolean any = !state.alarm().isEmpty();
        alarm.setVisible(any);
        alarm.setManaged(any);
        alarm.pseudoClassStateChanged(DISPUTED, state.isInDoubt());
        alarm.pseudoClassStateChanged(LATE, any && !state.isInDoubt());
        if (any) {
            String what = alarm(state.alarm());
            alarm.setText(messages.text("status.alarm." + what + ".label", state.alarm()));
            alarm.setTooltip(new Tooltip(messages.text("status.alarm." + what + ".text", state.alarm())));
        }
    }

    private static String alarm(String code) {
        return switch (code) {
            case DeskState.RESTORED -> "restored";
            case DeskState.EXCHANGED -> "exchanged";
            case DeskState.COPIED -> "copied";
            case DeskState.LEFT_BEHIND -> "leftBehind";
            case DeskState.CLOCK_OFF -> "clockOff";
            default -> "damaged";
        };
    }

    /** While no host answers, since when: then everything on the board may be older than it looks. */
    private String connection(DeskState state) {
        if (state.connection() == Connection.HOSTING && state.doorTrouble().isPresent()) {
            return messages.text("status.door.text", state.doorTrouble().get().code());
        }
        if (state.connection() != Connection.WAITING) {
            return messages.text("connection." + state.connection().name() + ".text");
        }
        String waiting = count(state.waiting());
        if (state.refusal().isPresent()) {
            return messages.text("status.refused.text", state.refusal().get(), waiting);
        }
        return state.heardAt()
                .map(at -> messages.text(
                        "status.away.text",
                        messages.formats()
                                .time(model.board().election().localTime(at).toLocalTime()),
                        waiting))
                .orElseGet(() -> messages.text("status.away.never", waiting));
    }

    private @Nullable Tooltip tooltip(DeskState state) {
        return state.doorTrouble()
                .map(why -> messages.text("sharing.state.trouble", FolderSentence.of(why.failure(), messages)))
                .or(() -> state.refusal().map(this::refusal))
                .map(Tooltip::new)
                .orElse(null);
    }

    private String refusal(String code) {
        return FolderSentence.of(new FolderException(code, List.of()), messages);
    }

    private void showSeal() {
        String seq = count(model.board().head().seq());
        seal.setText(model.stateProperty()
                .get()
                .lastSealAt()
                .map(at -> messages.text(
                        "status.seal.text",
                        seq,
                        messages.formats()
                                .timeOfDay(
                                        model.board().election().localTime(at).toLocalTime())))
                .orElseGet(() -> messages.text("status.noSeal.text")));
    }

    private String count(long number) {
        return messages.formats().count(number);
    }
}
