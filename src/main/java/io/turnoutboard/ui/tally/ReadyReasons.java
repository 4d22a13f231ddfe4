package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.text.Messages;
import java.util.List;

/** The reasons that stand ready, the likeliest first. */
final class ReadyReasons {
    private ReadyReasons() {}

    static List<String> of(Messages messages) {
        return List.of(
                messages.text("reason.CALLED_BACK.text"),
                messages.text("reason.CORRECTION.text"),
                messages.text("reason.ADDED_VOTERS.text"),
                messages.text("reason.CATCHING_UP.text"),
                messages.text("reason.MOBILE_BOX.text"));
    }
}
