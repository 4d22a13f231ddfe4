package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.setup.PreparationDesk;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;
import java.util.List;
import java.util.Optional;

/**
 * What the preparing screen calls; keeping blocks, and is called through {@code tasks} only.
 *
 * @param intake none in a picture, into which nothing comes
 */
public record PrepareServices(
        Ledger ledger, EntryDesk entries, Optional<IntakeServices> intake, Tasks tasks, Notices notices) {
    PreparationDesk desk(Optional<List<GeoPoint>> outline) {
        return new PreparationDesk(ledger, entries, outline);
    }
}
