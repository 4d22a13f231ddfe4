package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.ui.people.PeopleScreen;
import io.turnoutboard.ui.people.PeopleServices;
import io.turnoutboard.ui.share.ShareScreen;
import io.turnoutboard.ui.share.ShareServices;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Tasks;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Parent;
import javafx.stage.Stage;

/** The windows in which whoever runs the board shares it and lets people in; of each there is one at a time. */
final class OfficeWindows {
    private final OpenElection election;
    private final DeskModel desk;
    private final PaperPress press;
    private final Tasks tasks;
    private final Map<String, Stage> open = new HashMap<>();

    OfficeWindows(OpenElection election, DeskModel desk, PaperPress press, Tasks tasks) {
        this.election = election;
        this.desk = desk;
        this.press = press;
        this.tasks = tasks;
    }

    /** Opens the sharing of the board, where this machine may. */
    void share(Stage owner, WindowSettings look) {
        election.sharing().ifPresent(sharing -> {
            ShareScreen screen = new ShareScreen(
                    new ShareServices(
                            sharing,
                            election.ledger(),
                            election.backups(),
                            desk.board().election().zone(),
                            tasks),
                    Messages.of(look.language()));
            show("sharing.window.title", owner, look, screen.root(), screen);
        });
    }

    void people(Stage owner, WindowSettings look) {
        EntryDesk entries = new EntryDesk(
                election.ledger(), election.people(), election.day().clock());
        PeopleScreen screen = new PeopleScreen(
                desk, new PeopleServices(election.enrolment(), entries, press, tasks), Messages.of(look.language()));
        show("staff.window.title", owner, look, screen.root(), screen);
    }

    private void show(String titleKey, Stage owner, WindowSettings look, Parent root, Screen screen) {
        Stage before = open.get(titleKey);
        if (before != null && before.isShowing()) {
            before.toFront();
            return;
        }
        Stage stage = new Stage();
        open.put(titleKey, stage);
        new ToolStage(look).show(stage, owner, Messages.of(look.language()).text(titleKey), root, screen);
    }

    /** Lets go of what they listen to. */
    void close() {
        open.values().forEach(Stage::hide);
        open.clear();
    }
}
