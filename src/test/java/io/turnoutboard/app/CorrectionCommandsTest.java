package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corrections, approvals, the history of a cell and the people of a machine, through the real ledger of the demo at 10h32. */
class CorrectionCommandsTest {
    private static final String SECOND = "nguoi-duyet-minh-hoa";
    private static final Pattern SEAL = Pattern.compile("approve --seal (\\d+)");

    @TempDir
    Path home;

    @BeforeEach
    void makeDemo() {
        assertThat(run("new").err()).isEmpty();
    }

    @Test
    void aLockedCountIsCorrectedOnceASecondPersonApproves() {
        CommandRun proposed = correct("12", "9:00", "708");
        assertThat(proposed.err()).isEmpty();
        assertThat(proposed.lines()).hasSize(3).first().isEqualTo("đã lưu");
        assertThat(proposed.exitCode()).isZero();
        String seal = seal(proposed);
        assertThat(run("board", "--as-of", "9:00").out()).contains("12.312/33.945");

        CommandRun own = run("approve", "--seal", seal);
        assertThat(own.exitCode()).isEqualTo(3);
        assertThat(own.err()).contains("[TB-L16]");

        CommandRun approved = run("approve", "--seal", seal, "--as", SECOND, "--reason", "đã nghe băng");
        assertThat(approved.err()).isEmpty();
        assertThat(approved.exitCode()).isZero();
        assertThat(approved.lines().getLast()).startsWith("Đã duyệt đề nghị");
        assertThat(run("board", "--as-of", "9:00").out()).contains("12.313/33.945");
        assertThat(run("approve", "--seal", seal, "--as", SECOND).err()).contains("[TB-L17]");
        assertThat(run("verify").exitCode()).isZero();
    }

    @Test
    void aRejectedCorrectionChangesNothing() {
        String seal = seal(correct("12", "9:00", "708"));
        CommandRun wordless = run("approve", "--seal", seal, "--reject", "--as", "nguoi duyet");
        assertThat(wordless.exitCode()).isEqualTo(3);
        assertThat(wordless.err()).contains("[TB-L26]");

        CommandRun rejected =
                run("approve", "--seal", seal, "--reject", "--reason", "đã nghe băng", "--as", "nguoi duyet");

        assertThat(rejected.err()).isEmpty();
        assertThat(rejected.lines().getLast()).startsWith("Không duyệt đề nghị");
        assertThat(run("board", "--as-of", "9:00").out()).contains("12.312/33.945");
    }

    @Test
    void aCountThatIsStillOpenIsCorrectedAtOnce() {
        CommandRun corrected = correct("12", "10:30", "1.050");

        assertThat(corrected.err()).isEmpty();
        assertThat(corrected.lines()).hasSize(2);
        assertThat(run("board", "--as-of", "10:30").out()).contains("20.235/33.945");
    }

    @ParameterizedTest
    @CsvSource({
        "99, 9:00, 708, TB-R05, 3",
        "12, 9:00, 70a, TB-R01, 3",
        "12, 9.99, 708, TB-C03, 2",
        "12, 23:00, 708, TB-R03, 3",
    })
    void aWrongCorrectionIsSaidAndKeepsNothing(String station, String at, String voted, String code, int exitCode) {
        CommandRun run = correct(station, at, voted);

        assertThat(run.err()).contains("[" + code + "]").doesNotContain("Exception", "{");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void thereIsNothingToApproveUnderAnotherNumber() {
        assertThat(run("approve", "--seal", "3").err()).contains("[TB-L18]");
        assertThat(run("approve", "--seal", "x").exitCode()).isEqualTo(3);
        assertThat(run("approve").err()).contains("--seal", "[TB-C02]");
    }

    @Test
    void theHistoryTellsEveryLineOfACell() {
        String seal = seal(correct("12", "9:00", "708"));
        run("approve", "--seal", seal, "--as", SECOND, "--reason", "đã nghe băng");
        CommandRun text = run("history", "--station", "12", "--at", "9h00");

        assertThat(text.err()).isEmpty();
        assertThat(text.out())
                .contains("DỮ LIỆU MINH HỌA", "Khu vực bỏ phiếu số 12", "Đang tính: 708/1.658, sổ số " + seal);
        assertThat(text.lines().getLast()).contains("Người duyệt minh họa", "đã nghe băng");
        assertThat(text.lines()).filteredOn(line -> line.contains("Đã thay")).hasSize(1);

        CommandRun json = run("history", "--station", "12", "--at", "9:00", "--format", "json");
        assertThat(json.out())
                .contains("\"voted\":708,\"holdsSeq\":" + seal)
                .contains("\"matter\":\"correction-proposed\"", "\"state\":\"holds\"")
                .contains("\"matter\":\"counted\"", "\"state\":\"replaced\"")
                .contains("\"author\":\"" + SECOND + "\"", "\"reason\":\"đã nghe băng\"", "\"selfApproved\":false");
    }

    @Test
    void aCellInWhichNothingWasKeyedHasAnEmptyHistory() {
        CommandRun run = run("history", "--station", "12", "--at", "9:17");

        assertThat(run.out()).contains("Chưa có số");
        assertThat(run.exitCode()).isZero();
        assertThat(run("history", "--station", "99", "--at", "9:00").err()).contains("[TB-R05]");
        assertThat(run("history", "--station", "12", "--at", "9:00", "--format", "csv")
                        .err())
                .contains("[TB-C03]");
    }

    @Test
    void listsThePeopleOfTheMachineAndAddsSomebodyWhoThenSigns() {
        assertThat(run("person", "--list").lines())
                .containsExactly(
                        "* ban-minh-hoa  Bàn trực minh họa  Quản trị",
                        "- " + SECOND + "  Người duyệt minh họa  Giám sát");

        CommandRun added = run("person", "--add", "Nguyễn Thị Hồng Đào");
        assertThat(added.err()).isEmpty();
        assertThat(added.lines().getFirst()).isEqualTo("đã lưu");
        assertThat(added.lines().getLast()).startsWith("đã chốt sổ: Nguyễn Thị Hồng Đào (p-");
        assertThat(run("person").lines()).hasSize(3);

        CommandRun tally = run("tally", "--station", "1", "--at", "10:31", "--voted", "1550", "--as", "hong dao");
        assertThat(tally.err()).isEmpty();
        assertThat(tally.exitCode()).isZero();
        assertThat(run("history", "--station", "1", "--at", "10:31").lines().getLast())
                .contains("Nguyễn Thị Hồng Đào");
    }

    @ParameterizedTest
    @CsvSource({"Ai Đó, TB-P01", "minh hoa, TB-P02", "'', TB-P01"})
    void onlyAPersonOfThisMachineSigns(String as, String code) {
        CommandRun run = run("tally", "--station", "1", "--at", "10:31", "--voted", "1550", "--as", as);

        assertThat(run.err()).contains("[" + code + "]");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private CommandRun correct(String station, String at, String voted) {
        return run("correct", "--station", station, "--at", at, "--voted", voted, "--reason", "đọc nhầm");
    }

    private static String seal(CommandRun run) {
        Matcher matcher = SEAL.matcher(run.out());
        assertThat(matcher.find()).as(run.out() + run.err()).isTrue();
        return matcher.group(1);
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(home, arguments);
    }
}
