package io.turnoutboard.ui.people;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import io.turnoutboard.ui.support.ToolPage;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The screen of the people of an election, in one language. For the FX thread. */
public final class PeopleScreen implements Screen {
    private final DeskModel desk;
    private final MembersPane members;
    private final AddPane adding;
    private final AdoptPane adopting;
    private final PasswordPane passwords;
    private final ScrollPane root = new ScrollPane();
    private final Subscriptions subscriptions = new Subscriptions();

    public PeopleScreen(DeskModel desk, PeopleServices services, Messages messages) {
        this.desk = desk;
        passwords = new PasswordPane(desk, services, messages);
        members = new MembersPane(desk, services, passwords, messages);
        adding = new AddPane(desk, services, passwords, messages);
        adopting = new AdoptPane(desk, services, messages);
        Label title = new Label(messages.text("staff.title"));
        title.getStyleClass().add("founding-title");
        Label note = new Label(messages.text("staff.text"));
        note.getStyleClass().add("panel-note");
        note.setWrapText(true);
        note.setMinHeight(VBox.USE_PREF_SIZE);
        ToolPage.fill(
                root,
                "people",
                members.node(),
                title,
                note,
                members.node(),
                passwords.node(),
                adding.node(),
                adopting.node());
    }

    /** Goes on where the same screen in another language was: first passwords that are shown stay. For the FX thread. */
    public void takeOver(PeopleScreen before) {
        passwords.takeOver(before.passwords);
        adding.takeOver(before.adding);
    }

    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        subscriptions.follow(desk.boardProperty(), this::show);
    }

    @Override
    public void onHide() {
        subscriptions.close();
        passwords.forget();
    }

    private void show(Board board) {
        members.show(board);
        adopting.show(board);
    }
}
