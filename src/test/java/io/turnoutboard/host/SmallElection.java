package io.turnoutboard.host;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.PollingPlace;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.SlotPreset;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationArea;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.election.StationKind;
import io.turnoutboard.domain.election.StationRules;
import io.turnoutboard.domain.election.Ward;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.people.PasswordCost;
import io.turnoutboard.service.setup.ElectionPlan;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** An election of a few stations that exists only in the test, on a clock that stands at 10h32. */
public final class SmallElection {
    public static final int LIST = 1_000_000;
    static final LocalDate DATE = LocalDate.of(2026, 3, 15);
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String WARD = "00199";

    private SmallElection() {}

    /** A plan of stations with a million voters each, so that any count passes the rules. */
    static ElectionPlan plan(int stations) {
        Ward ward = new Ward(WARD, "Phường Thử", "Thành phố Thử", "Thử", "Ủy ban bầu cử phường Thử");
        Election election = new Election(
                ElectionId.of("0198f000-0000-7000-8000-000000000001"),
                "Bầu cử thử",
                ward,
                DATE,
                ZONE,
                OpeningHours.BY_LAW,
                Purpose.DEMO);
        List<EntryBody> preparation = new ArrayList<>();
        preparation.add(new EntryBody.SlotsPlanned(SlotPreset.HOURLY.plan()));
        for (int number = 1; number <= stations; number++) {
            preparation.add(new EntryBody.StationRegistered(station(number), Roll.ofAllBallots(LIST)));
        }
        return new ElectionPlan(
                election, preparation, List.of(), Optional.of(LocalDateTime.of(DATE, LocalTime.of(10, 32))));
    }

    static Station station(int number) {
        return new Station(
                id(number),
                number,
                "Khu vực bỏ phiếu số " + number,
                new PollingPlace("Nhà văn hóa " + number, "", Optional.empty(), false),
                new StationRules(StationKind.ORDINARY, OpeningHours.BY_LAW, 4, false),
                new StationArea("", "", List.of(), List.of()),
                "");
    }

    public static StationId id(int number) {
        return StationId.of(WARD, number);
    }

    static Instant at(int hour, int minute) {
        return DATE.atTime(hour, minute).atZone(ZONE).toInstant();
    }

    /** A minute of the day from 7h on, to give every count a cell of its own. */
    public static Instant minute(int minutesAfterSeven) {
        return at(7, 0).plusSeconds(60L * minutesAfterSeven);
    }

    public static TallyRecorded tally(int station, Instant time, int voted) {
        return new TallyRecorded(id(station), time, voted, TallyParts.NONE, "thử", OptionalLong.empty());
    }

    /** Folders of one user of one machine, where a try of a password costs next to nothing. */
    public static ElectionFolders cheapFolders(Path userFolder, int stations) {
        return new LocalElections(new HostSeat.Surroundings(
                Thread.ofPlatform().name("test-", 0).factory(),
                Clock.systemUTC(),
                from -> plan(stations),
                "test",
                userFolder,
                new PasswordCost(64, 1, 1)));
    }

    /** Folders whose plans are this one, whatever files they are made from. */
    public static ElectionFolders folders(Path userFolder, int stations) {
        return new LocalElections(
                Thread.ofPlatform().name("test-", 0).factory(),
                Clock.systemUTC(),
                userFolder,
                from -> plan(stations),
                "test");
    }
}
