package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.MainScreen;
import io.turnoutboard.ui.support.Palette;
import io.turnoutboard.ui.support.Views;
import java.util.Optional;
import javafx.scene.Parent;

/** The overview in one language: made anew for another, while its models live on. For the FX thread. */
public final class OverviewScreen implements MainScreen {
    private final OverviewController controller;
    private final Parent root;

    private OverviewScreen(OverviewController controller, Parent root) {
        this.controller = controller;
        this.root = root;
    }

    /** Loads the view; it shows nothing before {@link #onShow}. */
    public static OverviewScreen load(
            OverviewModel model,
            KeyingModel keying,
            OverviewServices services,
            Optional<Basemap> basemap,
            Messages messages,
            Palette palette) {
        OverviewController overview = new OverviewController(model, messages);
        Views views = new Views(
                messages,
                overview,
                new TilesController(model, messages),
                new MapPaneController(model, messages, palette, basemap),
                new ChartPaneController(model, messages, palette),
                new TurnoutTableController(model, messages),
                new DisputeController(model, services, messages),
                new KeyingController(model, keying, services, messages),
                new AwaitedController(model, messages));
        return new OverviewScreen(overview, views.load(OverviewController.class));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        controller.onShow();
    }

    @Override
    public void onHide() {
        controller.onHide();
    }

    @Override
    public void setPalette(Palette palette) {
        controller.setPalette(palette);
    }

    public void setBasemap(Basemap basemap) {
        controller.setBasemap(basemap);
    }

    @Override
    public void becomePicture() {
        controller.becomePicture();
    }

    public void focusOn(OverviewPart part) {
        controller.focusOn(part);
    }

    public double[] dividers() {
        return controller.dividers();
    }

    public void setDividers(double[] positions) {
        controller.setDividers(positions);
    }
}
