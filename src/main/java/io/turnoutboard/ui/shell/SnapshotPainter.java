package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PublicBoard;
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
import io.turnoutboard.ui.support.Typeface;
import io.turnoutboard.ui.tally.TallyDoors;
import io.turnoutboard.ui.tally.TallyModel;
import io.turnoutboard.ui.tally.TallyServices;
import java.awt.image.BufferedImage;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/**
 * Paints a screen without a window, as a picture for people who stand outside: the same layout, without what only a
 * clerk needs, with its time, its seal number and the origin of the map at the foot. It needs a running toolkit, which
 * may be a headless one.
 */
public final class SnapshotPainter {
    /**
     * The picture that is wanted.
     *
     * @param screen which of the screens
     * @param masked true for the public: confidential stations are left out of everything, and the picture says so
     */
    public record Picture(ScreenName screen, int width, int height, Theme theme, Language language, boolean masked) {}

    private final Optional<Basemap> basemap;
    private final PaperPress press;

    /** @param press draws the paper that the screen of papers shows */
    public SnapshotPainter(Optional<Basemap> basemap, PaperPress press) {
        this.basemap = basemap;
        this.press = press;
        Typeface.load();
    }

    /** Paints the board as it stood at a moment. May be called on any thread; a caller off the FX thread may wait. */
    public CompletableFuture<BufferedImage> paint(Board board, Instant asOf, Picture picture) {
        return Tasks.makeOnFx(() -> SwingFXUtils.fromFXImage(paintNow(board, asOf, picture), null));
    }

    /** Paints at once, on the FX thread. */
    public WritableImage paintNow(Board full, Instant asOf, Picture picture) {
        PublicBoard visible = picture.masked() ? PublicBoard.of(full) : new PublicBoard(full, java.util.List.of());
        Messages messages = Messages.of(picture.language());
        WindowView view = view(visible, asOf, picture, messages);
        view.shell().becomePicture(new PictureFooter(messages).of(full, asOf));
        view.current().becomePicture();
        Scene scene = new Scene(view.root(), picture.width(), picture.height());
        scene.setUserAgentStylesheet(picture.theme().userAgentStylesheet());
        scene.getStylesheets().setAll(picture.theme().stylesheets());
        Density.of(picture.width(), picture.height()).applyTo(view.root());
        view.onShow();
        try {
            settle(view, 3);
            return scene.snapshot(new WritableImage(picture.width(), picture.height()));
        } finally {
            view.onHide();
        }
    }

    private WindowView view(PublicBoard visible, Instant asOf, Picture picture, Messages messages) {
        StillLedger ledger = new StillLedger(visible.board());
        DeskModel desk = new DeskModel(visible.board(), ledger.state().value(), asOf);
        OverviewModel overview = new OverviewModel(desk);
        overview.densityProperty().set(Density.of(picture.width(), picture.height()));
        overview.maskedProperty().set(visible.masked().size());
        Clock clock = Clock.fixed(asOf, visible.board().election().zone());
        OverviewServices services = new OverviewServices(
                ledger,
                new TallyDesk(ledger, clock),
                new ConflictDesk(ledger),
                new Tasks(Runnable::run),
                new Notices());
        return WindowView.load(
                new WindowView.Parts(
                        new WindowView.OverviewParts(overview, new KeyingModel(), services),
                        tally(desk, services, picture),
                        InboxParts.of(desk, ledger, services.tallies(), services.tasks(), services.notices()),
                        DayLogParts.of(
                                overview, ledger, new StillPeople(), clock, services.tasks(), services.notices()),
                        PapersParts.still(overview, ledger, press, clock, services.tasks(), services.notices()),
                        new WindowView.PrepareParts(
                                new PrepareModel(overview.desk(), overview.densityProperty()),
                                new PrepareServices(
                                        ledger,
                                        new EntryDesk(ledger, new StillPeople(), clock),
                                        Optional.empty(),
                                        services.tasks(),
                                        services.notices())),
                        DayEndParts.still(desk, ledger, clock, services.tasks(), services.notices()),
                        SideParts.of(
                                new SideParts.Desk(ledger, new StillPeople(), Optional.empty(), clock, press),
                                services.tallies(),
                                services.tasks(),
                                services.notices()),
                        Optional.empty(),
                        Optional.empty(),
                        new Still(picture.screen(), picture.theme())),
                basemap,
                messages,
                Palette.of(picture.theme()));
    }

    private static WindowView.TallyParts tally(DeskModel desk, OverviewServices services, Picture picture) {
        TallyModel model = new TallyModel(desk);
        model.densityProperty().set(Density.of(picture.width(), picture.height()));
        TallyServices called =
                new TallyServices(services.tallies(), DeskNotes.none(), services.tasks(), services.notices());
        return new WindowView.TallyParts(model, called, TallyDoors.NONE);
    }

    /** Tables find out what they need only while they are laid out: the first time is not the last. */
    private static void settle(WindowView view, int times) {
        for (int i = 0; i < times; i++) {
            view.root().applyCss();
            view.root().layout();
        }
    }

    /** The screen and theme of a picture, which nobody changes. */
    private record Still(ReadOnlyObjectWrapper<ScreenName> screen, ReadOnlyObjectWrapper<Theme> theme)
            implements WindowActions {
        Still(ScreenName screen, Theme shown) {
            this(new ReadOnlyObjectWrapper<>(screen), new ReadOnlyObjectWrapper<>(shown));
        }

        @Override
        public ReadOnlyObjectProperty<ScreenName> screenProperty() {
            return screen.getReadOnlyProperty();
        }

        @Override
        public void goTo(ScreenName next) {}

        @Override
        public ReadOnlyObjectProperty<Theme> themeProperty() {
            return theme.getReadOnlyProperty();
        }

        @Override
        public void toggleWaiting() {}

        @Override
        public void lock() {}

        @Override
        public void share() {}

        @Override
        public void people() {}

        @Override
        public void join() {}

        @Override
        public void restore() {}

        @Override
        public void changeTheme() {}

        @Override
        public void changeLanguage() {}

        @Override
        public void found(boolean afterThisDrill) {}
    }
}
