package io.turnoutboard.domain.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The values of a body's lines by name. A missing or repeated value where one is due is malformed. */
final class BodyValues {
    private final String text;
    private @Nullable Map<String, List<String>> values;

    /** Nothing is read yet: the text of an unknown kind need not be lines. */
    BodyValues(String text) {
        this.text = text;
    }

    List<String> all(String name) {
        if (values == null) {
            values = BodyLines.parse(text);
        }
        return values.getOrDefault(name, List.of());
    }

    Optional<String> optional(String name) {
        List<String> found = all(name);
        if (found.size() > 1) {
            throw new MalformedEntryException("a body says " + name + " more than once");
        }
        return found.stream().findFirst();
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> new MalformedEntryException("a body does not say " + name));
    }

    int integer(String name) {
        return Integer.parseInt(text(name));
    }

    long number(String name) {
        return Long.parseLong(text(name));
    }

    OptionalInt optionalInteger(String name) {
        return optional(name).stream().mapToInt(Integer::parseInt).findFirst();
    }

    OptionalLong optionalNumber(String name) {
        return optional(name).stream().mapToLong(Long::parseLong).findFirst();
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    Instant instant(String name) {
        return Timestamps.parse(text(name));
    }
}
