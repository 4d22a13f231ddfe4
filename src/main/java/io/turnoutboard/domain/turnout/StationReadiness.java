package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.PollingPlace;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationKind;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.geo.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is missing or doubtful at one station: address, officer, list, booths, confidentiality, position. Pure. */
final class StationReadiness {
    private static final int FEWEST = 300;
    private static final int MOST = 4_000;
    /** A Vietnamese number: 0 or +84, then nine digits of a mobile or ten of a fixed line, with marks between them. */
    private static final Pattern TELEPHONE = Pattern.compile("(?:0|84)[1-9][0-9]{8,9}");

    private final Board board;
    private final Station station;
    private final List<ReadinessFinding> found = new ArrayList<>();

    private StationReadiness(Board board, Station station) {
        this.board = board;
        this.station = station;
    }

    static List<ReadinessFinding> of(Board board, Optional<List<GeoPoint>> outline) {
        List<ReadinessFinding> all = new ArrayList<>();
        for (StationTurnout turnout : board.stations()) {
            StationReadiness one = new StationReadiness(board, turnout.station());
            one.officers();
            one.list(turnout.list().handedOver());
            one.place(outline);
            one.rules();
            all.addAll(one.found);
        }
        return all;
    }

    private void rules() {
        if (station.rules().booths() == 0) {
            add(ReadinessRule.NO_BOOTHS, "");
        }
        if (station.rules().kind() == StationKind.ARMED_UNIT && !station.rules().confidential()) {
            add(ReadinessRule.MILITARY_NOT_CONFIDENTIAL, "");
        }
    }

    private void officers() {
        if (station.area().officers().isEmpty()) {
            add(ReadinessRule.NO_OFFICER, "");
        }
        List<Officer> known = station.area().officers().stream()
                .flatMap(id -> board.registry().officer(id).stream())
                .toList();
        boolean reachable = known.stream().anyMatch(officer -> !officer.phone().isBlank());
        if (!known.isEmpty() && !reachable) {
            add(ReadinessRule.NO_TELEPHONE, known.getFirst().name());
        }
        known.stream()
                .filter(officer -> !officer.phone().isBlank() && !isTelephone(officer.phone()))
                .forEach(officer -> add(ReadinessRule.ODD_TELEPHONE, officer.name()));
    }

    private static boolean isTelephone(String typed) {
        return TELEPHONE.matcher(typed.replaceAll("[ .()+-]", "")).matches();
    }

    private void list(Roll roll) {
        int voters = roll.voters();
        if (voters == 0) {
            add(ReadinessRule.NO_LIST, "");
            return;
        }
        boolean soldiers = station.rules().kind() == StationKind.ARMED_UNIT;
        board.preparation().ballots().stream()
                .filter(ballot -> roll.voters(ballot) == 0)
                .filter(ballot -> !(soldiers && ballot == Ballot.WARD_COUNCIL))
                .forEach(ballot -> add(ReadinessRule.NO_LIST_OF_A_BALLOT, ballot.name()));
        List<Ballot> ballots = board.preparation().ballots();
        boolean larger = ballots.contains(Ballot.WARD_COUNCIL)
                && ballots.stream().anyMatch(other -> roll.wardCouncil() > roll.voters(other));
        if (larger) {
            add(ReadinessRule.WARD_LIST_IS_LARGER, Integer.toString(roll.wardCouncil()));
        }
        boolean ordinary = station.rules().kind() == StationKind.ORDINARY;
        if (ordinary && (voters < FEWEST || voters > MOST)) {
            add(ReadinessRule.UNUSUAL_SIZE, Integer.toString(voters));
        }
    }

    private void place(Optional<List<GeoPoint>> outline) {
        PollingPlace place = station.place();
        if (place.address().isBlank()) {
            add(ReadinessRule.NO_ADDRESS, place.name());
        }
        if (place.position().isEmpty()) {
            add(ReadinessRule.NO_POSITION, "");
            return;
        }
        GeoPoint point = place.position().get();
        if (outline.filter(ring -> !Outline.contains(ring, point)).isPresent()) {
            add(ReadinessRule.OUTSIDE_THE_WARD, "");
        }
        if (!place.positionVerified()) {
            add(ReadinessRule.POSITION_UNVERIFIED, "");
        }
    }

    private void add(ReadinessRule rule, String value) {
        found.add(ReadinessFinding.at(station, rule, value));
    }
}
