package io.turnoutboard.service.intake;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The column by which stations are told apart where an election has those of several wards, whose numbers repeat: after
 * that of the number. Where all are of the election's own ward there is no such column.
 */
record OutWards(boolean needed) {
    private static final String HEADING = "county";

    static OutWards of(Election election, Collection<StationTurnout> stations) {
        return new OutWards(stations.stream()
                .anyMatch(each ->
                        !each.station().id().ward().equals(election.ward().code())));
    }

    List<String> headings(List<String> headings) {
        List<String> more = new ArrayList<>(headings);
        if (needed) {
            more.add(1, HEADING);
        }
        return more;
    }

    /** A row that begins with the number of this station. */
    List<RawCell> row(StationId station, List<RawCell> row) {
        List<RawCell> more = new ArrayList<>(row);
        if (needed) {
            more.add(1, RawCell.text(station.ward()));
        }
        return more;
    }
}
