package io.turnoutboard.domain.election;

/** A polling station (khu vực bỏ phiếu, KVBP), numbered from 1 in its ward. Its list of voters is a {@link Roll}. */
public record Station(
        StationId id, int number, String name, PollingPlace place, StationRules rules, StationArea area, String note) {
    public Station {
        Required.that(number >= 1 && number <= 9999, "station number outside 1–9999: " + number);
        name = Required.text(name, "station name");
        note = Required.normalised(note);
    }
}
