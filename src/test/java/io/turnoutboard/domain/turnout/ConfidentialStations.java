package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationRules;
import io.turnoutboard.domain.ledger.EntryBody.StationChanged;

/** Makes stations of a sealed day confidential. */
public final class ConfidentialStations {
    private ConfidentialStations() {}

    public static SealedDay mask(SealedDay day, int number) {
        Station open = SealedDay.station(number);
        StationRules rules = new StationRules(
                open.rules().kind(), open.rules().hours(), open.rules().booths(), true);
        day.seal(new StationChanged(
                new Station(open.id(), open.number(), open.name(), open.place(), rules, open.area(), open.note())));
        return day;
    }
}
