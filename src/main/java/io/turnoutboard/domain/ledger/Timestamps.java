package io.turnoutboard.domain.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The one spelling of a time in the ledger: UTC with exactly three digits of milliseconds. */
public final class Timestamps {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Timestamps() {}

    /** The instant without what is finer than a millisecond, as the ledger keeps it. */
    public static Instant whole(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    public static String text(Instant instant) {
        return FORM.format(instant);
    }

    /** @throws java.time.DateTimeException when the text is not spelled as {@link #text} spells it */
    public static Instant parse(String text) {
        return FORM.parse(text, Instant::from);
    }
}
