package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.text.Messages;

/** Why a count is corrected or taken back, for choosing; {@link #OTHER} is said in words. */
enum Cause {
    MISREAD,
    MISKEYED,
    WRONG_STATION,
    WRONG_TIME,
    RECOUNTED,
    OTHER;

    String label(Messages messages) {
        return messages.text("cell.cause." + name() + ".label");
    }
}
