package io.turnoutboard.ui.inbox;

import io.turnoutboard.service.InboxDesk;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;

/** What the inbox calls: services that block are called through {@code tasks} only. */
public record InboxServices(Ledger ledger, InboxDesk inbox, Tasks tasks, Notices notices) {}
