package io.turnoutboard.ui.cell;

import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;

/** What the panel calls: services that block are called through {@code tasks} only. */
public record CellServices(TallyDesk tallies, EntryDesk entries, Tasks tasks, Notices notices) {}
