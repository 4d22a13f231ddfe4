package io.turnoutboard.report.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** What stands in a cell, as what it is: how it is written depends on where. Blank is never zero. */
public sealed interface Cell {
    Cell BLANK = new Text("");

    record Text(String text) implements Cell {}

    /** A number that orders or names, and is never summed: of a row, a rank, a seal. */
    record Ordinal(long number) implements Cell {}

    record Count(long number) implements Cell {}

    /** In percent, with two decimals. */
    record Percent(BigDecimal percent) implements Cell {}

    record Moment(Instant at) implements Cell {}

    static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Text(text);
    }

    static Cell ordinal(long number) {
        return new Ordinal(number);
    }

    static Cell count(long number) {
        return new Count(number);
    }

    static Cell count(OptionalLong number) {
        return number.isPresent() ? new Count(number.getAsLong()) : BLANK;
    }

    static Cell percent(Optional<BigDecimal> percent) {
        return percent.<Cell>map(Percent::new).orElse(BLANK);
    }

    static Cell moment(Optional<Instant> at) {
        return at.<Cell>map(Moment::new).orElse(BLANK);
    }
}
