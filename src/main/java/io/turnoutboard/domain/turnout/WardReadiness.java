package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.election.Station;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is missing or doubtful in the ward as a whole: election, cut-offs, numbering, groups, people. Pure. */
final class WardReadiness {
    /** The national register's codes of communes and wards have five digits. */
    private static final String WARD_CODE = "[0-9]{5}";

    private final Board board;
    private final List<ReadinessFinding> found = new ArrayList<>();

    private WardReadiness(Board board) {
        this.board = board;
    }

    static List<ReadinessFinding> of(Board board) {
        WardReadiness ward = new WardReadiness(board);
        ward.election();
        ward.cutOffs();
        ward.numbers();
        ward.groups();
        if (ProposalRules.mayApproveOwn(board)) {
            ward.add(ReadinessRule.ONE_PERSON_ALONE, "");
        }
        return ward.found;
    }

    private void election() {
        Election election = board.election();
        if (!election.ward().code().matches(WARD_CODE)) {
            add(ReadinessRule.UNUSUAL_WARD_CODE, election.ward().code());
        }
        if (election.purpose() == Purpose.REAL && election.date().getDayOfWeek() != DayOfWeek.SUNDAY) {
            add(ReadinessRule.NOT_A_SUNDAY, election.date().toString());
        }
        if (board.preparation().ballots().isEmpty()) {
            add(ReadinessRule.NO_BALLOT, "");
        }
    }

    private void cutOffs() {
        if (board.slotPlan().slots().isEmpty()) {
            add(ReadinessRule.NO_CUT_OFF, "");
        }
        LocalTime opens = Stream.concat(
                        Stream.of(board.election().hours().opens()),
                        stations().map(station -> station.rules().hours().opens()))
                .min(Comparator.naturalOrder())
                .orElse(LocalTime.MIN);
        board.slotPlan().slots().stream()
                .filter(slot -> !slot.at().isAfter(opens))
                .forEach(slot ->
                        add(ReadinessRule.CUT_OFF_BEFORE_OPENING, slot.at().toString()));
    }

    private void numbers() {
        if (board.stations().isEmpty()) {
            add(ReadinessRule.NO_STATION, "");
        }
        Map<Integer, Station> byNumber = new HashMap<>();
        Map<String, Station> byName = new HashMap<>();
        stations().forEach(station -> {
            if (byNumber.put(station.number(), station) != null) {
                found.add(ReadinessFinding.at(station, ReadinessRule.NUMBER_TWICE, ""));
            }
            if (byName.put(station.name(), station) != null) {
                found.add(ReadinessFinding.at(station, ReadinessRule.NAME_TWICE, station.name()));
            }
            if (!station.id().value().startsWith(board.election().ward().code() + "-")) {
                found.add(ReadinessFinding.at(
                        station,
                        ReadinessRule.STATION_OF_ANOTHER_WARD,
                        station.id().value()));
            }
        });
        int last = byNumber.keySet().stream().max(Comparator.naturalOrder()).orElse(0);
        for (int number = 1; number < last; number++) {
            if (!byNumber.containsKey(number)) {
                add(ReadinessRule.NUMBER_LEFT_OUT, Integer.toString(number));
            }
        }
    }

    private void groups() {
        Map<GroupId, Integer> served = new HashMap<>();
        stations().forEach(station -> {
            for (GroupId group : station.area().groups()) {
                served.merge(group, 1, Integer::sum);
                if (board.registry().group(group).isEmpty()) {
                    found.add(ReadinessFinding.at(station, ReadinessRule.GROUP_NOT_REGISTERED, group.value()));
                }
            }
            for (OfficerId officer : station.area().officers()) {
                if (board.registry().officer(officer).isEmpty()) {
                    found.add(ReadinessFinding.at(station, ReadinessRule.OFFICER_NOT_REGISTERED, officer.value()));
                }
            }
        });
        if (board.registry().groups().isEmpty()) {
            add(ReadinessRule.NO_GROUP, "");
        }
        board.registry().groups().keySet().stream()
                .sorted(Comparator.comparing(GroupId::value))
                .forEach(group -> served(group, served.getOrDefault(group, 0)));
    }

    private void served(GroupId group, int stations) {
        String name = Optional.of(group)
                .flatMap(board.registry()::group)
                .map(known -> known.name())
                .orElse(group.value());
        if (stations == 0) {
            add(ReadinessRule.GROUP_UNASSIGNED, name);
        } else if (stations > 1) {
            add(ReadinessRule.GROUP_TWICE, name);
        }
    }

    private Stream<Station> stations() {
        return board.stations().stream().map(StationTurnout::station);
    }

    private void add(ReadinessRule rule, String value) {
        found.add(ReadinessFinding.of(rule, value));
    }
}
