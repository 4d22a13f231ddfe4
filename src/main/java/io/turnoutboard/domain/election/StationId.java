package io.turnoutboard.domain.election;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Identity of a polling station: the ward's code and the station's number in the ward ({@code 00199-07}), unique over
 * the nation, so that the ledgers of many wards can be read together.
 */
public record StationId(String value) implements Comparable<StationId> {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{1,10}-[0-9]{2,4}");
    private static final Comparator<StationId> BY_WARD_AND_NUMBER = Comparator.comparing(StationId::ward)
            .thenComparingInt(StationId::number)
            .thenComparing(StationId::value);

    public StationId {
        Required.that(FORM.matcher(value).matches(), "not a station id: " + value);
    }

    public static StationId of(String wardCode, int number) {
        return new StationId(String.format(Locale.ROOT, "%s-%02d", wardCode, number));
    }

    /** The ward's code. */
    public String ward() {
        return value.substring(0, value.indexOf('-'));
    }

    @Override
    public int compareTo(StationId other) {
        return BY_WARD_AND_NUMBER.compare(this, other);
    }

    private int number() {
        return Integer.parseInt(value.substring(value.indexOf('-') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
