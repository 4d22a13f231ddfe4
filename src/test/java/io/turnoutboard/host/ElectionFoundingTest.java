package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.service.setup.FoundingAnswers;
import io.turnoutboard.service.setup.FoundingFault;
import io.turnoutboard.service.setup.FoundingQuestion;
import io.turnoutboard.store.files.ElectionFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionFoundingTest {
    @TempDir
    Path temp;

    @Test
    void anEmptyFolderBecomesTheElection() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("trong"));
        elections().found(folder, answers(Map.of()).plan(Optional.empty()), Optional.of("Nguyễn Văn Khởi"));

        assertThat(elections().isVacant(folder)).isFalse();
        try (OpenElection election = elections().open(folder)) {
            assertThat(election.people().here().getFirst().name()).isEqualTo("Nguyễn Văn Khởi");
        }
        try (var beside = Files.list(temp)) {
            assertThat(beside).containsExactlyInAnyOrder(folder, temp.resolve("user"));
        }
    }

    @Test
    void aPlaceWhereSomethingStandsStaysAsItIs() throws Exception {
        Path file = Files.writeString(temp.resolve("tep"), "a");
        Path full = Files.createDirectory(temp.resolve("day"));
        Files.writeString(full.resolve("b"), "b");

        for (Path taken : new Path[] {file, full}) {
            assertThat(elections().isVacant(taken)).isFalse();
            refuses(taken, answers(Map.of()).plan(Optional.empty()), "TB-F03");
        }
        assertThat(file).hasContent("a");
        assertThat(full.resolve("b")).hasContent("b");
    }

    @Test
    void whatIsNotMadeToItsEndLeavesNeitherFoldersNorKeys() throws Exception {
        Path user = Files.createDirectory(temp.resolve("user"));
        Path keys = Files.createDirectory(user.resolve("keys"));
        // a folder's name that is as long as a file system allows leaves no room for that of the one beside
        Path folder = temp.resolve("tren").resolve("x".repeat(250));
        refuses(folder, answers(Map.of()).plan(Optional.empty()), "TB-F06");

        assertThat(temp.resolve("tren")).doesNotExist();
        assertThat(keys).isEmptyDirectory();
    }

    @Test
    void aRealDayIsGivenNoClock() {
        LocalDateTime clock = LocalDateTime.of(2031, 5, 25, 6, 0);
        refuses(temp.resolve("that"), answers(Map.of()).plan(Optional.of(clock)), "TB-F15");
    }

    @ParameterizedTest
    @CsvSource({
        "WARD, '', BLANK",
        "WARD, 'Phường\u0007Láng', TEXT",
        "CODE, '00 199', CODE",
        "CODE, '12345678901', CODE",
        "DATE, '31/4/2031', DATE",
        "DATE, '2031-5-2', DATE",
        "OPENS, '25:00', TIME",
        "OPENS, '4h59', HOURS",
        "CLOSES, '21h01', HOURS",
        "PURPOSE, 'demo', PURPOSE"
    })
    void eachAnswerIsJudgedByItself(FoundingQuestion question, String typed, FoundingFault fault) {
        assertThat(answers(Map.of(question, typed)).faults()).isEqualTo(Map.of(question, fault));
    }

    @Test
    void readsADateInBothWaysAndKeepsWordsInOneForm() {
        ElectionPlan one = answers(Map.of(FoundingQuestion.DATE, "25/5/2031")).plan(Optional.empty());
        // the same letters as some keyboards send them, each mark by itself
        ElectionPlan other = answers(Map.of(FoundingQuestion.WARD, " Phươ\u0300ng La\u0301ng "))
                .plan(Optional.empty());

        assertThat(one.election().date()).isEqualTo(other.election().date());
        assertThat(other.election().ward()).isEqualTo(one.election().ward());
        assertThat(one.election().purpose()).isEqualTo(Purpose.REAL);
    }

    private void refuses(Path folder, ElectionPlan plan, String code) {
        assertThatThrownBy(() -> elections().found(folder, plan, Optional.empty()))
                .isInstanceOfSatisfying(
                        FolderException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static FoundingAnswers answers(Map<FoundingQuestion, String> others) {
        Map<FoundingQuestion, String> typed = new EnumMap<>(Map.of(
                FoundingQuestion.WARD, "Phường Láng",
                FoundingQuestion.CODE, "00199",
                FoundingQuestion.CITY, "Thành phố Hà Nội",
                FoundingQuestion.NAME, "Bầu cử",
                FoundingQuestion.DATE, "2031-05-25",
                FoundingQuestion.OPENS, "7h00",
                FoundingQuestion.CLOSES, "19:00",
                FoundingQuestion.PURPOSE, FoundingAnswers.REAL));
        typed.putAll(others);
        return new FoundingAnswers(typed);
    }

    private LocalElections elections() {
        return new LocalElections(
                Thread.ofPlatform().daemon().name("test-", 0).factory(),
                Clock.systemUTC(),
                temp.resolve("user"),
                new ElectionFiles(),
                "test");
    }
}
