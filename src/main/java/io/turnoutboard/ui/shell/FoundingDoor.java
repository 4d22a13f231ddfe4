package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.ui.founding.FoundingRequest;
import io.turnoutboard.ui.founding.FoundingServices;
import io.turnoutboard.ui.join.JoinServices;
import io.turnoutboard.ui.restore.RestoreServices;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Modality;
import javafx.stage.Stage;

/** The way from an open election to another one that is founded, joined or restored: the window closes, and the new one is opened next. */
final class FoundingDoor {
    private final FoundingPlace place;
    private final Tasks tasks;
    private final Notices notices;
    private Optional<Path> next = Optional.empty();

    FoundingDoor(FoundingPlace place, Tasks tasks, Notices notices) {
        this.place = place;
        this.tasks = tasks;
        this.notices = notices;
    }

    /** The folder of the election that was founded here. */
    Optional<Path> next() {
        return next;
    }

    /** @param drill the rehearsal whose real day is to be founded */
    void open(Stage window, WindowSettings look, Optional<Board> drill) {
        tasks.run(
                place::vacant,
                folder -> show(
                        window,
                        look,
                        drill.map(board -> FoundingRequest.afterDrill(folder, board))
                                .orElseGet(() -> FoundingRequest.fromNothing(folder))),
                cause -> notices.show(Notice.unexpected(cause)));
    }

    /** To the board of a host on another machine, in a folder of this one. */
    void join(Stage window, WindowSettings look) {
        tasks.run(
                place::vacant,
                folder -> form(look).joinOn(over(window), folder, joined -> turnTo(joined, window)),
                cause -> notices.show(Notice.unexpected(cause)));
    }

    /** To an election that was lost and of which there is a backup. */
    void restore(Stage window, WindowSettings look) {
        tasks.run(
                place::vacant,
                folder -> form(look).restoreOn(over(window), folder, restored -> turnTo(restored, window)),
                cause -> notices.show(Notice.unexpected(cause)));
    }

    private void show(Stage window, WindowSettings look, FoundingRequest request) {
        form(look).showOn(over(window), request, founded -> turnTo(founded, window));
    }

    private FoundingStage form(WindowSettings look) {
        return new FoundingStage(
                new FoundingServices(place.founding(), tasks),
                new JoinServices(place.folders(), tasks),
                new RestoreServices(place.rescue(), tasks),
                look);
    }

    private static Stage over(Stage window) {
        Stage stage = new Stage();
        stage.initOwner(window);
        stage.initModality(Modality.WINDOW_MODAL);
        return stage;
    }

    private void turnTo(Optional<Path> folder, Stage window) {
        next = folder;
        if (folder.isPresent()) {
            window.hide();
        }
    }
}
