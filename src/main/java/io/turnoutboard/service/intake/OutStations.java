package io.turnoutboard.service.intake;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.PollingPlace;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationRules;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The stations with their lists, in the columns of {@code data/lang-2026}. */
final class OutStations {
    private static final List<String> HEADINGS = List.of(
            "number",
            "name",
            "place",
            "address",
            "former_ward",
            "constituency",
            "latitude",
            "longitude",
            "position_verified",
            "kind",
            "opens",
            "closes",
            "booths",
            "confidential",
            "groups",
            "officer",
            "voters_national",
            "voters_city",
            "voters_ward",
            "note");

    private final Election election;
    private final Instant now;

    OutStations(Election election, Instant now) {
        this.election = election;
        this.now = now;
    }

    OutTable table(List<StationTurnout> stations) {
        OutWards wards = OutWards.of(election, stations);
        return new OutTable(
                "stations",
                wards.headings(HEADINGS),
                stations.stream()
                        .map(each -> wards.row(each.station().id(), row(each)))
                        .toList());
    }

    private List<RawCell> row(StationTurnout turnout) {
        Station station = turnout.station();
        List<RawCell> row = new ArrayList<>();
        row.add(OutTable.number(station.number()));
        row.add(RawCell.text(station.name()));
        place(station.place(), row, station);
        rules(station.rules(), row);
        row.add(RawCell.text(
                station.area().groups().stream().map(GroupId::value).collect(Collectors.joining(";"))));
        row.add(RawCell.text(
                station.area().officers().stream().map(OfficerId::value).collect(Collectors.joining(";"))));
        Roll roll = turnout.rollAt(now);
        row.add(OutTable.number(roll.nationalAssembly()));
        row.add(OutTable.number(roll.cityCouncil()));
        row.add(OutTable.number(roll.wardCouncil()));
        row.add(RawCell.text(station.note()));
        return row;
    }

    private static void place(PollingPlace place, List<RawCell> row, Station station) {
        row.add(RawCell.text(place.name()));
        row.add(RawCell.text(place.address()));
        row.add(RawCell.text(station.area().formerWard()));
        row.add(RawCell.text(station.area().constituency()));
        row.add(RawCell.text(
                place.position().map(point -> degrees(point.latitude())).orElse("")));
        row.add(RawCell.text(
                place.position().map(point -> degrees(point.longitude())).orElse("")));
        row.add(RawCell.text(Boolean.toString(place.positionVerified())));
    }

    private static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }

    /** Hours that are those of the election are left blank: whoever changes these changes them for such stations too. */
    private void rules(StationRules rules, List<RawCell> row) {
        boolean usual = rules.hours().equals(election.hours());
        row.add(RawCell.text(rules.kind().name().toLowerCase(Locale.ROOT)));
        row.add(RawCell.text(usual ? "" : rules.hours().opens().toString()));
        row.add(RawCell.text(usual ? "" : rules.hours().closes().toString()));
        row.add(OutTable.number(rules.booths()));
        row.add(RawCell.text(Boolean.toString(rules.confidential())));
    }
}
