package io.turnoutboard.ui.inbox;

import io.turnoutboard.ui.support.Density;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/** The text beside its preview where there is room for both, else above it. */
record InboxLayout(Region pane, SplitPane split, InboxTable preview, TableView<InboxRow> table) {
    private static final double BESIDE_IN_EM = 85;
    private static final double SHARE_BESIDE = 0.28;
    private static final double SHARE_ABOVE = 0.28;

    void install() {
        pane.widthProperty().addListener((value, before, width) -> arrange());
        table.widthProperty().addListener((value, before, width) -> preview.fit(em()));
    }

    private void arrange() {
        boolean beside = pane.getWidth() > BESIDE_IN_EM * em();
        Orientation wanted = beside ? Orientation.HORIZONTAL : Orientation.VERTICAL;
        if (split.getOrientation() != wanted) {
            split.setOrientation(wanted);
            split.setDividerPositions(beside ? SHARE_BESIDE : SHARE_ABOVE);
        }
    }

    private double em() {
        Scene scene = pane.getScene();
        return scene == null
                ? Density.COMPACT.em()
                : Density.of(scene.getWidth(), scene.getHeight()).em();
    }
}
