package io.turnoutboard.store.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.StationRegistered;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.service.intake.Intake;
import io.turnoutboard.service.intake.IntakeContext;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.IntakePlan;
import io.turnoutboard.service.intake.IntakeRequest;
import io.turnoutboard.service.intake.IntakeWords;
import io.turnoutboard.service.intake.RawTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of 18,662 stations that Romania's election authority publishes for a time of the day. */
class PresenceImportTest {
    private static final Path FOLDER = Path.of("..", "shared", "turnout");
    private static final int STATIONS = 18_662;
    private static final String TEN = "10-00";
    private static final String ONE = "13-00";

    @TempDir
    Path temp;

    private final SealedDay day = SealedDay.withoutStations();

    PresenceImportTest() {
        day.seal(new EntryBody.SlotsPlanned(new SlotPlan(List.of(Slot.of(10, 0), Slot.of(13, 0)))));
    }

    /** The file, unpacked; its lines may be sieved. */
    private Path file(String time, Predicate<String> lines) throws IOException {
        Path packed = FOLDER.resolve("presence_RO_2018-10-06_" + time + ".csv.gz");
        assumeTrue(Files.exists(packed), "skipped: there is no " + packed);
        Path file = temp.resolve("presence_RO_2018-10-06_" + time + ".csv");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.write(file, all.lines().filter(lines).toList());
        }
        return file;
    }

    private IntakePlan plan(RawTable table, Map<String, String> answers) {
        return Intake.plan(
                table,
                new IntakeContext(day.board(), SealedDay.at(21, 0), new IntakeWords("Theo tệp", "KV {0}")),
                IntakeRequest.GUESS.withAnswers(answers));
    }

    private static long sum(Path file, String column) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file);
                Stream<NamedCsvRecord> all = rows.stream()) {
            return all.mapToLong(row -> Long.parseLong(row.getField(column))).sum();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {TEN, ONE})
    void comesInWholeAndItsSumsAreThoseOfTheFile(String time) throws IOException {
        Path file = file(time, line -> true);
        RawTable table = new TableFiles().read(file, Optional.empty());

        IntakePlan asked = plan(table, Map.of());
        assertThat(asked.findings())
                .filteredOn(finding -> !finding.isNote())
                .extracting(finding -> finding.fault().code())
                .startsWith("TB-I76");
        String at = time.replace('-', ':');
        IntakePlan plan = plan(table, Map.of("TB-I76", at, "TB-I65", "yes"));

        assertThat(plan.findings().stream().filter(each -> !each.isNote()).map(IntakeFinding::key))
                .isEmpty();
        List<StationRegistered> stations = of(plan, StationRegistered.class);
        List<TallyRecorded> counts = of(plan, TallyRecorded.class);
        assertThat(stations).hasSize(STATIONS);
        assertThat(counts).hasSize(STATIONS);
        assertThat(stations.stream().mapToLong(each -> each.roll().voters()).sum())
                .isEqualTo(sum(file, "Votanti lista"));
        assertThat(counts.stream().mapToLong(TallyRecorded::voted).sum()).isEqualTo(sum(file, "LT"));
        assertThat(counts.stream()
                        .mapToLong(each -> each.parts().addedVoters().orElseThrow())
                        .sum())
                .isEqualTo(sum(file, "LS"));
        assertThat(counts.stream()
                        .mapToLong(each -> each.parts().mobileBox().orElseThrow())
                        .sum())
                .isEqualTo(sum(file, "UM"));
        assertThat(stations.getFirst().about().id()).hasToString("AB-01");
    }

    @Test
    void theSecondFileAddsItsCountsToTheStationsOfTheFirst() throws IOException {
        Predicate<String> alba = line -> line.startsWith("AB,") || line.contains("Judet");
        RawTable ten = new TableFiles().read(file(TEN, alba), Optional.empty());
        RawTable one = new TableFiles().read(file(ONE, alba), Optional.empty());
        plan(ten, Map.of("TB-I76", "10:00", "TB-I65", "yes")).entries().forEach(day::seal);

        IntakePlan plan = plan(one, Map.of("TB-I76", "13:00", "TB-I65", "yes", "TB-I69", "yes", "TB-I73", "yes"));

        assertThat(plan.isReady()).isTrue();
        assertThat(of(plan, StationRegistered.class)).isEmpty();
        plan.entries().forEach(day::seal);
        assertThat(day.board().asOf(SealedDay.at(13, 0)).voted())
                .isEqualTo(sum(temp.resolve("presence_RO_2018-10-06_13-00.csv"), "LT"));
    }

    private static <T> List<T> of(IntakePlan plan, Class<T> kind) {
        return plan.entries().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
