package io.turnoutboard.store.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.election.StationArea;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.StationRegistered;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.service.intake.Intake;
import io.turnoutboard.service.intake.IntakeContext;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.IntakePlan;
import io.turnoutboard.service.intake.IntakeRequest;
import io.turnoutboard.service.intake.IntakeWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups and officers of a station are named by code or by name; what a name leaves open is asked. */
class NamedCodesTest {
    @TempDir
    Path temp;

    private final SealedDay day = SealedDay.withoutStations();

    @BeforeEach
    void registerGroupsAndOfficers() {
        group("TDP1", "Tổ dân phố số 1");
        group("TDP2", "Tổ dân phố số 2");
        group("TDP3", "Ngõ 5, phố Láng");
        officer("CB1", "Nguyễn Văn An");
        officer("CB2", "Nguyễn Văn Ân");
        officer("CB3", "Trần Thị Hoà");
        officer("CB4", "Trần Thị Hoà");
    }

    private void group(String code, String name) {
        day.seal(new EntryBody.GroupRegistered(new ResidentialGroup(new GroupId(code), name, "")));
    }

    private void officer(String code, String name) {
        day.seal(new EntryBody.OfficerRegistered(new Officer(new OfficerId(code), name, "", "")));
    }

    private IntakePlan plan(String groups, String officer, Map<String, String> answers) throws IOException {
        String csv = "KV\tTên\tTổng số cử tri\tTổ dân phố\tCán bộ phụ trách\n1\tKV 1\t100\t" + groups + "\t" + officer;
        Path file = Files.writeString(temp.resolve("a.csv"), csv + "\n");
        return Intake.plan(
                new TableFiles().read(file, Optional.empty()),
                new IntakeContext(day.board(), SealedDay.at(6, 0), new IntakeWords("Theo tệp", "KV {0}")),
                IntakeRequest.GUESS.withAnswers(answers));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STT", "TT"})
    void aTableOfStationsThatOnlyNumbersItsLinesMeansTheStations(String heading) throws IOException {
        Path file = Files.writeString(
                temp.resolve("a.csv"),
                heading + "\tTên\tTổng số cử tri\tCán bộ phụ trách\n3\tKhu vực bỏ phiếu số 3\t100\tCB1\n");
        IntakePlan plan = Intake.plan(
                new TableFiles().read(file, Optional.empty()),
                new IntakeContext(day.board(), SealedDay.at(6, 0), new IntakeWords("Theo tệp", "KV {0}")),
                IntakeRequest.GUESS);

        assertThat(plan.findings()).isEmpty();
        assertThat(((StationRegistered) plan.entries().getFirst()).about().number())
                .isEqualTo(3);
    }

    private StationArea area(String groups, String officer) throws IOException {
        IntakePlan plan = plan(groups, officer, Map.of());
        assertThat(plan.findings()).isEmpty();
        return ((StationRegistered) plan.entries().getFirst()).about().area();
    }

    private static StationArea served(List<String> groups, String officer) {
        return new StationArea("", "", groups.stream().map(GroupId::new).toList(), List.of(new OfficerId(officer)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TDP1;TDP2",
                "Tổ dân phố số 1;Tổ dân phố số 2",
                "tổ dân phố số 1, TDP2",
                "to dan pho so 1 ; TO DAN PHO SO 2"
            })
    void groupsAreFoundByCodeAndByName(String cell) throws IOException {
        assertThat(area(cell, "CB1")).isEqualTo(served(List.of("TDP1", "TDP2"), "CB1"));
        assertThat(area(Normalizer.normalize(cell, Normalizer.Form.NFD), "CB1"))
                .isEqualTo(served(List.of("TDP1", "TDP2"), "CB1"));
    }

    @Test
    void aNameWithACommaIsOneName() throws IOException {
        assertThat(area("Ngõ 5, phố Láng", "CB1")).isEqualTo(served(List.of("TDP3"), "CB1"));
    }

    @Test
    void marksTellNamesApart() throws IOException {
        assertThat(area("TDP1", "Nguyễn Văn An")).isEqualTo(served(List.of("TDP1"), "CB1"));
        assertThat(area("TDP1", "nguyễn văn ân")).isEqualTo(served(List.of("TDP1"), "CB2"));
    }

    @Test
    void aNameThatSeveralHaveIsAskedAbout() throws IOException {
        IntakePlan asked = plan("TDP1", "Trần Thị Hoà", Map.of());
        IntakePlan without = plan("TDP1", "Nguyen Van An", Map.of());

        assertThat(asked.findings()).extracting(IntakeFinding::key).containsExactly("TB-I84@E2");
        assertThat(asked.findings().getFirst().alternatives()).containsExactly("CB3", "CB4");
        assertThat(asked.entries()).isEmpty();
        assertThat(without.findings().getFirst().alternatives()).containsExactly("CB1", "CB2");
        StationRegistered registered = (StationRegistered) plan("TDP1", "Trần Thị Hoà", Map.of("TB-I84@E2", "CB4"))
                .entries()
                .getFirst();
        assertThat(registered.about().area()).isEqualTo(served(List.of("TDP1"), "CB4"));
    }

    @Test
    void severalSuchNamesInOneCellAreOneQuestion() throws IOException {
        IntakePlan plan = plan("TDP1", "Nguyen Van An; Trần Thị Hoà", Map.of());

        assertThat(plan.findings().getFirst().alternatives())
                .containsExactly("CB1;CB3", "CB1;CB4", "CB2;CB3", "CB2;CB4");
    }

    @Test
    void aWordThatIsNeitherIsToldWithItsPlace() throws IOException {
        assertThat(plan("Tổ dân phố số 9", "Ai đó", Map.of()).findings())
                .extracting(IntakeFinding::key)
                .containsExactly("TB-I62@D2", "TB-I63@E2");
    }
}
