package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PaperStanding;
import io.turnoutboard.service.paper.PaperWords;
import io.turnoutboard.ui.control.SheetTable;
import io.turnoutboard.ui.support.LatestWork;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The table of every number, which follows the board: a correction shows at once at the papers that it concerns. */
final class RegisterController implements Screen {
    private final PapersModel model;
    private final Messages messages;
    private final LatestWork<Board, List<PaperStanding>> work;
    private final Subscriptions subscriptions = new Subscriptions();
    private @Nullable SheetTable<RegisterRow> sheet;
    private boolean filling;

    @FXML
    private Label title;

    @FXML
    private TableView<RegisterRow> table;

    RegisterController(PapersModel model, PapersServices services, Messages messages) {
        this.model = model;
        this.messages = messages;
        work = new LatestWork<>(
                services.tasks(),
                RegisterController::standings,
                (board, standings) -> model.register().standingsProperty().set(standings),
                cause -> services.notices().show(Notice.unexpected(cause)));
    }

    /** Folds the board back for every paper: not for the FX thread. */
    private static List<PaperStanding> standings(Board board) {
        return PaperStanding.all(board).stream()
                .sorted(Comparator.comparingLong(
                                (PaperStanding standing) -> standing.paper().seq())
                        .reversed())
                .toList();
    }

    @FXML
    private void initialize() {
        SheetTable<RegisterRow> made = new SheetTable<>(table, new RegisterLook());
        made.show(RegisterRow.columns(), "papers.column.", messages);
        sheet = made;
        table.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (!filling && now != null) {
                model.register().selectedProperty().set(Optional.of(number(now)));
            }
        });
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.densityProperty(), density -> {
            if (sheet != null) {
                sheet.fit(density);
            }
        });
        subscriptions.follow(model.desk().boardProperty(), board -> {
            if (board.unknownSince().isEmpty()) {
                work.ask(board);
            }
        });
        subscriptions.follow(model.register().standingsProperty(), standings -> show());
        subscriptions.follow(model.register().selectedProperty(), number -> select());
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    void focus() {
        table.requestFocus();
        if (table.getSelectionModel().getSelectedItem() == null) {
            table.getSelectionModel().selectFirst();
        }
    }

    private static PaperNumber number(RegisterRow row) {
        return row.standing().paper().number();
    }

    private void show() {
        PaperWords words = new PaperWords(messages, model.desk().board());
        List<PaperStanding> standings = model.register().standingsProperty().get();
        filling = true;
        table.getItems()
                .setAll(standings.stream()
                        .map(standing -> RegisterRow.of(standing, words, messages))
                        .toList());
        filling = false;
        long valid = standings.stream()
                .filter(standing -> standing.status() == PaperStanding.Status.VALID)
                .count();
        title.setText(
                standings.isEmpty()
                        ? messages.text("papers.register.title")
                        : messages.text(
                                "papers.register.count",
                                messages.formats().count(standings.size()),
                                messages.formats().count(valid)));
        select();
    }

    private void select() {
        Optional<PaperNumber> sought = model.register().selectedProperty().get();
        table.getItems().stream()
                .filter(row -> sought.filter(number(row)::equals).isPresent())
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }
}
