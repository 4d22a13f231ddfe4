package io.turnoutboard.store.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.host.SmallElection;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.intake.IntakeDesk;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.IntakePlan;
import io.turnoutboard.service.intake.IntakeRequest;
import io.turnoutboard.service.intake.IntakeWords;
import io.turnoutboard.service.intake.OutTable;
import io.turnoutboard.service.intake.Outgoing;
import io.turnoutboard.service.intake.RawCell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A blank tally sheet, filled in by a person and read back in as counts. */
class TallySheetTest {
    private static final int FIRST_CUT_OFF = 3;
    private static final TableFiles FILES = new TableFiles();

    @TempDir
    static Path temp;

    private static OpenElection election;

    @BeforeAll
    static void openAnElection() throws Exception {
        var folders = SmallElection.folders(temp.resolve("user"), 3);
        folders.create(temp.resolve("election"), temp, Optional.empty());
        election = folders.open(temp.resolve("election"));
    }

    @AfterAll
    static void close() {
        election.close();
    }

    private static OutTable blank(Language language) {
        return new Outgoing(
                        election.ledger().board().value(),
                        election.day().clock().instant(),
                        false)
                .tallySheet(Messages.of(language));
    }

    private static OutTable filled(OutTable sheet, int row, int column, String value) {
        List<List<RawCell>> rows = new ArrayList<>(sheet.rows());
        List<RawCell> cells = new ArrayList<>(rows.get(row));
        cells.set(column, RawCell.text(value));
        rows.set(row, cells);
        return new OutTable(sheet.name(), sheet.above(), sheet.headings(), rows);
    }

    private static IntakePlan plan(byte[] content, String name, Map<String, String> answers) throws IOException {
        Path file = Files.write(temp.resolve(name), content);
        return new IntakeDesk(election.ledger(), election.day().clock())
                .plan(
                        FILES.read(file, Optional.empty()),
                        IntakeRequest.GUESS.withAnswers(answers),
                        new IntakeWords("Theo tệp", "Khu vực bỏ phiếu số {0}"));
    }

    private static IntakePlan plan(OutTable sheet, boolean workbook) throws IOException {
        return plan(workbook ? FILES.workbook(sheet) : FILES.csv(sheet), workbook ? "s.xlsx" : "s.csv", Map.of());
    }

    @ParameterizedTest(name = "{0}, workbook {1}")
    @CsvSource({"VIETNAMESE,true", "VIETNAMESE,false", "ENGLISH,true", "ENGLISH,false"})
    void whatIsFilledInComesInAsCountsAndBlankIsNotZero(Language language, boolean workbook) throws IOException {
        OutTable sheet = blank(language);
        assertThat(sheet.rows())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row).hasSize(sheet.headings().size()));

        OutTable one = filled(sheet, 0, FIRST_CUT_OFF, "120");
        OutTable two = filled(one, 2, FIRST_CUT_OFF + 1, "1.250");
        IntakePlan plan = plan(two, workbook);

        assertThat(plan.findings()).isEmpty();
        assertThat(plan.entries()).containsExactly(tally(1, 60, 120), tally(3, 120, 1250));
    }

    private static EntryBody tally(int station, int minutesAfterSeven, int voted) {
        return new TallyRecorded(
                SmallElection.id(station),
                SmallElection.minute(minutesAfterSeven),
                voted,
                EntryBody.TallyParts.NONE,
                "",
                OptionalLong.empty());
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aBlankSheetBringsNothing(boolean workbook) throws IOException {
        IntakePlan plan = plan(blank(Language.VIETNAMESE), workbook);

        assertThat(plan.findings()).isEmpty();
        assertThat(plan.entries()).isEmpty();
    }

    @Test
    void aStationThatThisElectionDoesNotHaveIsToldWithItsPlace() throws IOException {
        OutTable sheet = filled(blank(Language.VIETNAMESE), 1, FIRST_CUT_OFF, "5");

        IntakePlan plan = plan(filled(sheet, 1, 0, "9"), false);

        assertThat(plan.findings()).extracting(IntakeFinding::key).containsExactly("TB-I61@A7");
        assertThat(plan.entries()).isEmpty();
    }

    @Test
    void linesThatWereMixedUpAreAskedAbout() throws IOException {
        OutTable sheet = filled(blank(Language.VIETNAMESE), 0, FIRST_CUT_OFF, "5");
        OutTable mixed = filled(sheet, 0, 1, "Khu vực bỏ phiếu số 2");

        assertThat(plan(mixed, true).findings()).extracting(IntakeFinding::key).containsExactly("TB-I83@B6");
        assertThat(plan(FILES.csv(mixed), "m.csv", Map.of("TB-I83@B6", "yes")).entries())
                .containsExactly(tally(1, 60, 5));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "0198f000-0000-7000-8000-000000000002,demo,TB-I91@B4",
        "0198f000-0000-7000-8000-000000000001,real,TB-I93@B4",
    })
    void aSheetOfAnotherElectionIsRefused(String id, String purpose, String key) throws IOException {
        String plain = "TB-SHEET/1/" + id + "/" + purpose + "/";
        String check = Hash.of(plain.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 8);

        IntakePlan plan = plan(marked(plain + check), true);

        assertThat(plan.findings()).extracting(IntakeFinding::key).containsExactly(key);
        assertThat(plan.entries()).isEmpty();
    }

    @Test
    void aMarkThatWasChangedIsSeen() throws IOException {
        String mark = blank(Language.VIETNAMESE).above().get(3).get(1).text();

        assertThat(plan(marked(mark.replace("/demo/", "/real/")), false).findings())
                .extracting(IntakeFinding::key)
                .containsExactly("TB-I94@B4");
        assertThat(plan(marked(mark.substring(0, mark.length() - 1)), false).findings())
                .extracting(IntakeFinding::key)
                .containsExactly("TB-I94@B4");
        assertThat(plan(marked(mark), false).isReady()).isTrue();
    }

    private static OutTable marked(String mark) {
        OutTable sheet = filled(blank(Language.VIETNAMESE), 0, FIRST_CUT_OFF, "5");
        List<List<RawCell>> above = new ArrayList<>(sheet.above());
        above.set(3, List.of(above.get(3).getFirst(), RawCell.text(mark)));
        return new OutTable(sheet.name(), above, sheet.headings(), sheet.rows());
    }
}
