package io.turnoutboard.service.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is. */
public enum IntakeKind {
    STATIONS,
    GROUPS,
    OFFICERS,
    ROLLS,
    COUNTS;

    /** Its name on a command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(IntakeKind::id).toList();
    }

    public static Optional<IntakeKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Each line of it is of one station. */
    boolean isOfStations() {
        return this != GROUPS && this != OFFICERS;
    }
}
