package io.turnoutboard.ui.daylog;

import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.People;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;

/** What the day log calls: services that block are called through {@code tasks} only. */
public record DayLogServices(Ledger ledger, People people, EntryDesk entries, Tasks tasks, Notices notices) {}
