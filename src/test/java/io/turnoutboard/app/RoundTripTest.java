package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.PollingPlace;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.SlotPreset;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationArea;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.election.StationKind;
import io.turnoutboard.domain.election.StationRules;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.intake.Intake;
import io.turnoutboard.service.intake.IntakeContext;
import io.turnoutboard.service.intake.IntakeKind;
import io.turnoutboard.service.intake.IntakePlan;
import io.turnoutboard.service.intake.IntakeRequest;
import io.turnoutboard.service.intake.IntakeWords;
import io.turnoutboard.service.intake.OutTable;
import io.turnoutboard.service.intake.Outgoing;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.store.files.ElectionFiles;
import io.turnoutboard.store.intake.TableFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A whole election of chance goes out through files, and what comes in from them into an empty one is equal. */
class RoundTripTest {
    private static final List<IntakeKind> ORDER =
            List.of(IntakeKind.GROUPS, IntakeKind.OFFICERS, IntakeKind.STATIONS, IntakeKind.COUNTS);
    private static final List<String> ODD = List.of(
            "Nguyễn Thị Hồng Đào", "Nhà \"văn hóa\", số 5", "=1+1", "'=x", "-", "+84 900 000 001", "a;b", "@b", "số 0");
    private static final IntakeWords WORDS = new IntakeWords("Theo tệp", "Khu vực bỏ phiếu số {0}");

    @TempDir
    Path temp;

