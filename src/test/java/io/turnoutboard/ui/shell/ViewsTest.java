package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.report.paper.OfficialPapers;
import io.turnoutboard.service.ConflictDesk;
import io.turnoutboard.service.DeskNotes;
import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.ui.overview.KeyingModel;
import io.turnoutboard.ui.overview.OverviewModel;
import io.turnoutboard.ui.overview.OverviewServices;
import io.turnoutboard.ui.prepare.PrepareModel;
import io.turnoutboard.ui.prepare.PrepareServices;
import io.turnoutboard.ui.support.Density;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Palette;
import io.turnoutboard.ui.support.Tasks;
import io.turnoutboard.ui.support.Theme;
import io.turnoutboard.ui.tally.TallyDoors;
import io.turnoutboard.ui.tally.TallyModel;
import io.turnoutboard.ui.tally.TallyServices;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

class ViewsTest {
    private static final Instant NOW = SealedDay.at(9, 20);

    private static final PaperPress PRESS = new OfficialPapers();

    private final Board board = board();
    private final StillLedger ledger = new StillLedger(board);
    private final OverviewModel overview =
            new OverviewModel(new DeskModel(board, ledger.state().value(), NOW));

    private final Side side = SideParts.of(
                    new SideParts.Desk(
                            ledger,
                            new StillPeople(),
                            Optional.empty(),
                            Clock.fixed(NOW, board.election().zone()),
                            PRESS),
                    new TallyDesk(ledger, Clock.fixed(NOW, board.election().zone())),
                    new Tasks(Runnable::run),
                    new Notices())
            .side();

