package io.turnoutboard.service;

import java.util.List;

/**
 * How the host's door stands open.
 *
 * @param port where it listens; 0 takes any that is free, which the invitations then name
 * @param addresses names or numbers under which desks find this machine, for the invitations; none for all that it has
 */
public record ShareSettings(int port, List<String> addresses) {
    /** Where the door is unless somebody wishes otherwise. */
    public static final int USUAL_PORT = 7526;

    public ShareSettings {
        addresses = List.copyOf(addresses);
    }

    public static ShareSettings usual() {
        return new ShareSettings(USUAL_PORT, List.of());
    }
}
