package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.ledger.EntryBody.EventNoted;
import io.turnoutboard.domain.ledger.EntryBody.ListChangeProposed;
import io.turnoutboard.domain.ledger.EntryBody.StationOpened;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PublicBoard;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.service.People;
import io.turnoutboard.ui.daylog.DayLogScreen;
import io.turnoutboard.ui.overview.OverviewModel;
import io.turnoutboard.ui.support.Density;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;
import io.turnoutboard.ui.support.Theme;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** Every tab of the day log without a window. */
class DayLogViewsTest {
    private static final Instant NOW = SealedDay.at(9, 20);

    private final Board board = board();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static Board board() {
        SealedDay day = SealedDay.ofStations(1_000, 1_000, 1_000);
        day.seal(new StationOpened(SealedDay.id(1), SealedDay.at(7, 0)));
        day.seal(new EventNoted(
                Optional.of(SealedDay.id(1)), DayEvent.INTERRUPTED, SealedDay.at(9, 0), "cử tri Kín ngất"));
        day.seal(new ListChangeProposed(
                SealedDay.id(1), new RollChange(SealedDay.at(9, 10), Roll.ofAllBallots(1), Roll.EMPTY, "chuyển đến")));
        day.seal(SealedDay.tally(1, SealedDay.at(8, 0), 100));
        return day.board();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, VIETNAMESE, COMPACT",
        "LIGHT, ENGLISH, LARGE",
        "DARK, VIETNAMESE, LARGE",
        "DARK, ENGLISH, COMPACT"
    })
    void loadWithoutAComplaintOfTheStyleSheets(Theme theme, Language language, Density density)
            throws TimeoutException {
        try (CssComplaints complaints = new CssComplaints()) {
            show(board, theme, language, density, root -> {});
            assertThat(complaints.heard()).isEmpty();
        }
    }

    @Test
    void giveEveryButtonAName() throws TimeoutException {
        List<String> nameless = new ArrayList<>();
        show(board, Theme.LIGHT, Language.ENGLISH, Density.COMPACT, root -> collectNameless(root, nameless));

        assertThat(nameless).isEmpty();
    }

    @Test
    void whereNobodyElseIsEnrolledOnesOwnProposalMayBeApprovedAndItSaysSo() throws TimeoutException {
        List<String> said = new ArrayList<>();
        List<Boolean> disabled = new ArrayList<>();
        show(board, Theme.LIGHT, Language.VIETNAMESE, Density.COMPACT, root -> {
            root.lookupAll("#waiting-list .field-warning").forEach(label -> said.add(((Labeled) label).getText()));
            root.lookupAll(".waiting-approve").forEach(button -> disabled.add(button.isDisabled()));
        });

        assertThat(said).isNotEmpty().allMatch(text -> text.contains("tự duyệt"));
        assertThat(disabled).isNotEmpty().containsOnly(false);
    }

    @Test
    void theirPublicPictureHasNoPrivateWords() throws TimeoutException {
        List<String> full = new ArrayList<>();
        List<String> visible = new ArrayList<>();
        show(board, Theme.LIGHT, Language.VIETNAMESE, Density.LARGE, root -> full.add(words(root)));
        Board masked = PublicBoard.of(board).board();
        show(masked, Theme.LIGHT, Language.VIETNAMESE, Density.LARGE, root -> visible.add(words(root)));

        assertThat(String.join("", full)).contains("cử tri Kín ngất", "chuyển đến");
        assertThat(String.join("", visible)).doesNotContain("Kín", "chuyển đến");
    }

    /** Shows each tab in turn, laid out, and looks at it. */
    private static void show(Board board, Theme theme, Language language, Density density, Consumer<Parent> look)
            throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            StillLedger ledger = new StillLedger(board);
            OverviewModel overview =
                    new OverviewModel(new DeskModel(board, ledger.state().value(), NOW));
            overview.densityProperty().set(density);
            DayLogParts parts = DayLogParts.of(
                    overview,
                    ledger,
                    new StillPeople(new People.Person(SealedDay.PERSON, "Người trực")),
                    Clock.fixed(NOW, board.election().zone()),
                    new Tasks(Runnable::run),
                    new Notices());
            DayLogScreen screen = DayLogScreen.load(parts.model(), parts.services(), Messages.of(language));
            Scene scene = new Scene(screen.root(), 1000, 700);
            scene.setUserAgentStylesheet(theme.userAgentStylesheet());
            scene.getStylesheets().setAll(theme.stylesheets());
            screen.onShow();
            for (int tab = 0; tab < 3; tab++) {
                ((TabPane) screen.root().lookup("#day-log-tabs"))
                        .getSelectionModel()
                        .select(tab);
                screen.root().applyCss();
                screen.root().layout();
                screen.root().applyCss();
                look.accept(screen.root());
            }
            screen.onHide();
            assertThat(ledger.progress().listeners()).isZero();
        });
    }

    private static String words(Parent root) {
        return root.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .collect(Collectors.joining("\n"));
    }

    private static void collectNameless(Parent parent, List<String> nameless) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Labeled labeled
                    && child.isFocusTraversable()
                    && (labeled.getText() == null || labeled.getText().isBlank())
                    && (labeled.getAccessibleText() == null
                            || labeled.getAccessibleText().isBlank())) {
                nameless.add(child.toString());
            }
            if (child instanceof Parent inner) {
                collectNameless(inner, nameless);
            }
        }
    }
}
