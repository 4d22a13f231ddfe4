package io.turnoutboard.service.setup;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.PollingPlace;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationArea;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.election.StationKind;
import io.turnoutboard.domain.election.StationRules;
import io.turnoutboard.domain.election.Ward;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PreparationBody;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How an election begins without files: from nothing, or a real day with the registry of a drill. The plans that it gives
 * are made into a folder by {@link ElectionFounding}. Pure but for the new election's id.
 */
public final class Founding {
    /** What a founder may leave out. */
    public static final String NAME = "Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân các cấp";

    public static final String CITY = "Thành phố Hà Nội";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<String> KINDS_OF_WARD = List.of("Phường ", "Xã ", "Đặc khu ", "Thị trấn ");

    /** What is known of an election when it begins; the hours are those of every station that decides nothing else. */
    public record Described(String name, Ward ward, LocalDate date, OpeningHours hours) {}

    private Founding() {}

    /** A ward with the words that papers need: the place before the date, and the committee that reports by law. */
    public static Ward ward(String code, String name, String city) {
        return new Ward(code, name, city, place(name), "Ủy ban bầu cử " + lowered(name));
    }

    private static String place(String ward) {
        return KINDS_OF_WARD.stream()
                .filter(ward::startsWith)
                .map(kind -> ward.substring(kind.length()).strip())
                .filter(place -> !place.isEmpty())
                .findFirst()
                .orElse(ward);
    }

    private static String lowered(String ward) {
        return KINDS_OF_WARD.stream().anyMatch(ward::startsWith)
                ? Character.toLowerCase(ward.charAt(0)) + ward.substring(1)
                : ward;
    }

    /**
     * An election of which nothing but this is known; its preparation begins.
     *
     * @param clock where the clock of a drill stands
     */
    public static ElectionPlan fromNothing(Described described, Purpose purpose, Optional<LocalDateTime> clock) {
        Election election = new Election(
                new ElectionId(UUID.randomUUID()),
                described.name(),
                described.ward(),
                described.date(),
                ZONE,
                described.hours(),
                purpose);
        return new ElectionPlan(
                election, List.of(new PreparationBody.PreparationBegun(Optional.empty())), List.of(), clock);
    }

    /**
     * The real day of a ward that has rehearsed it: groups, officers, cut-offs, and stations with their lists as handed
     * over. Counts, events, changes of lists, papers, people and desks stay behind in the drill.
     */
    public static ElectionPlan fromDrill(Board drill, LocalDate date) {
        Election old = drill.election();
        Election election = new Election(
                new ElectionId(UUID.randomUUID()), old.name(), old.ward(), date, old.zone(), old.hours(), Purpose.REAL);
        List<EntryBody> registry = new ArrayList<>();
        registry.add(new PreparationBody.PreparationBegun(Optional.of(old.id())));
        if (!drill.preparation().ballots().equals(Arrays.asList(Ballot.values()))) {
            registry.add(new PreparationBody.ElectionDescribed(
                    old.name(),
                    old.ward(),
                    date,
                    old.hours(),
                    drill.preparation().ballots()));
        }
        drill.registry().groups().values().stream()
                .flatMap(group -> group.latest().stream())
                .sorted((one, other) -> one.id().value().compareTo(other.id().value()))
                .map(EntryBody.GroupRegistered::new)
                .forEach(registry::add);
        drill.registry().officers().values().stream()
                .flatMap(officer -> officer.latest().stream())
                .sorted((one, other) -> one.id().value().compareTo(other.id().value()))
                .map(EntryBody.OfficerRegistered::new)
                .forEach(registry::add);
        if (!drill.slotPlan().slots().isEmpty()) {
            registry.add(new EntryBody.SlotsPlanned(drill.slotPlan()));
        }
        drill.stations().stream().map(Founding::station).forEach(registry::add);
        return new ElectionPlan(election, registry, List.of(), Optional.empty());
    }

    /** A station of which only the number is known, with the names that wards give and the hours of the election. */
    public static Station station(int number, Election election) {
        String name = "Khu vực bỏ phiếu số " + number;
        return new Station(
                StationId.of(election.ward().code(), number),
                number,
                name,
                new PollingPlace(name, "", Optional.empty(), false),
                new StationRules(StationKind.ORDINARY, election.hours(), 0, false),
                new StationArea("", "", List.of(), List.of()),
                "");
    }

    private static EntryBody station(StationTurnout turnout) {
        return new EntryBody.StationRegistered(turnout.station(), turnout.list().handedOver());
    }
}
