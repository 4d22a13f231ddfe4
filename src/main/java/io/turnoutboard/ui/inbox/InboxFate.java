package io.turnoutboard.ui.inbox;

import io.turnoutboard.service.EntryProgress;

/** What has become of a row's count. */
sealed interface InboxFate {
    /** Not kept yet. */
    record Open() implements InboxFate {}

    /** The disk refused; it may be tried again. */
    record NotSaved(String code) implements InboxFate {}

    /** Forced to the disk, and how far it has come since. */
    record Kept(EntryProgress progress) implements InboxFate {}

    Open OPEN = new Open();
}
