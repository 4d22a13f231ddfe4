package io.turnoutboard.ui.shell;

import io.turnoutboard.ui.lock.LockModel;
import io.turnoutboard.ui.lock.LockServices;

/** What the card of the lock is made of. */
record LockParts(LockModel model, LockServices services) {}
