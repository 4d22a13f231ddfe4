package io.turnoutboard.service.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Pages that lie beside the machine on the day: those of docs/guide, in Vietnamese. */
public enum Guide {
    /** How a ward prepares its own day, from an empty folder. */
    PREPARE,
    /** How a clerk works through the day. */
    CLERK,
    /** What to do at once when something goes wrong; one page. */
    EMERGENCY,
    /** How one board is worked on at many desks, and what to do when its host is gone. */
    SHARE,
    /** How the day is closed, handed over and archived; what to keep, and what to erase and when. */
    AFTER;

    /** The name by which commands ask for it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Guide of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Guide::id).toList();
    }
}
