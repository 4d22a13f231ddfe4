package io.turnoutboard.ui.share;

import io.turnoutboard.service.Backups;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.Sharing;
import io.turnoutboard.ui.support.Tasks;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What the screen of sharing calls; {@code sharing} blocks, and is called through {@code tasks} only.
 *
 * @param backups where this program is the host; making one blocks as well
 * @param keys of the election, as this machine has them; they block as well
 * @param zone of the hours that are shown: the election's
 */
public record ShareServices(
        Sharing sharing, Ledger ledger, Optional<Backups> backups, ExportedKeys keys, ZoneId zone, Tasks tasks) {}
