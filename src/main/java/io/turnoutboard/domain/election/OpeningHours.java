package io.turnoutboard.domain.election;

import java.time.LocalTime;

/**
 * When a station's box is open. By law 7h00 to 19h00; a Tổ bầu cử may start earlier, not before 5h00, or end later, not
 * after 21h00 (Luật Bầu cử, Điều 71). Reaching 100 % never closes a station.
 */
public record OpeningHours(LocalTime opens, LocalTime closes) {
    private static final LocalTime EARLIEST_OPENING = LocalTime.of(5, 0);
    private static final LocalTime LAWFUL_OPENING = LocalTime.of(7, 0);
    private static final LocalTime LAWFUL_CLOSING = LocalTime.of(19, 0);
    private static final LocalTime LATEST_CLOSING = LocalTime.of(21, 0);

    /** The hours of every station that decided nothing else. */
    public static final OpeningHours BY_LAW = new OpeningHours(LAWFUL_OPENING, LAWFUL_CLOSING);

    public OpeningHours {
        Required.that(
                !opens.isBefore(EARLIEST_OPENING) && !opens.isAfter(LAWFUL_OPENING),
                "opens outside 5h00–7h00: " + opens);
        Required.that(
                !closes.isBefore(LAWFUL_CLOSING) && !closes.isAfter(LATEST_CLOSING),
                "closes outside 19h00–21h00: " + closes);
    }
}