    @ParameterizedTest(name = "seed {0}, {1}")
    @MethodSource("chances")
    void whatGoesOutComesBackInEqual(long seed, boolean workbook) throws IOException {
        SealedDay day = election(new Random(seed));
        Outgoing outgoing = new Outgoing(day.board(), SealedDay.at(21, 0), true);
        SealedDay other = SealedDay.withoutStations();

        for (IntakeKind kind : ORDER) {
            bring(outgoing.table(kind), workbook, other);
        }

        assertThat(tables(other)).as("seed %d", seed).isEqualTo(tables(day));
        for (IntakeKind kind : ORDER) {
            assertThat(plan(outgoing.table(kind), workbook, other).entries())
                    .as("%s again", kind)
                    .isEmpty();
        }
        if (!outgoing.wideCounts().rows().isEmpty()
                && day.board().stations().stream()
                        .anyMatch(each -> !each.cells().isEmpty())) {
            assertThat(plan(outgoing.wideCounts(), workbook, other).isReady()).isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("chances")
    void anElectionMadeOfTheFilesIsEqual(long seed) throws IOException, FolderException {
        SealedDay day = election(new Random(seed));
        Path folder = Files.createDirectory(temp.resolve("all"));
        TableFiles files = new TableFiles();
        for (OutTable table : new Outgoing(day.board(), SealedDay.at(21, 0), true).all()) {
            Files.write(folder.resolve(table.name() + ".csv"), files.csv(table));
        }

        ElectionPlan plan = new ElectionFiles().read(folder);
        SealedDay other = SealedDay.withoutStations();
        plan.preparation().forEach(body -> assertThat(other.seal(body).reason()).isEmpty());
        plan.happenings()
                .forEach(happening ->
                        assertThat(other.seal(happening.body()).reason()).isEmpty());

        assertThat(tables(other)).as("seed %d", seed).isEqualTo(tables(day));
        assertThat(other.board().slotPlan()).isEqualTo(day.board().slotPlan());
        assertThat(plan.election().ward()).isEqualTo(day.board().election().ward());
    }

    static List<Arguments> chances() {
        List<Arguments> chances = new ArrayList<>();
        for (long seed = 1; seed <= 12; seed++) {
            chances.add(Arguments.arguments(seed, seed % 2 == 0));
        }
        return chances;
    }

    private static List<OutTable> tables(SealedDay day) {
        Outgoing outgoing = new Outgoing(day.board(), SealedDay.at(21, 0), true);
        return ORDER.stream().map(outgoing::table).toList();
    }

    private void bring(OutTable table, boolean workbook, SealedDay into) throws IOException {
        if (table.rows().isEmpty()) {
            return;
        }
        IntakePlan plan = plan(table, workbook, into);
        assertThat(plan.findings().stream().filter(each -> !each.isNote()))
                .as(table.name())
                .isEmpty();
        plan.entries().forEach(body -> assertThat(into.seal(body).reason()).isEmpty());
    }

    private IntakePlan plan(OutTable table, boolean workbook, SealedDay into) throws IOException {
        TableFiles files = new TableFiles();
        Path file = temp.resolve(table.name() + (workbook ? ".xlsx" : ".csv"));
        Files.write(file, workbook ? files.workbook(table) : files.csv(table));
        return Intake.plan(
                files.read(file, Optional.empty()),
                new IntakeContext(into.board(), SealedDay.at(21, 0), WORDS),
                IntakeRequest.GUESS.withAnswers(Map.of(
                        "TB-I25", "yes", "TB-I65", "yes", "TB-I66", "yes", "TB-I69", "yes", "TB-I74", "cumulative")));
    }

    private static SealedDay election(Random random) {
        SealedDay day = SealedDay.withoutStations();
        day.seal(new EntryBody.SlotsPlanned(SlotPreset.HANOI_2026.plan()));
        int groups = random.nextInt(5);
        for (int i = 1; i <= groups; i++) {
            day.seal(new EntryBody.GroupRegistered(
                    new ResidentialGroup(new GroupId("TDP" + i), name(random, i), text(random))));
        }
        int officers = random.nextInt(5);
        for (int i = 1; i <= officers; i++) {
            day.seal(new EntryBody.OfficerRegistered(
                    new Officer(new OfficerId("CB" + i), name(random, i), text(random), text(random))));
        }
        int stations = 1 + random.nextInt(8);
        for (int number = 1; number <= stations; number++) {
            Roll roll = new Roll(random.nextInt(4_000), random.nextInt(4_000), random.nextInt(4_000));
            StationId id = random.nextInt(4) == 0 ? StationId.of("00200", number) : SealedDay.id(number);
            day.seal(new EntryBody.StationRegistered(station(random, id, number, groups, officers), roll));
            counts(random, id, roll).forEach(day::seal);
        }
        return day;
    }

    private static Station station(Random random, StationId id, int number, int groups, int officers) {
        List<GroupId> served = new ArrayList<>();
        for (int i = 1; i <= groups; i++) {
            if (random.nextBoolean()) {
                served.add(new GroupId("TDP" + i));
            }
        }
        List<OfficerId> answer =
                officers == 0 ? List.of() : List.of(new OfficerId("CB" + (1 + random.nextInt(officers))));
        Optional<GeoPoint> position = random.nextBoolean()
                ? Optional.of(new GeoPoint(random.nextInt(90_000) / 1_000.0, random.nextInt(180_000) / 1_000.0))
                : Optional.empty();
        OpeningHours hours = random.nextBoolean()
                ? OpeningHours.BY_LAW
                : new OpeningHours(LocalTime.of(5, 30), LocalTime.of(20, 15));
        StationKind kind = List.copyOf(EnumSet.allOf(StationKind.class))
                .get(random.nextInt(EnumSet.allOf(StationKind.class).size()));
        return new Station(
                id,
                number,
                name(random, number),
                new PollingPlace(name(random, number), text(random), position, random.nextBoolean()),
                new StationRules(kind, hours, random.nextInt(20), random.nextInt(5) == 0),
                new StationArea(text(random), text(random), served, answer),
                text(random));
    }

    private static List<TallyRecorded> counts(Random random, StationId id, Roll roll) {
        List<TallyRecorded> counts = new ArrayList<>();
        int voted = 0;
        for (int hour = 8; hour <= 19; hour++) {
            voted = Math.min(roll.voters(), voted + random.nextInt(400));
            if (random.nextInt(3) == 0) {
                continue;
            }
            OptionalInt box = random.nextBoolean() ? OptionalInt.of(random.nextInt(voted + 1)) : OptionalInt.empty();
            OptionalInt men = random.nextBoolean() ? OptionalInt.of(random.nextInt(voted + 1)) : OptionalInt.empty();
            OptionalInt women = men.isPresent() ? OptionalInt.of(voted - men.getAsInt()) : OptionalInt.empty();
            TallyParts parts = new TallyParts(box, OptionalInt.empty(), men, women);
            counts.add(new TallyRecorded(id, SealedDay.at(hour, 0), voted, parts, text(random), OptionalLong.empty()));
        }
        return counts;
    }

    private static String name(Random random, int number) {
        return ODD.get(random.nextInt(ODD.size())) + " " + number;
    }

    private static String text(Random random) {
        return random.nextBoolean() ? "" : ODD.get(random.nextInt(ODD.size()));
    }
}
