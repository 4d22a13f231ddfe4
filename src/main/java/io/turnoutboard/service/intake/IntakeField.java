package io.turnoutboard.service.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column holds. */
public enum IntakeField {
    NUMBER,
    COUNTY,
    NAME,
    PLACE,
    ADDRESS,
    FORMER_WARD,
    CONSTITUENCY,
    LATITUDE,
    LONGITUDE,
    POSITION_VERIFIED,
    KIND,
    OPENS,
    CLOSES,
    BOOTHS,
    CONFIDENTIAL,
    GROUPS,
    OFFICER,
    /** The same for all three ballots. */
    VOTERS,
    VOTERS_NATIONAL,
    VOTERS_CITY,
    VOTERS_WARD,
    NOTE,
    CODE,
    TITLE,
    PHONE,
    /** Where an hour's count begins: its counts are per hour. */
    FROM,
    AS_OF,
    VOTED,
    /** A printed rate in percent, only checked. */
    RATE,
    MOBILE_BOX,
    ADDED,
    MEN,
    WOMEN,
    REASON,
    /** Known, and of no use here: the row's number in its table, when a count was reported. */
    IGNORED;

    /** Its name on a command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(IntakeField::id).toList();
    }

    public static Optional<IntakeField> of(String id) {
        return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
    }
}
