package io.turnoutboard.host.door;

import io.turnoutboard.domain.election.ElectionId;
import java.util.List;

/**
 * Where the host of an election is found, and by what it is known.
 *
 * @param hosts names or numbers of its machine, tried in this order
 * @param pin the SHA-256 of its certificate, as 64 hexadecimal digits
 */
public record HostAddress(ElectionId election, List<String> hosts, int port, String pin) {
    public HostAddress {
        hosts = List.copyOf(hosts);
        if (hosts.isEmpty() || port < 1 || port > 65_535 || !pin.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("an address names a machine, a port and a pin");
        }
    }

    /** The name that the host's certificate bears. */
    String name() {
        return DoorKey.name(election);
    }
}
