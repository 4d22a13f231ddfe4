package io.turnoutboard.store.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.service.intake.CountForm;
import io.turnoutboard.service.intake.Intake;
import io.turnoutboard.service.intake.IntakeContext;
import io.turnoutboard.service.intake.IntakeField;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.IntakePlan;
import io.turnoutboard.service.intake.IntakeRequest;
import io.turnoutboard.service.intake.IntakeWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One Spanish town's voters per hour, in two elections: the trap that an import must notice. */
class UleaImportTest {
    private static final Path FILE = Path.of("..", "shared", "turnout", "voto_horario_Ulea.csv");

    private final SealedDay day = SealedDay.ofStations(2_000);

    @BeforeAll
    static void needsTheFile() {
        assumeTrue(Files.exists(FILE), "skipped: there is no " + FILE);
    }

    private IntakePlan plan(IntakeRequest request) {
        return Intake.plan(
                new TableFiles().read(FILE, Optional.empty()),
                new IntakeContext(day.board(), SealedDay.at(21, 0), new IntakeWords("Theo tệp", "KV {0}")),
                request);
    }

    private static IntakeRequest oneElection() {
        return IntakeRequest.GUESS.withStation(1).withMapping(Map.of("Mun_Aut_280523", IntakeField.VOTED));
    }

    @Test
    void itMustBeSaidWhichStationAndWhichElectionItIsOf() {
        assertThat(plan(IntakeRequest.GUESS).findings())
                .extracting(finding -> finding.fault().code())
                .containsExactlyInAnyOrder("TB-I75", "TB-I33", "TB-I34", "TB-I34");
    }

    @Test
    void itIsRecognisedAsPerHourAndAsked() {
        IntakePlan plan = plan(oneElection());

        assertThat(plan.form()).contains(CountForm.PER_HOUR);
        assertThat(plan.findings())
                .filteredOn(finding -> finding.fault().code().equals("TB-I74"))
                .extracting(IntakeFinding::details, IntakeFinding::alternatives)
                .containsExactly(tuple(List.of("Hora_ini"), List.of("per-hour", "cumulative")));
        assertThat(plan.entries()).isEmpty();
    }

    @Test
    void onceSaidToBePerHourItsCountsAreSummedUp() throws Exception {
        IntakePlan plan = plan(oneElection().withForm(CountForm.PER_HOUR).withAnswers(Map.of("TB-I66", "yes")));
        List<Integer> hours = Files.readAllLines(FILE).stream()
                .skip(1)
                .map(line -> Integer.parseInt(line.split(";", -1)[2]))
                .toList();

        List<TallyRecorded> tallies =
                plan.entries().stream().map(TallyRecorded.class::cast).toList();
        assertThat(plan.isReady()).isTrue();
        assertThat(tallies).hasSameSizeAs(hours);
        assertThat(tallies.getFirst().voted()).isEqualTo(hours.getFirst());
        assertThat(tallies.getLast().voted())
                .isEqualTo(hours.stream().mapToInt(Integer::intValue).sum());
    }
}
