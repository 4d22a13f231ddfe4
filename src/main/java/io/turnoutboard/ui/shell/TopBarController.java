package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import io.turnoutboard.ui.support.Theme;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The bar at the top: whose board it is, the time of the day, the next cut-off, and how the window looks and speaks. */
final class TopBarController implements Screen {
    private final DeskModel model;
    private final WindowActions actions;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final HelpCard help;
    private final TopBarServices services;
    private @Nullable ScreenTabs screens;
    private @Nullable PersonMenu people;
    private @Nullable WaitingBadge badge;

    @FXML
    private HBox bar;

    @FXML
    private Label ward;

    @FXML
    private Label election;

    @FXML
    private HBox tabs;

    @FXML
    private Label clock;

    @FXML
    private Label date;

    @FXML
    private Label countdown;

    @FXML
    private Button waiting;

    @FXML
    private MenuButton person;

    @FXML
    private HBox buttons;

    @FXML
    private Button language;

    @FXML
    private Button theme;

    @FXML
    private Region themeSign;

    @FXML
    private Button helpButton;

    TopBarController(DeskModel model, WindowActions actions, TopBarServices services, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.services = services;
        this.messages = messages;
        help = new HelpCard(
                new GuideSheets(services.press(), services.tasks(), messages),
                new ElectionEntries(
                        this::found,
                        this::join,
                        this::restore,
                        model.board().election().purpose(),
                        messages),
                messages);
    }

    @FXML
    private void initialize() {
        screens = new ScreenTabs(tabs, model, actions, messages);
        people = new PersonMenu(person, model, actions, services, messages);
        badge = new WaitingBadge(waiting, model, messages);
        Language other = messages.language() == Language.VIETNAMESE ? Language.ENGLISH : Language.VIETNAMESE;
        language.setText(other.code().toUpperCase(java.util.Locale.ROOT));
        tip(language, messages.text("shell.language.tooltip", other.ownName(), Shortcut.LANGUAGE.keys()));
        new TopBarRoom(bar.widthProperty()).share(List.of(ward, election), date, person);
        tip(helpButton, messages.text("shell.help.tooltip", Shortcut.HELP.keys()));
    }

    @Override
    public void onShow() {
        parts().forEach(Screen::onShow);
        subscriptions.follow(model.boardProperty(), this::show);
        subscriptions.follow(model.nowProperty(), this::show);
        subscriptions.follow(actions.themeProperty(), this::show);
    }

    @Override
    public void onHide() {
        help.close();
        parts().forEach(Screen::onHide);
        subscriptions.close();
    }

    private ScreenTabs tabs() {
        return Objects.requireNonNull(screens, "the view was not loaded");
    }

    private PersonMenu people() {
        return Objects.requireNonNull(people, "the view was not loaded");
    }

    private List<Screen> parts() {
        return List.of(tabs(), people(), Objects.requireNonNull(badge, "the view was not loaded"));
    }

    /** Opens the menu of the people at this desk. */
    void openPeople() {
        people().open();
    }

    void toggleHelp() {
        help.toggle(helpButton);
    }

    /** A picture is not a window: it has no buttons, and no title that would name the ward. */
    void leaveOutButtons() {
        tabs().leaveOut();
        TopBarRoom.stay(List.of(ward, election));
        bar.getChildren().removeAll(waiting, person);
        buttons.setVisible(false);
        buttons.setManaged(false);
    }

    private void found(boolean afterThisDrill) {
        help.close();
        actions.found(afterThisDrill);
    }

    private void join() {
        help.close();
        actions.join();
    }

    private void restore() {
        help.close();
        actions.restore();
    }

    @FXML
    private void showWaiting() {
        actions.toggleWaiting();
    }

    @FXML
    private void changeLanguage() {
        actions.changeLanguage();
    }

    @FXML
    private void changeTheme() {
        actions.changeTheme();
    }

    @FXML
    private void showHelp() {
        toggleHelp();
    }

    private void show(Board board) {
        Election shown = board.election();
        ward.setText(shown.ward().name());
        election.setText(shown.name());
    }

    private void show(Instant now) {
        LocalDateTime local = model.board().election().localTime(now);
        clock.setText(messages.formats().timeOfDay(local.toLocalTime()));
        date.setText(messages.formats().shortDate(local.toLocalDate()));
        Countdown next = Countdown.of(model.board(), now, messages);
        countdown.setText(next.text());
        countdown.pseudoClassStateChanged(PseudoClass.getPseudoClass("late"), next.near());
    }

    private void show(Theme shown) {
        themeSign.getStyleClass().setAll("icon", shown == Theme.LIGHT ? "icon-moon" : "icon-sun");
        tip(theme, messages.text("shell.theme." + shown.other().id() + ".tooltip", Shortcut.THEME.keys()));
    }

    private static void tip(Button button, String words) {
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
    }
}
