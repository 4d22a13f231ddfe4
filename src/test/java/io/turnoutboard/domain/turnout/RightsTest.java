package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.ledger.BodySamples;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.RepeatableRandom;
import io.turnoutboard.domain.ledger.RestoreBody;
import io.turnoutboard.domain.ledger.SigningKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every role and every kind: a new kind fails here until somebody decides who may make it. */
class RightsTest {
    /** The least role for each kind, as people were told; written by hand and not taken from the program. */
    private static final Map<String, Role> LEAST = least();

    private static final SigningKey KEY = SigningKey.generate(new RepeatableRandom("rights"));
    private final SealedDay day = SealedDay.ofStations(1000, 500).enrolSecond();

    private static Map<String, Role> least() {
        Map<String, Role> least = new HashMap<>();
        Stream.of("Genesis", "Unknown", "DeskEnrolled").forEach(kind -> least.put(kind, Role.VIEWER));
        Stream.of(
                        "TallyRecorded",
                        "TallyWithdrawn",
                        "TallyCorrected",
                        "ListChangeProposed",
                        "StationOpened",
                        "StationClosed",
                        "EventNoted",
                        "ClosingRecorded")
                .forEach(kind -> least.put(kind, Role.CLERK));
        Stream.of(
                        "PersonEnrolled",
                        "GroupRegistered",
                        "OfficerRegistered",
                        "StationRegistered",
                        "StationChanged",
                        "SlotsPlanned",
                        "ListChanged",
                        "ProposalDecided",
                        "ConflictResolved",
                        "PaperNumberReserved",
                        "ReportIssued",
                        "PaperNumberVoided",
                        "PreparationBegun",
                        "PreparationFinished",
                        "ElectionDescribed",
                        "ListHandedOver",
                        "RegistrationWithdrawn",
                        "DayClosed",
                        "DayReopened",
                        "WorkAdopted")
                .forEach(kind -> least.put(kind, Role.SUPERVISOR));
        Stream.of(
                        "PersonAppointed",
                        "PersonWithdrawn",
                        "DeskWithdrawn",
                        "KeyChanged",
                        "LedgerRestored",
                        "SealerChanged")
                .forEach(kind -> least.put(kind, Role.ADMINISTRATOR));
        return Map.copyOf(least);
    }

    @Test
    void theTableHasEveryKindOfTheSealedInterface() {
        assertThat(kinds(EntryBody.class).map(Class::getSimpleName).distinct())
                .containsExactlyInAnyOrderElementsOf(LEAST.keySet());
    }

    private static Stream<Class<?>> kinds(Class<?> permitting) {
        return Arrays.stream(permitting.getPermittedSubclasses())
                .flatMap(kind -> kind.isInterface() ? kinds(kind) : Stream.of(kind));
    }

    @Test
    void everyRoleMaySayWhatItsTableSaysAndNothingElse() {
        Map<String, EntryBody> samples = new HashMap<>();
        BodySamples.everyKind().forEach(body -> samples.put(body.getClass().getSimpleName(), body));
        samples.put("PersonEnrolled", new EntryBody.PersonEnrolled(new PersonId("moi"), "Người mới", KEY.publicKey()));
        samples.put("LedgerRestored", new RestoreBody.LedgerRestored(2, OptionalLong.empty(), List.of()));
        samples.put("SealerChanged", new RestoreBody.SealerChanged(KEY.publicKey()));
        for (Role role : Role.values()) {
            day.seal(appointed(SealedDay.SECOND, role));
            for (Map.Entry<String, Role> each : LEAST.entrySet()) {
                EntryBody body = Optional.ofNullable(samples.get(each.getKey())).orElseThrow();
                boolean may = role.compareTo(each.getValue()) <= 0;
                String code = SealingRules.foresee(body, SealedDay.SECOND, day.board(), at(21, 0))
                        .reason();
                assertThat(code.equals("TB-L39"))
                        .as("%s says %s: %s", role, each.getKey(), code)
                        .isEqualTo(!may);
            }
        }
    }

    @Test
    void everybodyChangesTheirOwnKeyAndOnlyAnAdministratorAnothers() {
        for (Role role : Role.values()) {
            day.seal(appointed(SealedDay.SECOND, role));
            assertThat(foreseen(new PeopleBody.KeyChanged(SealedDay.SECOND, KEY.publicKey())))
                    .isEqualTo(Judgement.ACCEPTED);
            assertThat(foreseen(new PeopleBody.KeyChanged(SealedDay.PERSON, KEY.publicKey())))
                    .isEqualTo(role == Role.ADMINISTRATOR ? Judgement.ACCEPTED : Judgement.refused("TB-L39"));
        }
    }

    @Test
    void aClerkKeysForTheirOwnStationsAndWithoutAnyForAll() {
        day.seal(new PeopleBody.PersonAppointed(SealedDay.SECOND, Role.CLERK, List.of(id(2))));
        EntryBody ward = new EntryBody.EventNoted(Optional.empty(), DayEvent.INCIDENT, at(9, 0), "mưa to");

        assertThat(foreseen(tally(2, at(9, 0), 100))).isEqualTo(Judgement.ACCEPTED);
        assertThat(foreseen(tally(1, at(9, 0), 100))).isEqualTo(Judgement.refused("TB-R06"));
        assertThat(foreseen(new EntryBody.StationOpened(id(1), at(7, 0)))).isEqualTo(Judgement.refused("TB-R06"));
        assertThat(foreseen(ward)).isEqualTo(Judgement.refused("TB-R06"));
        assertThat(day.judge(day.entryOfSecond(tally(1, at(9, 0), 100)))).isEqualTo(Judgement.refused("TB-R06"));

        day.seal(appointed(SealedDay.SECOND, Role.CLERK));
        assertThat(foreseen(tally(1, at(9, 0), 100))).isEqualTo(Judgement.ACCEPTED);
        assertThat(foreseen(ward)).isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void nobodyIsEnrolledAnewUnderAnothersNameButByAnAdministrator() {
        EntryBody taken = new EntryBody.PersonEnrolled(SealedDay.PERSON, "Kẻ khác", KEY.publicKey());
        assertThat(foreseen(taken)).isEqualTo(Judgement.refused("TB-L39"));
        assertThat(foreseen(new EntryBody.PersonEnrolled(new PersonId("moi"), "Người mới", KEY.publicKey())))
                .isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void whoWasNeverAppointedMayWhatEverybodyMightBeforeThereWereRoles() {
        assertThat(day.board().registry().members())
                .extracting(Member::id, Member::role)
                .containsExactly(tuple(SealedDay.PERSON, Role.ADMINISTRATOR), tuple(SealedDay.SECOND, Role.SUPERVISOR));
    }

    private Judgement foreseen(EntryBody body) {
        return SealingRules.foresee(body, SealedDay.SECOND, day.board(), at(21, 0));
    }

    private static EntryBody appointed(PersonId person, Role role) {
        return new PeopleBody.PersonAppointed(person, role, List.of());
    }
}
