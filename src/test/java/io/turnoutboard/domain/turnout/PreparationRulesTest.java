package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationArea;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.election.Ward;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PreparationBody;
import io.turnoutboard.domain.ledger.PreparationBody.ElectionDescribed;
import io.turnoutboard.domain.ledger.PreparationBody.ListHandedOver;
import io.turnoutboard.domain.ledger.PreparationBody.PreparationBegun;
import io.turnoutboard.domain.ledger.PreparationBody.PreparationFinished;
import io.turnoutboard.domain.ledger.PreparationBody.Registered;
import io.turnoutboard.domain.ledger.PreparationBody.RegistrationWithdrawn;
import io.turnoutboard.domain.ledger.Verdict;
import io.turnoutboard.domain.paper.PaperKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What may be entered while a day is prepared, what only then, and what the board tells of it at every seal. */
class PreparationRulesTest {
    private static final PreparationFinished FINISHED = new PreparationFinished(1, 500, List.of());
    private final SealedDay day = SealedDay.withoutStations();

    private String reason(EntryBody body) {
        return day.seal(body).reason();
    }

    private void accept(EntryBody... bodies) {
        for (EntryBody body : bodies) {
            assertThat(day.seal(body))
                    .extracting(seal -> seal.verdict(), seal -> seal.reason())
                    .as("%s", body)
                    .containsExactly(Verdict.ACCEPTED, "");
        }
    }

    private void begin() {
        accept(
                new PreparationBegun(Optional.empty()),
                new EntryBody.OfficerRegistered(new Officer(new OfficerId("CB1"), "An", "", "0900 000 001")),
                new EntryBody.StationRegistered(station(1), Roll.ofAllBallots(400)));
    }

    private static Station station(int number) {
        Station plain = SealedDay.station(number);
        return new Station(
                plain.id(),
                number,
                plain.name(),
                plain.place(),
                plain.rules(),
                new StationArea("", "", List.of(), List.of(new OfficerId("CB1"))),
                "");
    }

    private ElectionDescribed described(LocalDate date, String wardCode) {
        Election election = day.board().election();
        Ward ward = election.ward();
        return new ElectionDescribed(
                "Tên đã sửa",
                new Ward(wardCode, ward.name(), ward.city(), ward.place(), ward.issuer()),
                date,
                election.hours(),
                Arrays.asList(Ballot.values()));
    }

    @Test
    void nothingIsCountedNotedOrIssuedBeforeTheDayIsReady() {
        begin();

        assertThat(reason(tally(1, at(8, 0), 100))).isEqualTo("TB-L27");
        assertThat(reason(new EntryBody.StationOpened(id(1), at(7, 0)))).isEqualTo("TB-L27");
        assertThat(reason(new EntryBody.PaperNumberReserved(IssuedDay.number(1), PaperKind.QUICK, at(8, 0))))
                .isEqualTo("TB-L27");
        accept(new EntryBody.SlotsPlanned(new SlotPlan(List.of(Slot.of(8, 0)))), FINISHED);
        accept(new EntryBody.StationOpened(id(1), at(7, 0)), tally(1, at(8, 0), 100));
    }

    @Test
    void theDayIsReadyOnlyOnceAndOnlyWhenNothingStopsIt() {
        begin();

        assertThat(reason(FINISHED)).isEqualTo("TB-L29");
        accept(new EntryBody.SlotsPlanned(new SlotPlan(List.of(Slot.of(8, 0)))), FINISHED);
        assertThat(reason(FINISHED)).isEqualTo("TB-L28");
        assertThat(day.board().preparation().isOpen()).isFalse();
    }

