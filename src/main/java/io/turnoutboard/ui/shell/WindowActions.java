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

    /** Locks the desk, where who is present has a password; a locked one asks who works here. */
    void lock();

    /** Opens the window in which this machine shares its board. */
    void share();

    /** Opens the window of the people of this election. */
    void people();

    /** Opens the form by which this machine joins the board of a host. */
    void join();

    /** Opens the form that takes an election up again from a backup. */
    void restore();

    void changeTheme();

    void changeLanguage();

    /**
     * Opens the form that founds another election.
     *
     * @param afterThisDrill whether it is to be the real day of the drill that is open
     */
    void found(boolean afterThisDrill);
}
