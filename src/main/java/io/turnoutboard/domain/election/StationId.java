package io.turnoutboard.domain.election;

import java.util.regex.Pattern;

/**
 * Identity of a polling station: the ward's code and the station's number in the ward ({@code 00199-07}), unique over
 * the nation, so that the ledgers of many wards can be read together.
 */
public record StationId(String value) implements Comparable<StationId> {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{1,10}-[0-9]{2,4}");

    public StationId {
        Required.that(FORM.matcher(value).matches(), "not a station id: " + value);
    }

    public static StationId of(String wardCode, int number) {
        return new StationId("%s-%02d".formatted(wardCode, number));
    }

    @Override
    public int compareTo(StationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
