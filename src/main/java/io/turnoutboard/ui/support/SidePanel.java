package io.turnoutboard.ui.support;

import javafx.scene.Parent;

/** Something that stands beside the screens and does not stop anybody from working in them. For the FX thread. */
public interface SidePanel extends Screen {
    Parent root();

    /** Takes the keyboard to where a person would begin. */
    void takeFocus();
}