    private static Board board() {
        SealedDay day = SealedDay.ofStations(1_000, 1_000, 1_000);
        day.seal(SealedDay.tally(1, SealedDay.at(8, 0), 100));
        day.seal(SealedDay.tally(1, SealedDay.at(8, 0), 120));
        long old = day.seal(SealedDay.tally(2, SealedDay.at(9, 0), 1_000)).seq();
        day.seal(new EntryBody.TallyCorrected(
                SealedDay.id(2), SealedDay.at(9, 0), 999, EntryBody.TallyParts.NONE, "đọc nhầm", old));
        return day.board();
    }

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, VIETNAMESE, COMPACT",
        "LIGHT, ENGLISH, LARGE",
        "DARK, VIETNAMESE, LARGE",
        "DARK, ENGLISH, COMPACT"
    })
    void loadEveryPartWithoutAComplaintOfTheStyleSheets(Theme theme, Language language, Density density)
            throws TimeoutException {
        overview.densityProperty().set(density);
        try (CssComplaints complaints = new CssComplaints()) {
            FxToolkit.setupFixture(() -> {
                WindowView view = view(theme, language);
                Scene scene = new Scene(view.root(), 1000, 700);
                scene.setUserAgentStylesheet(theme.userAgentStylesheet());
                scene.getStylesheets().setAll(theme.stylesheets());
                view.onShow();
                overview.select(Optional.of(SealedDay.id(1)));
                for (ScreenName screen : ScreenName.values()) {
                    view.goTo(screen);
                    view.root().applyCss();
                    view.root().layout();
                }
                openEveryPanel(() -> {
                    view.root().applyCss();
                    view.root().layout();
                });
                view.onHide();
            });

            assertThat(complaints.heard()).isEmpty();
        }
    }

    @Test
    void leaveNobodyListeningWhenTheyAreHidden() throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            WindowView view = view(Theme.LIGHT, Language.VIETNAMESE);
            for (int i = 0; i < 50; i++) {
                view.onShow();
                for (ScreenName screen : ScreenName.values()) {
                    view.goTo(screen);
                }
                openEveryPanel(() -> {});
                view.onHide();
            }
        });

        assertThat(ledger.progress().listeners()).isZero();
        assertThat(ledger.board().listeners()).isZero();
        assertThat(ledger.state().listeners()).isZero();
    }

    @Test
    void showNoTotalsWhereTheLedgerHoldsWhatOnlyANewerProgramKnows() throws TimeoutException {
        Board newer = new Board(
                board.genesis(),
                board.head(),
                board.plans(),
                board.registry(),
                board.preparation(),
                board.byStation(),
                board.events(),
                board.papers(),
                board.end(),
                board.epochs(),
                Optional.of(5L));
        StillLedger still = new StillLedger(newer);
        OverviewModel model =
                new OverviewModel(new DeskModel(newer, still.state().value(), NOW));
        FxToolkit.setupFixture(() -> {
            WindowView view = view(model, Theme.LIGHT, Language.VIETNAMESE);
            view.onShow();
            for (ScreenName screen : ScreenName.values()) {
                view.goTo(screen);
                assertThat(view.current().root().isVisible()).as("%s", screen).isFalse();
                assertThat(view.root().lookup("#outdated").isVisible()).isTrue();
            }
            view.onHide();
        });
    }

    @Test
    void giveEveryButtonAName() throws TimeoutException {
        List<String> nameless = new ArrayList<>();
        FxToolkit.setupFixture(() -> {
            WindowView view = view(Theme.LIGHT, Language.ENGLISH);
            view.onShow();
            for (ScreenName screen : ScreenName.values()) {
                view.goTo(screen);
                view.root().applyCss();
                collectNameless(view.root(), nameless);
            }
            view.onHide();
        });

        assertThat(nameless).isEmpty();
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

    /** A cell in conflict, one with a correction, one without a count, and the list of what waits. */
    private void openEveryPanel(Runnable eachTime) {
        side.openCell(SealedDay.id(1), SealedDay.at(8, 0));
        eachTime.run();
        side.openCell(SealedDay.id(2), SealedDay.at(9, 0));
        eachTime.run();
        side.openCell(SealedDay.id(3), SealedDay.at(9, 0));
        eachTime.run();
        side.toggleWaiting();
        eachTime.run();
    }

    private WindowView view(Theme theme, Language language) {
        return view(overview, theme, language);
    }

    private WindowView view(OverviewModel overview, Theme theme, Language language) {
        OverviewServices services = new OverviewServices(
                ledger,
                new TallyDesk(ledger, Clock.fixed(NOW, board.election().zone())),
                new ConflictDesk(ledger),
                new Tasks(Runnable::run),
                new Notices());
        return WindowView.load(
                new WindowView.Parts(
                        new WindowView.OverviewParts(overview, new KeyingModel(), services),
                        tally(overview, services),
                        InboxParts.of(
                                overview.desk(), ledger, services.tallies(), services.tasks(), services.notices()),
                        DayLogParts.of(
                                overview,
                                ledger,
                                new StillPeople(),
                                Clock.fixed(NOW, board.election().zone()),
                                services.tasks(),
                                services.notices()),
                        PapersParts.still(
                                overview,
                                ledger,
                                PRESS,
                                Clock.fixed(NOW, board.election().zone()),
                                services.tasks(),
                                services.notices()),
                        new WindowView.PrepareParts(
                                new PrepareModel(overview.desk(), overview.densityProperty()),
                                new PrepareServices(
                                        ledger,
                                        new EntryDesk(
                                                ledger,
                                                new StillPeople(),
                                                Clock.fixed(
                                                        NOW, board.election().zone())),
                                        Optional.empty(),
                                        services.tasks(),
                                        services.notices())),
                        DayEndParts.still(
                                overview.desk(),
                                ledger,
                                Clock.fixed(NOW, board.election().zone()),
                                services.tasks(),
                                services.notices()),
                        new SideParts(
                                side,
                                new TopBarServices(
                                        new StillPeople(),
                                        Optional.empty(),
                                        PRESS,
                                        services.tasks(),
                                        services.notices())),
                        Optional.empty(),
                        Optional.empty(),
                        new OneTheme(theme)),
                Optional.empty(),
                Messages.of(language),
                Palette.of(theme));
    }

    private static WindowView.TallyParts tally(OverviewModel overview, OverviewServices services) {
        TallyModel model = new TallyModel(overview.desk());
        model.densityProperty().set(overview.densityProperty().get());
        return new WindowView.TallyParts(
                model,
                new TallyServices(services.tallies(), DeskNotes.none(), services.tasks(), services.notices()),
                TallyDoors.NONE);
    }

    private record OneTheme(Theme theme) implements WindowActions {
        @Override
        public void lock() {}

        @Override
        public void share() {}

        @Override
        public void people() {}

        @Override
        public void join() {}

        @Override
        public void found(boolean afterThisDrill) {}

        @Override
        public ReadOnlyObjectProperty<ScreenName> screenProperty() {
            return new ReadOnlyObjectWrapper<>(ScreenName.OVERVIEW).getReadOnlyProperty();
        }

        @Override
        public void goTo(ScreenName screen) {}

        @Override
        public ReadOnlyObjectProperty<Theme> themeProperty() {
            return new ReadOnlyObjectWrapper<>(theme).getReadOnlyProperty();
        }

        @Override
        public void toggleWaiting() {}

        @Override
        public void restore() {}

        @Override
        public void changeTheme() {}

        @Override
        public void changeLanguage() {}
    }
}
