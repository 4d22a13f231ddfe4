package io.turnoutboard.ui.tally;

import io.turnoutboard.service.DeskNotes;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;

/** What the tally desk calls: services that block are called through {@code tasks} only. */
public record TallyServices(TallyDesk tallies, DeskNotes notes, Tasks tasks, Notices notices) {}
