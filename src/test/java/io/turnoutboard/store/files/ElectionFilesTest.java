package io.turnoutboard.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.PollingPlace;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationArea;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.election.StationKind;
import io.turnoutboard.domain.election.StationRules;
import io.turnoutboard.domain.election.Ward;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.ledger.EntryBody.ListChanged;
import io.turnoutboard.domain.ledger.EntryBody.SlotsPlanned;
import io.turnoutboard.domain.ledger.EntryBody.StationOpened;
import io.turnoutboard.domain.ledger.EntryBody.StationRegistered;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.service.setup.ElectionPlan.Happening;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElectionFilesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @TempDir
    Path folder;

    @Test
    void readsTheElectionOfTheDemo() throws Exception {
        ElectionPlan plan = PlanFolder.copyTo(folder).read();

        assertThat(plan.election())
                .isEqualTo(new Election(
                        ElectionId.of("2f6c1b7e-5a0d-4c39-9e84-0b1d3a7c1526"),
                        "Bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp nhiệm kỳ 2026–2031",
                        new Ward("00199", "Phường Láng", "Thành phố Hà Nội", "Láng", "Ủy ban bầu cử phường Láng"),
                        LocalDate.of(2026, 3, 15),
                        ZONE,
                        OpeningHours.BY_LAW,
                        Purpose.DEMO));
        assertThat(plan.clock()).contains(LocalDateTime.of(2026, 3, 15, 10, 32));
    }

    @Test
    void readsAStationWithItsOwnHoursAndWithoutGuessing() throws Exception {
        PlanFolder demo = PlanFolder.copyTo(folder)
                .edit("stations.csv", text -> text.replace(",21.0132,105.8082,false,", ",,,false,"));

        assertThat(stations(demo.read()).getLast())
                .isEqualTo(new StationRegistered(
                        new Station(
                                StationId.of("00199", 21),
                                21,
                                "Khu vực bỏ phiếu số 21",
                                new PollingPlace(
                                        "Khu vực Chợ Láng Hạ A",
                                        "572 đường Láng, phường Láng",
                                        Optional.empty(),
                                        false),
                                new StationRules(
                                        StationKind.ORDINARY,
                                        new OpeningHours(LocalTime.of(6, 0), LocalTime.of(19, 0)),
                                        6,
                                        false),
                                new StationArea(
                                        "Đơn vị bầu cử số 5",
                                        "Láng Hạ",
                                        List.of(new GroupId("TDP41"), new GroupId("TDP42")),
                                        List.of(new OfficerId("CB21"))),
                                "Dữ liệu minh họa; toạ độ chưa xác minh"),
                        new Roll(1688, 1688, 1660)));
    }

    @Test
    void readsPositionsAsTheyStand() throws Exception {
        assertThat(stations(PlanFolder.copyTo(folder).read())
                        .getFirst()
                        .about()
                        .place()
                        .position())
                .contains(new GeoPoint(21.0281, 105.8032));
    }

    @Test
    void theListsOfTheDemoMakeTheWardsTotalAtOpening() throws Exception {
        ElectionPlan plan = PlanFolder.copyTo(folder).read();
        long handedOver = stations(plan).stream()
                .mapToLong(station -> station.roll().voters())
                .sum();
        long changed = plan.happenings().stream()
                .map(Happening::body)
                .filter(ListChanged.class::isInstance)
                .map(ListChanged.class::cast)
                .mapToLong(change -> change.change().added().voters()
                        - change.change().removed().voters())
                .sum();

        assertThat(handedOver + changed).isEqualTo(33_945);
    }

    @Test
    void preparesStationsBeforeTheSlotsThatTheyReportFor() throws Exception {
        ElectionPlan plan = PlanFolder.copyTo(folder).read();

        assertThat(stations(plan)).hasSize(21);
        assertThat(plan.preparation()).hasSize(44 + 26 + 21 + 1);
        assertThat(plan.preparation().getLast())
                .isInstanceOfSatisfying(
                        SlotsPlanned.class,
                        slots -> assertThat(slots.plan().slots()).hasSize(13));
    }

    @Test
    void happeningsFollowTheDayAndThoseOfOneMomentTheOrderOfTheFile() throws Exception {
        ElectionPlan plan = PlanFolder.copyTo(folder).read();

        assertThat(plan.happenings()).isSortedAccordingTo(Comparator.comparing(Happening::reportedAt));
        assertThat(plan.happenings().stream()
                        .filter(each -> each.reportedAt().equals(Instant.parse("2026-03-15T00:00:00Z")))
                        .map(each -> ((StationOpened) each.body()).about().value()))
                .containsExactly("00199-03", "00199-05", "00199-07", "00199-10", "00199-11", "00199-13", "00199-19");
    }

    @Test
    void aCountIsOfItsCutOffAndReportedLater() throws Exception {
        ElectionPlan plan = PlanFolder.copyTo(folder)
                .edit("tallies.csv", text -> text.replace("14,08:00,08:00:13,142,,,", "14,08:00,08:00:13,142,5,0,"))
                .read();

        assertThat(plan.happenings())
                .contains(new Happening(
                        Instant.parse("2026-03-15T01:00:13Z"),
                        new TallyRecorded(
                                StationId.of("00199", 14),
                                Instant.parse("2026-03-15T01:00:00Z"),
                                142,
                                new TallyParts(OptionalInt.of(5), OptionalInt.of(0)),
                                "",
                                OptionalLong.empty())));
    }

    @Test
    void aByteOrderMarkWindowsLineEndsAndDecomposedLettersAreTheSameText() throws Exception {
        ElectionPlan expected = PlanFolder.copyTo(folder).read();
        for (String file : List.of("election.csv", "stations.csv", "groups.csv", "tallies.csv")) {
            Path changed = folder.resolve(file);
            String text = Files.readString(changed);
            String other =
                    "\uFEFF" + Normalizer.normalize(text, Normalizer.Form.NFD).replace("\n", "\r\n");
            Files.write(changed, other.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(new ElectionFiles().read(folder)).isEqualTo(expected);
    }

    @Test
    void aWardThatHasNoHappeningsYetLeavesTheirFilesOut() throws Exception {
        ElectionPlan plan = PlanFolder.copyTo(folder)
                .remove("roll_changes.csv")
                .remove("events.csv")
                .remove("tallies.csv")
                .remove("ballots.csv")
                .read();

        assertThat(plan.happenings()).isEmpty();
    }

    @Test
    void columnsMayStandInAnyOrder() throws Exception {
        ElectionPlan expected = PlanFolder.copyTo(folder).read();
        ElectionPlan reordered = new PlanFolderWithSwappedGroups(folder).read();

        assertThat(reordered).isEqualTo(expected);
    }

    private record PlanFolderWithSwappedGroups(Path folder) {
        ElectionPlan read() throws Exception {
            Path file = folder.resolve("groups.csv");
            String swapped = Files.readAllLines(file).stream()
                    .map(line -> line.split(",", -1))
                    .map(cells -> cells[2] + "," + cells[0] + "," + cells[1] + "\n")
                    .reduce("", String::concat);
            Files.writeString(file, swapped);
            return new ElectionFiles().read(folder);
        }
    }

    private static List<StationRegistered> stations(ElectionPlan plan) {
        return plan.preparation().stream()
                .filter(StationRegistered.class::isInstance)
                .map(StationRegistered.class::cast)
                .toList();
    }
}
