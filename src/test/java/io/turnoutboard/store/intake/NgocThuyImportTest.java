package io.turnoutboard.store.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.StationRegistered;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.service.intake.CountForm;
import io.turnoutboard.service.intake.Intake;
import io.turnoutboard.service.intake.IntakeContext;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.IntakePlan;
import io.turnoutboard.service.intake.IntakeRequest;
import io.turnoutboard.service.intake.IntakeWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table that phường Ngọc Thụy printed on 23 May 2021, with its three faults (domain facts, section 7). */
class NgocThuyImportTest {
    private static final Path FILE = Path.of("src/test/resources/io/turnoutboard/intake/ngoc-thuy-2021.csv");
    private static final Map<String, String> ANSWERS =
            Map.of("TB-I80@B9", "2554", "TB-I81@F17", "813", "TB-I82@C19", "21838");

    private final SealedDay day = SealedDay.withoutStations();

    NgocThuyImportTest() {
        day.seal(new EntryBody.SlotsPlanned(new SlotPlan(List.of(Slot.of(11, 0), Slot.of(15, 30)))));
    }

    private IntakePlan plan(Map<String, String> answers) {
        IntakeWords words = new IntakeWords("Theo tệp", "Khu vực bỏ phiếu số {0}");
        return Intake.plan(
                new TableFiles().read(FILE, Optional.empty()),
                new IntakeContext(day.board(), SealedDay.at(21, 0), words),
                IntakeRequest.GUESS.withAnswers(answers));
    }

    @Test
    void itsThreeFaultsAreAskedAndNothingElse() {
        IntakePlan plan = plan(Map.of());

        assertThat(plan.findings())
                .extracting(IntakeFinding::key, IntakeFinding::alternatives)
                .containsExactlyInAnyOrder(
                        tuple("TB-I80@B9", List.of("2554", "2544")),
                        tuple("TB-I81@F17", List.of("917", "813")),
                        tuple("TB-I82@C19", List.of("21838")));
        assertThat(plan.isReady()).isFalse();
        assertThat(plan.entries()).isEmpty();
        assertThat(plan.form()).contains(CountForm.CUMULATIVE);
    }

    @Test
    void itComesInOnceTheyAreAnswered() {
        IntakePlan plan = plan(ANSWERS);

        assertThat(plan.findings()).isEmpty();
        assertThat(plan.entries()).hasSize(17 + 34);
        plan.entries().forEach(day::seal);
        assertThat(day.board().stations()).hasSize(17);
        assertThat(day.board().asOf(SealedDay.at(11, 0)).voted()).isEqualTo(21_838);
        assertThat(day.board().asOf(SealedDay.at(15, 30)).voted()).isEqualTo(26_975);
        assertThat(plan.entries().stream()
                        .filter(StationRegistered.class::isInstance)
                        .map(StationRegistered.class::cast)
                        .mapToInt(each -> each.roll().voters())
                        .sum())
                .isEqualTo(28_388);
    }

    @Test
    void whatTheLedgerHasAlreadyIsLeftOut() {
        plan(ANSWERS).entries().forEach(day::seal);

        IntakePlan again = plan(ANSWERS);

        assertThat(again.findings()).isEmpty();
        assertThat(again.entries()).isEmpty();
    }

    @Test
    void keepingAWrongTotalBringsTheSumUp() {
        IntakePlan plan = plan(Map.of("TB-I80@B9", "2544", "TB-I81@F17", "813", "TB-I82@C19", "21838"));

        assertThat(plan.findings()).extracting(IntakeFinding::key).containsExactly("TB-I82@B19");
    }

    @Test
    void anAnswerThatIsNoneOfTheAlternativesIsTold() {
        IntakePlan plan = plan(Map.of("TB-I80@B9", "9999", "TB-I81@F17", "813", "TB-I82@C19", "21838"));

        assertThat(plan.findings()).extracting(IntakeFinding::key).containsExactly("TB-I90@B9", "TB-I80@B9");
    }

    @Test
    void theOtherCountIsTakenWhereAPersonSaysSo() {
        IntakePlan plan = plan(Map.of("TB-I80@B9", "2554", "TB-I81@F17", "917", "TB-I82@C19", "21838"));

        assertThat(plan.findings()).extracting(IntakeFinding::key).containsExactly("TB-I82@E19");
        assertThat(plan(ANSWERS).entries().stream().filter(TallyRecorded.class::isInstance))
                .hasSize(34);
    }
}
