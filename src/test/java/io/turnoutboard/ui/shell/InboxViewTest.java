package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.service.InboxDesk;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.ui.inbox.InboxModel;
import io.turnoutboard.ui.inbox.InboxScreen;
import io.turnoutboard.ui.inbox.InboxServices;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;
import io.turnoutboard.ui.support.Theme;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

class InboxViewTest {
    private static final Instant NOW = SealedDay.at(9, 20);
    private static final String MESSAGE = """
        Số liệu mốc 9h
        KV 1: 300
        KV 2: 90
        KV 3 được 12 13
        KV 1 lúc 20h: 400
        Em gửi ạ\
        """;

    private final Board board = board();
    private final StillLedger ledger = new StillLedger(board);
    private final InboxModel model =
            new InboxModel(new DeskModel(board, ledger.state().value(), NOW));

    private static Board board() {
        SealedDay day = SealedDay.ofStations(1_000, 1_000, 1_000);
        day.seal(SealedDay.tally(2, SealedDay.at(8, 0), 100));
        return day.board();
    }

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, VIETNAMESE, 980", "LIGHT, ENGLISH, 1900", "DARK, VIETNAMESE, 1900", "DARK, ENGLISH, 980"})
    void loadsWithoutAComplaintOfTheStyleSheetsAndShowsARowForEachPiece(Theme theme, Language language, int width)
            throws TimeoutException {
        try (CssComplaints complaints = new CssComplaints()) {
            FxToolkit.setupFixture(() -> {
                InboxScreen screen = InboxScreen.load(model, services(), Messages.of(language));
                Scene scene = new Scene(screen.root(), width, 690);
                scene.setUserAgentStylesheet(theme.userAgentStylesheet());
                scene.getStylesheets().setAll(theme.stylesheets());
                screen.onShow();
                model.textProperty().set(MESSAGE);
                screen.root().applyCss();
                screen.root().layout();
                screen.onHide();
            });

            assertThat(complaints.heard()).isEmpty();
        }
        assertThat(model.rows()).hasSize(6);
        assertThat(ledger.progress().listeners()).isZero();
    }

    private InboxServices services() {
        TallyDesk tallies =
                new TallyDesk(ledger, Clock.fixed(NOW, board.election().zone()));
        return new InboxServices(ledger, new InboxDesk(ledger, tallies), new Tasks(Runnable::run), new Notices());
    }
}
