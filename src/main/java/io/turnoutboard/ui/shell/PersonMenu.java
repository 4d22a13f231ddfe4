package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.People;
import io.turnoutboard.service.People.Person;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/** Who works at this desk, in the top bar: the hands change here, and somebody new is added. */
final class PersonMenu implements Screen {
    private final MenuButton button;
    private final DeskModel desk;
    private final WindowActions actions;
    private final TopBarServices services;
    private final Messages messages;
    private final AddPersonCard card;
    private final Subscriptions subscriptions = new Subscriptions();

    PersonMenu(MenuButton button, DeskModel desk, WindowActions actions, TopBarServices services, Messages messages) {
        this.button = button;
        this.desk = desk;
        this.actions = actions;
        this.services = services;
        this.messages = messages;
        card = new AddPersonCard(messages, this::add);
        button.setOnShowing(event -> fill());
        fill();
    }

    @Override
    public void onShow() {
        subscriptions.follow(desk.presentProperty(), present -> show());
        subscriptions.follow(desk.lockedProperty(), locked -> show());
    }

    @Override
    public void onHide() {
        card.close();
        subscriptions.close();
    }

    /** Opens the menu for the keyboard. */
    void open() {
        button.requestFocus();
        button.show();
    }

    private void show() {
        String name = desk.presentProperty()
                .get()
                .filter(person -> !desk.lockedProperty().get() && !person.equals(Person.NOBODY))
                .map(Person::name)
                .orElseGet(() -> messages.text("shell.person.nobody"));
        button.setText(name);
        String says = messages.text("shell.person.tooltip", name, Shortcut.PERSON.keys());
        button.setTooltip(new Tooltip(says));
        button.setAccessibleText(says);
        fill();
    }

    private void fill() {
        button.getItems().clear();
        for (Person person : services.people().here()) {
            RadioMenuItem item = new RadioMenuItem(person.name());
            item.setId("person-" + person.id().value());
            item.setMnemonicParsing(false);
            item.setSelected(desk.presentProperty().get().equals(Optional.of(person)));
            item.setOnAction(press -> take(person));
            button.getItems().add(item);
        }
        if (!button.getItems().isEmpty()) {
            button.getItems().add(new SeparatorMenuItem());
        }
        button.getItems().add(lock());
        boolean joined = services.doors().filter(DeskDoors::joined).isPresent();
        if (!joined) {
            button.getItems().add(item("add", press -> card.open(button)));
        }
        button.getItems().addAll(new SeparatorMenuItem(), item("staff", press -> actions.people()));
        if (!joined) {
            button.getItems().add(item("share", press -> actions.share()));
        }
    }

    /** Whoever has no password cannot be kept out, so that nothing is locked. */
    private MenuItem lock() {
        MenuItem lock = item("lock", press -> actions.lock());
        boolean canLock = services.doors()
                .flatMap(doors -> desk.presentProperty()
                        .get()
                        .filter(present -> doors.signIn().hasPassword(present.id())))
                .isPresent();
        lock.setDisable(!canLock && !desk.lockedProperty().get());
        return lock;
    }

    private MenuItem item(String name, EventHandler<ActionEvent> action) {
        MenuItem item = new MenuItem(messages.text("shell.person." + name + ".button"));
        item.setId("person-" + name);
        item.setOnAction(action);
        return item;
    }

    private void take(Person person) {
        services.tasks()
                .run(
                        () -> {
                            services.people().take(person.id());
                            return person;
                        },
                        done -> {},
                        cause -> services.notices().show(Notice.unexpected(cause)));
    }

    private void add(String name) {
        People people = services.people();
        services.tasks()
                .run(
                        () -> people.add(name),
                        added -> card.close(),
                        cause ->
                                services.notices().show(Notice.of("notice.personNotAdded.text", List.of(name), cause)));
    }
}
