package io.turnoutboard.service.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the counts of a file are meant. */
public enum CountForm {
    /** Each is how many have voted so far. */
    CUMULATIVE,
    /** Each is how many voted since the time before it. */
    PER_HOUR;

    /** Its name in an answer. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(CountForm::id).toList();
    }

    public static Optional<CountForm> of(String id) {
        return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
    }
}
