package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.backup.KeyFiles;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.ui.people.PeopleScreen;
import io.turnoutboard.ui.people.PeopleServices;
import io.turnoutboard.ui.share.ExportedKeys;
import io.turnoutboard.ui.share.ShareScreen;
import io.turnoutboard.ui.share.ShareServices;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Tasks;
import io.turnoutboard.ui.support.Theme;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.stage.Stage;

/** The windows in which whoever runs the board shares it and lets people in; of each there is one at a time. */
final class OfficeWindows {
    private static final String SHARING = "sharing.window.title";
    private static final String STAFF = "staff.window.title";

    private final OpenElection election;
    private final DeskModel desk;
    private final PaperPress press;
    private final KeyFiles keys;
    private final Tasks tasks;
    private final Map<String, Shown> open = new HashMap<>();

    private record Shown(Stage stage, Screen screen) {}

    OfficeWindows(OpenElection election, DeskModel desk, PaperPress press, KeyFiles keys, Tasks tasks) {
        this.election = election;
        this.desk = desk;
        this.press = press;
        this.keys = keys;
        this.tasks = tasks;
    }

    /** Opens the sharing of the board, where this machine may. */
    void share(Stage owner, WindowSettings look) {
        sharing(look).ifPresent(screen -> show(SHARING, owner, look, screen.root(), screen));
    }

    private Optional<ShareScreen> sharing(WindowSettings look) {
        return election.sharing()
                .map(sharing -> new ShareScreen(
                        new ShareServices(
                                sharing,
                                election.ledger(),
                                election.backups(),
                                new ExportedKeys(keys, election.folder()),
                                desk.board().election().zone(),
                                tasks),
                        Messages.of(look.language())));
    }

    void people(Stage owner, WindowSettings look) {
        PeopleScreen screen = staff(look);
        show(STAFF, owner, look, screen.root(), screen);
    }

    private PeopleScreen staff(WindowSettings look) {
        EntryDesk entries = new EntryDesk(
                election.ledger(), election.people(), election.day().clock());
        return new PeopleScreen(
                desk, new PeopleServices(election.enrolment(), entries, press, tasks), Messages.of(look.language()));
    }

    private void show(String titleKey, Stage owner, WindowSettings look, Parent root, Screen screen) {
        Optional<Stage> before = showing(titleKey).map(Shown::stage);
        if (before.isPresent()) {
            before.get().toFront();
            return;
        }
        Stage stage = new Stage();
        open.put(titleKey, new Shown(stage, screen));
        new ToolStage(look).show(stage, owner, Messages.of(look.language()).text(titleKey), root, screen);
    }

    private Optional<Shown> showing(String titleKey) {
        return Optional.ofNullable(open.get(titleKey))
                .filter(shown -> shown.stage().isShowing());
    }

    /** The windows that are open speak the language that was chosen, and go on where they were. */
    void speak(WindowSettings look) {
        showing(SHARING)
                .ifPresent(shown -> sharing(look)
                        .ifPresent(next -> turn(
                                SHARING,
                                shown,
                                look,
                                next.root(),
                                next,
                                () -> next.takeOver((ShareScreen) shown.screen()))));
        showing(STAFF).ifPresent(shown -> {
            PeopleScreen next = staff(look);
            turn(STAFF, shown, look, next.root(), next, () -> next.takeOver((PeopleScreen) shown.screen()));
        });
    }

    private void turn(String titleKey, Shown shown, WindowSettings look, Parent root, Screen next, Runnable takeOver) {
        open.put(titleKey, new Shown(shown.stage(), next));
        new ToolStage(look).turn(shown.stage(), Messages.of(look.language()).text(titleKey), root, next);
        takeOver.run();
        shown.screen().onHide();
    }

    /** The windows that are open look as the board's. */
    void wear(Theme theme) {
        open.values().forEach(shown -> shown.stage().getScene().getStylesheets().setAll(theme.stylesheets()));
    }

    /** Lets go of what they listen to. */
    void close() {
        open.values().forEach(shown -> shown.stage().hide());
        open.clear();
    }
}
