package io.turnoutboard.domain.election;

import io.turnoutboard.domain.geo.GeoPoint;
import java.util.Optional;

/**
 * Where a station votes (điểm bỏ phiếu). A place is not a station: several stations may share one address. A position
 * that nobody confirmed is shown as "toạ độ chưa xác minh".
 */
public record PollingPlace(String name, String address, Optional<GeoPoint> position, boolean positionVerified) {
    public PollingPlace {
        name = Required.text(name, "place name");
        address = Required.normalised(address);
    }
}
