package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.text.Messages;

/** What stands in the title of the window: the ward, and whether this is a drill or a demo. */
final class WindowTitle {
    private WindowTitle() {}

    static String of(Election election, Messages messages) {
        return messages.text(
                "shell.window." + election.purpose().name() + ".title",
                election.ward().name());
    }
}
