package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder to an open day with the 17 stations of Ngọc Thụy (23/5/2021), by commands alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrepareCommandsTest {
    private static final int[] VOTERS = {
        2503, 2148, 2165, 2944, 1875, 1647, 1879, 2554, 2113, 1484, 92, 561, 860, 1192, 2051, 948, 1372
    };

    @TempDir
    static Path home;

    private static CommandRun run(String folder, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--election", home.resolve(folder).toString()));
        return CommandRun.of(home, all.toArray(String[]::new));
    }

    private static void done(String folder, String... arguments) {
        CommandRun run = run(folder, arguments);
        assertThat(run.err()).as(String.join(" ", arguments)).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    private static void refused(CommandRun run, int exitCode, String code) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.err()).endsWith("[" + code + "]" + System.lineSeparator());
    }

    @Test
    @Order(1)
    void anEmptyElectionIsFoundedAndSaysWhatItLacks() {
        done(
                "dien-tap",
                "new",
                "--empty",
                "--ward",
                "Phường Ngọc Thụy",
                "--code",
                "00145",
                "--date",
                "2021-05-23",
                "--purpose",
                "drill",
                "--clock",
                "2021-05-23T11:05");

        CommandRun list = run("dien-tap", "prepare");
        assertThat(list.lines())
                .anyMatch(line -> line.equals("[ ] Khu vực bỏ phiếu: còn thiếu"))
                .anyMatch(line -> line.contains("Bắt buộc: Chưa có mốc báo cáo nào. [TB-B05]"))
                .anyMatch(line -> line.equals("[x] Cuộc bầu cử và phường: đã xong"));
        refused(run("dien-tap", "prepare", "--finish"), 3, "TB-L29");
        assertThat(run("dien-tap", "prepare", "--json").out()).contains("\"item\":\"cut-offs\",\"state\":\"missing\"");
        refused(run("khac", "new", "--empty", "--ward", "Phường X"), 2, "TB-C02");
    }

    @Test
    @Order(2)
    void theDayIsPreparedStepByStep() {
        done("dien-tap", "describe", "--opens", "6:00", "--name", "Bầu cử 23/5/2021", "--date", "2021-05-30");
        done("dien-tap", "slots");
        assertThat(home.resolve("dien-tap").resolve("election.properties"))
                .content()
                .contains("date=2021-05-30");
        done("dien-tap", "describe", "--date", "2021-05-23");
        done("dien-tap", "slots", "11h00", "15h30", "19h00");
        done("dien-tap", "officer", "--add", "CB1", "--name", "Nguyễn Văn An", "--phone", "0900 000 001");
        done("dien-tap", "officer", "--add", "CB2", "--name", "Gõ nhầm");
        done("dien-tap", "officer", "--remove", "CB2", "--reason", "gõ nhầm");
        done("dien-tap", "group", "--add", "T1", "--name", "Tổ dân phố số 1");
        done("dien-tap", "person", "--add", "Trần Thị Bình");
        for (int number = 1; number <= VOTERS.length; number++) {
            done("dien-tap", "station", "--add", "" + number, "--voters", "" + VOTERS[number - 1], "--officers", "CB1");
        }
        done("dien-tap", "station", "--add", "18", "--voters", "5");
        done("dien-tap", "station", "--remove", "18", "--reason", "nhầm");
        done("dien-tap", "station", "--change", "1", "--groups", "T1", "--booths", "5", "--position", "21.06,105.87");
        done("dien-tap", "list", "--station", "1", "--voters", "2503,2503,2400");

        assertThat(run("dien-tap", "slots").lines()).containsExactly("11h00, 15h30, 19h00");
        assertThat(run("dien-tap", "station").lines())
                .hasSize(17)
                .first()
                .asString()
                .contains("Khu vực bỏ phiếu số 1");
        refused(run("dien-tap", "tally", "--station", "1", "--at", "11:00", "--voted", "1906"), 3, "TB-R21");
    }

    @Test
    @Order(3)
    void theDayOpensOnceTheDoubtsAreAcceptedAndCountsAreKeyed() {
        refused(run("dien-tap", "prepare", "--finish"), 3, "TB-G01");
        done("dien-tap", "prepare", "--finish", "--accept-doubts");
        refused(run("dien-tap", "prepare", "--finish"), 3, "TB-L28");
        done("dien-tap", "event", "--kind", "opened", "--station", "1", "--at", "6:00");
        done("dien-tap", "tally", "--station", "1", "--at", "11:00", "--voted", "1906");
        refused(run("dien-tap", "slots", "15:30"), 3, "TB-L30");
        done("dien-tap", "slots", "11:00", "16:00", "19:00");

        assertThat(run("dien-tap", "log", "--kind", "preparation").lines())
                .anyMatch(line -> line.contains("Bắt đầu chuẩn bị"))
                .anyMatch(line -> line.contains("11h00, 16h00, 19h00 · sửa sau khi hoàn tất chuẩn bị"));
        assertThat(run("dien-tap", "verify").exitCode()).isZero();
        assertThat(run("dien-tap", "rebuild").exitCode()).isZero();
    }

    @Test
    @Order(4)
    void theRealDayTakesTheRegistryOfTheDrillAndNeverItsCounts() {
        done("that", "new", "--from-drill", home.resolve("dien-tap").toString(), "--date", "2026-03-15");

        assertThat(run("that", "station").lines()).hasSize(17);
        assertThat(run("that", "slots").lines()).containsExactly("11h00, 16h00, 19h00");
        assertThat(run("that", "list").lines()).first().asString().contains("2.400");
        assertThat(run("that", "person", "--list").lines()).hasSize(1);
        assertThat(run("that", "log").out()).doesNotContain("1.906").contains("lấy từ buổi diễn tập");
        assertThat(run("that", "prepare").err()).isEmpty();
        refused(
                run("khac", "new", "--from-drill", home.resolve("that").toString(), "--date", "2026-03-15"),
                4,
                "TB-F17");
        refused(
                run(
                        "khac",
                        "new",
                        "--empty",
                        "--ward",
                        "X",
                        "--code",
                        "1",
                        "--date",
                        "2026-03-15",
                        "--clock",
                        "2026-03-15T08:00"),
                4,
                "TB-F15");
        assertThat(Files.exists(home.resolve("khac"))).isFalse();
    }

    @Test
    @Order(5)
    void papersOfTheDrillAndOfTheDayAreTakenForNoneOfTheOther() {
        String drill = home.resolve("dien-tap.pdf").toString();
        String day = home.resolve("that.pdf").toString();
        done("dien-tap", "report", "--issue", "--out", drill, "--as-of", "11:00");
        done("that", "report", "--out", day);

        assertThat(run("dien-tap", "verify", drill).exitCode()).isZero();
        CommandRun refused = run("that", "verify", drill);
        refused(refused, 5, "TB-P12");
        assertThat(refused.err()).contains("buổi diễn tập trước ngày bầu cử này");
        refused(run("that", "verify", day), 5, "TB-P08");
        refused(run("dien-tap", "verify", day), 5, "TB-P12");
    }

    @Test
    @Order(6)
    void picturesOfTheDrillAndOfTheDayAreTakenForNoneOfTheOther() {
        String drill = home.resolve("dien-tap.png").toString();
        String day = home.resolve("that.png").toString();
        done("dien-tap", "snapshot", "--out", drill);
        done("that", "snapshot", "--screen", "prepare", "--out", day);

        CommandRun refused = run("that", "verify", drill);
        refused(refused, 5, "TB-P12");
        assertThat(refused.err()).contains("buổi diễn tập trước ngày bầu cử này");
        refused(run("dien-tap", "verify", day), 5, "TB-P12");
        refused(run("dien-tap", "verify", drill), 5, "TB-P13");
    }

    @Test
    @Order(8)
    void theMapOfTheWardIsTakenOrSaidToBeNone() throws IOException {
        Path none = Files.writeString(home.resolve("none.geojson"), "{\"type\":\"FeatureCollection\"");
        refused(run("dien-tap", "map", none.toString()), 3, "TB-MAP-002");
        Path demo = Path.of(System.getProperty("turnoutboard.data", "data"))
                .toAbsolutePath()
                .resolve("lang-2026")
                .resolve("basemap.geojson");
        assertThat(run("dien-tap", "map", demo.toString()).out()).contains("OpenStreetMap");
        assertThat(run("dien-tap", "prepare").out())
                .as("the one station with a position is not in Láng")
                .contains("[TB-B41]");
    }

    @Test
    @Order(7)
    void theLedgerOfTheDrillIsNotOpenedAsThatOfTheDay() throws IOException {
        Path day = home.resolve("that");
        Path own = Files.move(day.resolve("ledger.mv.db"), home.resolve("own.mv.db"));
        Files.copy(home.resolve("dien-tap").resolve("ledger.mv.db"), day.resolve("ledger.mv.db"));
        refused(run("that", "board"), 4, "TB-F08");

        Files.move(own, day.resolve("ledger.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(run("that", "prepare").err()).isEmpty();
    }
}
