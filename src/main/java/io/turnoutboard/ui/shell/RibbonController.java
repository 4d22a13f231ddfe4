package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.DayClock;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The ribbon by which nobody can take a demo or a drill for the day, and the speeds of its clock. */
final class RibbonController implements Screen {
    private static final List<Integer> SPEEDS = List.of(0, 1, 60, 600);

    private final DeskModel model;
    private final Optional<DayClock> day;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private StackPane ribbon;

    @FXML
    private Label words;

    @FXML
    private HBox speeds;

    /** Without a clock, as in a picture, there are no speeds. */
    RibbonController(DeskModel model, Optional<DayClock> day, Messages messages) {
        this.model = model;
        this.day = day;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Purpose purpose = model.board().election().purpose();
        ribbon.setVisible(purpose.isRehearsal());
        ribbon.setManaged(purpose.isRehearsal());
        ribbon.getStyleClass().add("ribbon-" + purpose.name().toLowerCase(java.util.Locale.ROOT));
        words.setText(messages.text("purpose." + purpose.name() + ".ribbon"));
        boolean runs = day.filter(DayClock::canRun).isPresent();
        speeds.setVisible(runs);
        speeds.setManaged(runs);
        SPEEDS.forEach(speed -> speeds.getChildren().add(button(speed)));
    }

    private ToggleButton button(int speed) {
        String words = speed == 0
                ? messages.text("ribbon.stand.button")
                : messages.text("ribbon.speed.button", messages.formats().count(speed));
        ToggleButton button = new ToggleButton(words);
        button.setId("speed-" + speed);
        button.setUserData(speed);
        button.setToggleGroup(group);
        int place = SPEEDS.indexOf(speed);
        button.getStyleClass()
                .addAll("small", place == 0 ? "left-pill" : place == SPEEDS.size() - 1 ? "right-pill" : "center-pill");
        button.setAccessibleText(messages.text("ribbon.clock.label") + " " + words);
        button.setOnAction(press -> {
            day.ifPresent(clock -> clock.runAt(speed));
            show();
        });
        return button;
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.nowProperty(), now -> show());
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    /** The button of the clock's own speed is down, whoever set it. */
    private void show() {
        int speed = day.map(DayClock::speed).orElse(1);
        group.getToggles()
                .forEach(toggle -> toggle.setSelected(Integer.valueOf(speed).equals(toggle.getUserData())));
    }
}
