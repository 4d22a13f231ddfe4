package io.turnoutboard.ui.support;

/** A part of the window that listens only while it is shown. For the FX thread. */
public interface Screen {
    /** Begins to listen, and shows what there is. */
    void onShow();

    /** Stops listening to everything that lives longer than the screen. */
    void onHide();
}
