package io.turnoutboard.domain.turnout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values that something has had, each with the seal number from which it holds; nothing is ever overwritten. */
public record History<T>(List<Since<T>> values) {
    /** A value and the seal number of the entry that brought it. */
    public record Since<T>(long seq, T value) {}

    public static <T> History<T> none() {
        return new History<>(List.of());
    }

    public History<T> with(long seq, T value) {
        List<Since<T>> longer = new ArrayList<>(values);
        longer.add(new Since<>(seq, value));
        return new History<>(List.copyOf(longer));
    }

    public Optional<T> latest() {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.getLast().value());
    }

    /** The history as it was known when {@code seq} was the last seal. */
    public History<T> knownAt(long seq) {
        if (values.isEmpty() || values.getLast().seq() <= seq) {
            return this;
        }
        return new History<>(values.stream().filter(since -> since.seq() <= seq).toList());
    }
}