    @Test
    void aLedgerThatWasNotBegunIsReadyAndCannotBeginLater() {
        SealedDay old = SealedDay.ofStations(400);

        assertThat(old.board().preparation().isOpen()).isFalse();
        assertThat(old.seal(new PreparationBegun(Optional.empty())).reason()).isEqualTo("TB-L28");
        assertThat(old.seal(FINISHED).reason()).isEqualTo("TB-L28");
        assertThat(old.seal(new ListHandedOver(id(1), Roll.ofAllBallots(401))).reason())
                .isEqualTo("TB-L28");
        assertThat(old.seal(tally(1, at(8, 0), 100)).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(old.board().preparation().steps()).isEmpty();
    }

    @Test
    void aListHandedOverTakesThePlaceOfTheEarlierAndBothAreKnown() {
        begin();
        long before = day.board().head().seq();
        accept(new ListHandedOver(id(1), new Roll(500, 490, 480)));

        assertThat(day.turnout(1).rollAt(at(7, 0))).isEqualTo(new Roll(500, 490, 480));
        assertThat(day.board().knownAt(before).station(id(1)).orElseThrow().rollAt(at(7, 0)))
                .isEqualTo(Roll.ofAllBallots(400));
        assertThat(reason(new ListHandedOver(id(9), Roll.ofAllBallots(1)))).isEqualTo("TB-R05");
    }

    @Test
    void whatWasRegisteredByMistakeIsTakenOutAndStaysOnTheBoardsOfBefore() {
        begin();
        accept(
                new EntryBody.StationRegistered(station(2), Roll.ofAllBallots(300)),
                new EntryBody.GroupRegistered(new ResidentialGroup(new GroupId("T1"), "Tổ 1", "")));
        Board before = day.board();
        accept(
                new RegistrationWithdrawn(Registered.STATION, id(2).value(), "nhầm"),
                new RegistrationWithdrawn(Registered.GROUP, "T1", ""));

        assertThat(day.board().station(id(2))).isEmpty();
        assertThat(day.board().registry().group(new GroupId("T1"))).isEmpty();
        Board known = day.board().knownAt(before.head().seq());
        assertThat(known.byStation()).isEqualTo(before.byStation());
        assertThat(known.registry()).isEqualTo(before.registry());
        assertThat(Board.fold(day.lines())).isEqualTo(day.board());
        accept(new EntryBody.StationRegistered(station(2), Roll.ofAllBallots(301)));
    }

    @Test
    void whatIsStillNamedOrNotThereCannotBeTakenOut() {
        begin();

        assertThat(reason(new RegistrationWithdrawn(Registered.OFFICER, "CB1", "")))
                .isEqualTo("TB-L31");
        assertThat(reason(new RegistrationWithdrawn(Registered.OFFICER, "CB2", "")))
                .isEqualTo("TB-L32");
        assertThat(reason(new RegistrationWithdrawn(Registered.GROUP, "T1", "")))
                .isEqualTo("TB-L32");
        assertThat(reason(new RegistrationWithdrawn(Registered.STATION, "00199-09", "")))
                .isEqualTo("TB-R05");
        accept(new EntryBody.SlotsPlanned(new SlotPlan(List.of(Slot.of(8, 0)))), FINISHED);
        assertThat(reason(new RegistrationWithdrawn(Registered.STATION, id(1).value(), "")))
                .isEqualTo("TB-L28");
    }

    @Test
    void theDateChangesOnlyWhileTheDayIsPreparedAndTheWardsCodeOnlyWithoutStations() {
        accept(new PreparationBegun(Optional.empty()), described(SealedDay.DATE, "00200"));
        accept(described(SealedDay.DATE, "00199"));
        begin2();

        assertThat(reason(described(SealedDay.DATE, "00200"))).isEqualTo("TB-L31");
        accept(described(SealedDay.DATE.plusDays(7), "00199"));
        assertThat(day.board().election().date()).isEqualTo(SealedDay.DATE.plusDays(7));
        assertThat(day.board().election().name()).isEqualTo("Tên đã sửa");
        accept(described(SealedDay.DATE, "00199"), new EntryBody.SlotsPlanned(new SlotPlan(List.of(Slot.of(8, 0)))));
        accept(FINISHED);
        assertThat(reason(described(SealedDay.DATE.plusDays(7), "00199"))).isEqualTo("TB-L28");
        accept(described(SealedDay.DATE, "00199"));
    }

    private void begin2() {
        accept(
                new EntryBody.OfficerRegistered(new Officer(new OfficerId("CB1"), "An", "", "0900 000 001")),
                new EntryBody.StationRegistered(station(1), Roll.ofAllBallots(400)));
    }

    @Test
    void cutOffsChangeOnTheDayFromThenOnOnly() {
        begin();
        accept(new EntryBody.SlotsPlanned(plan(8, 9, 10)), FINISHED, new EntryBody.SlotsPlanned(plan(8, 10, 12)));
        day.setSealersClock(at(9, 30));
        accept(new EntryBody.StationOpened(id(1), at(7, 0)));

        assertThat(reason(new EntryBody.SlotsPlanned(plan(10, 12)))).isEqualTo("TB-L30");
        assertThat(reason(new EntryBody.SlotsPlanned(plan(8, 9, 10, 12)))).isEqualTo("TB-L30");
        accept(new EntryBody.SlotsPlanned(plan(8, 11, 15)));
        assertThat(day.board().slotPlan()).isEqualTo(plan(8, 11, 15));
    }

    private static SlotPlan plan(int... hours) {
        return new SlotPlan(
                Arrays.stream(hours).mapToObj(hour -> Slot.of(hour, 0)).toList());
    }

    @Test
    void everyStepStandsInTheDayLogAndALateOneSaysSo() {
        begin();
        accept(new EntryBody.SlotsPlanned(plan(8)), FINISHED);
        accept(new EntryBody.StationChanged(station(1)));

        List<LogLine> lines = DayLog.EMPTY.of(day.board()).lines().stream()
                .filter(line -> line.kind() == LogKind.PREPARATION)
                .toList();

        assertThat(lines.stream().map(line -> line.matter().id()))
                .containsExactly(
                        "preparation-begun",
                        "officer-registered",
                        "station-registered",
                        "slots-planned",
                        "preparation-finished",
                        "station-changed");
        assertThat(lines.stream()
                        .map(line -> ((LogMatter.Prepared) line.matter()).step().late()))
                .containsExactly(false, false, false, false, false, true);
        assertThat(DayLog.EMPTY.of(PublicBoard.of(day.board()).board()).lines()).isEmpty();
    }

    @Test
    void whatThePreparationWasAtAnEarlierSealIsKnown() {
        begin();
        accept(new EntryBody.SlotsPlanned(plan(8)), FINISHED);
        long finished = day.board().head().seq();

        assertThat(day.board().knownAt(finished - 1).preparation().isOpen()).isTrue();
        assertThat(PreparationBody.Registered.values()).hasSize(3);
        assertThat(day.board().knownAt(1).preparation()).isEqualTo(DayPreparation.NONE);
        assertThat(new StationId("00199-01")).isEqualTo(id(1));
    }
}
