package io.turnoutboard.ui.overview;

import io.turnoutboard.service.ConflictDesk;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;

/** What the overview calls: services that block are called through {@code tasks} only. */
public record OverviewServices(
        Ledger ledger, TallyDesk tallies, ConflictDesk conflicts, Tasks tasks, Notices notices) {}
