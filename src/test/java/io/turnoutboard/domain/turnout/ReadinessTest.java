package io.turnoutboard.domain.turnout;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.PollingPlace;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationArea;
import io.turnoutboard.domain.election.StationKind;
import io.turnoutboard.domain.election.StationRules;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PreparationBody.PreparationBegun;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The checklist finds each thing that is missing or doubtful, at the station where it is, and nothing else. */
class ReadinessTest {
    private static final List<GeoPoint> SQUARE = List.of(
            new GeoPoint(21.0, 105.0),
            new GeoPoint(21.0, 106.0),
            new GeoPoint(22.0, 106.0),
            new GeoPoint(22.0, 105.0),
            new GeoPoint(21.0, 105.0));
    private static final GeoPoint INSIDE = new GeoPoint(21.5, 105.5);

    private final SealedDay day = SealedDay.withoutStations();

    private Readiness readiness() {
        return Readiness.of(day.board(), Optional.of(SQUARE));
    }

    private Set<String> codes() {
        return readiness().findings().stream()
                .map(finding -> finding.rule().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A day of one station that lacks nothing but what the test leaves out. */
    private void prepare(Station station, Roll roll) {
        day.enrolSecond();
        day.seal(new PreparationBegun(Optional.empty()));
        day.seal(new EntryBody.SlotsPlanned(new SlotPlan(List.of(Slot.of(10, 0)))));
        day.seal(new EntryBody.GroupRegistered(new ResidentialGroup(new GroupId("T1"), "Tổ 1", "")));
        day.seal(new EntryBody.OfficerRegistered(new Officer(new OfficerId("C1"), "An", "", "0912 345 678")));
        day.seal(new EntryBody.StationRegistered(station, roll));
    }

    private static Station station(int number, StationRules rules, PollingPlace place, StationArea area) {
        return new Station(SealedDay.id(number), number, "Khu vực bỏ phiếu số " + number, place, rules, area, "");
    }

    private static StationRules rules(StationKind kind, int booths, boolean confidential) {
        return new StationRules(kind, OpeningHours.BY_LAW, booths, confidential);
    }

    private static PollingPlace place(String address, Optional<GeoPoint> position, boolean verified) {
        return new PollingPlace("Nhà văn hóa", address, position, verified);
    }

    private static StationArea area(String group, String officer) {
        return new StationArea("", "", List.of(new GroupId(group)), List.of(new OfficerId(officer)));
    }

    private static Station whole(int number) {
        return station(
                number,
                rules(StationKind.ORDINARY, 4, false),
                place("Số 1", Optional.of(INSIDE), true),
                area("T1", "C1"));
    }

    @Test
    void anEmptyElectionLacksEverythingThatItNeeds() {
        day.seal(new PreparationBegun(Optional.empty()));

        assertThat(codes()).containsExactly("TB-B05", "TB-B10", "TB-B20", "TB-B45");
        assertThat(readiness().stopping()).hasSize(2);
        assertThat(readiness().line(ReadinessItem.STATIONS).state()).isEqualTo(Readiness.State.MISSING);
        assertThat(readiness().line(ReadinessItem.PEOPLE).state()).isEqualTo(Readiness.State.DOUBTFUL);
        assertThat(readiness().line(ReadinessItem.ROLLS).state())
                .as("of no station nothing is done")
                .isEqualTo(Readiness.State.WAITING);
    }

    @Test
    void aWholePreparationIsDoneOnEveryLine() {
        prepare(whole(1), Roll.ofAllBallots(1200));

        assertThat(readiness().findings()).isEmpty();
        assertThat(readiness().lines())
                .hasSize(ReadinessItem.values().length)
                .allMatch(line -> line.state() == Readiness.State.DONE && !line.stops());
    }

    @Test
    void aStationIsFoundWantingInAllThatItLacks() {
        prepare(
                station(
                        2,
                        rules(StationKind.ARMED_UNIT, 0, false),
                        place("", Optional.of(new GeoPoint(10.0, 105.5)), false),
                        area("T9", "C9")),
                new Roll(100, 100, 120));

        assertThat(codes())
                .containsExactly(
                        "TB-B11", "TB-B15", "TB-B21", "TB-B23", "TB-B26", "TB-B32", "TB-B35", "TB-B36", "TB-B41",
                        "TB-B42");
        assertThat(readiness().findings().stream()
                        .filter(finding -> finding.rule() == ReadinessRule.OUTSIDE_THE_WARD)
                        .map(finding -> finding.station().orElseThrow().number()))
                .containsExactly(2);
    }

    @Test
    void soldiersNeedNoListForTheWardsCouncilAndNobodyElseMayLackOne() {
        prepare(
                station(
                        1,
                        rules(StationKind.ARMED_UNIT, 2, true),
                        place("Số 1", Optional.of(INSIDE), true),
                        area("T1", "C1")),
                new Roll(92, 92, 0));
        assertThat(codes()).isEmpty();

        day.seal(new EntryBody.StationRegistered(whole(2), new Roll(5000, 5000, 0)));
        day.seal(new EntryBody.StationRegistered(whole(3), Roll.EMPTY));
        assertThat(codes()).containsExactly("TB-B22", "TB-B30", "TB-B31", "TB-B33");
    }

    @Test
    void telephonesAreLookedAtAndPositionsMayBeMissing() {
        prepare(
                station(
                        1,
                        rules(StationKind.ORDINARY, 3, false),
                        place("Số 1", Optional.empty(), false),
                        area("T1", "C1")),
                Roll.ofAllBallots(800));
        day.seal(new EntryBody.OfficerRegistered(new Officer(new OfficerId("C1"), "An", "", "12")));
        assertThat(codes()).containsExactly("TB-B28", "TB-B40");
        assertThat(readiness().stopping()).isEmpty();
        assertThat(readiness().line(ReadinessItem.POSITIONS).state()).isEqualTo(Readiness.State.MISSING);

        day.seal(new EntryBody.OfficerRegistered(new Officer(new OfficerId("C1"), "An", "", "")));
        assertThat(codes()).containsExactly("TB-B27", "TB-B40");
    }

    @Test
    void codesAreUniqueAndEveryLineHasARule() {
        assertThat(Arrays.stream(ReadinessRule.values()).map(ReadinessRule::code))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(Arrays.stream(ReadinessRule.values()).map(ReadinessRule::item))
                .containsAll(EnumSet.allOf(ReadinessItem.class));
    }
}
