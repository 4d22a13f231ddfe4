package io.turnoutboard.ui.support;

import javafx.scene.Parent;

/** A screen that fills the window between its bars. One of them is shown at a time. For the FX thread. */
public interface MainScreen extends Screen {
    Parent root();

    /** The theme changed: what is painted and not styled takes its colours from here. */
    default void setPalette(Palette palette) {}

    /** Leaves out what only a person at a desk needs, for a picture. Before {@link #onShow}. */
    default void becomePicture() {}
}
