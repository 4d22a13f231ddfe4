package io.turnoutboard.ui.founding;

import javafx.scene.Node;

/** One question on the form: where it is answered, and where it is said what is wrong with the answer. */
interface Answer {
    Node node();

    String text();

    /** Says what is wrong, or nothing. */
    void showError(String sentence);

    void focus();

    /** What Enter does here. */
    void onEnter(Runnable next);
}
