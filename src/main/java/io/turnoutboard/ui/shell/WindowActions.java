package io.turnoutboard.ui.shell;

import io.turnoutboard.ui.support.Theme;
import javafx.beans.property.ReadOnlyObjectProperty;

/** What the top bar can ask of the window. */
interface WindowActions {
    ReadOnlyObjectProperty<Theme> themeProperty();

    ReadOnlyObjectProperty<ScreenName> screenProperty();

    void goTo(ScreenName screen);

    /** Opens the list of all that waits for a decision, or puts it away. */
    void toggleWaiting();

    void changeTheme();

    void changeLanguage();
}
