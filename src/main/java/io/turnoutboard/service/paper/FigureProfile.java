package io.turnoutboard.service.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An order of columns that another program, or whoever keys into it, expects. */
public enum FigureProfile {
    /** For keying into the national system: a row a station in the order of its number, nothing else, so that a column can be copied whole. */
    NATIONAL,
    /** The columns of the Romanian {@code presence} files: list, then voted on the list, added, by mobile box, in all. */
    PRESENCE;

    /** The name by which commands ask for it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FigureProfile> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(FigureProfile::id).toList();
    }
}
