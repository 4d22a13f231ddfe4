package io.turnoutboard.service.intake;

import java.util.Arrays;
import java.util.EnumSet;
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

    /** What its columns may hold, in the order of the fields. */
    public List<IntakeField> fields() {
        EnumSet<IntakeField> fields = switch (this) {
            case GROUPS -> EnumSet.of(IntakeField.CODE, IntakeField.NAME, IntakeField.FORMER_WARD);
            case OFFICERS -> EnumSet.of(IntakeField.CODE, IntakeField.NAME, IntakeField.TITLE, IntakeField.PHONE);
            case STATIONS -> EnumSet.complementOf(EnumSet.of(IntakeField.CODE, IntakeField.TITLE, IntakeField.PHONE));
            case ROLLS -> EnumSet.range(IntakeField.VOTERS, IntakeField.VOTERS_WARD);
            case COUNTS -> EnumSet.range(IntakeField.FROM, IntakeField.REASON);
        };
        if (isOfStations()) {
            fields.add(IntakeField.NUMBER);
            fields.add(IntakeField.COUNTY);
        }
        fields.add(IntakeField.IGNORED);
        return List.copyOf(fields);
    }

    /** Each line of it is of one station. */
    boolean isOfStations() {
        return this != GROUPS && this != OFFICERS;
    }
}
