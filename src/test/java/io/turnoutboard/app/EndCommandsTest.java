package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The evening of the demo: closed, handed over by a paper, archived, proved elsewhere, opened again. By commands alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndCommandsTest {
    @TempDir
    static Path home;

    private static CommandRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--election", home.resolve("ngay").toString()));
        return CommandRun.of(home, all.toArray(String[]::new));
    }

    private static CommandRun handover() {
        return run(
                "report",
                "--kind",
                "handover",
                "--issue",
                "--out",
                home.resolve("bao-cao.pdf").toString());
    }

    private static void refused(CommandRun run, int exitCode, String code) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.err()).endsWith("[" + code + "]" + System.lineSeparator());
    }

    private static CommandRun verify(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("verify", "--archive", home.resolve("luu.zip").toString()));
        all.addAll(List.of(arguments));
        return CommandRun.of(home.resolve("elsewhere"), all.toArray(String[]::new));
    }

    @BeforeAll
    static void evening() throws IOException {
        Files.createDirectories(home.resolve("elsewhere"));
        CommandRun made = run("new", "--clock", "2026-03-15T22:30");
        assertThat(made.exitCode()).as(made.err()).isZero();
    }

    @Test
    @Order(1)
    void nothingIsHandedOverOrArchivedBeforeTheDayIsClosed() {
        refused(run("archive", "--out", home.resolve("luu.zip").toString()), 3, "TB-G13");
        assertThat(home.resolve("luu.zip")).doesNotExist();
        refused(handover(), 3, "TB-L34");
        refused(run("end", "--reopen", "sửa"), 3, "TB-L34");
        assertThat(run("end").lines())
                .contains("Cần xem lại (có thể chấp nhận):")
                .anyMatch(line -> line.startsWith("- KVBP 1–21: chưa có số liệu kiểm phiếu Quốc hội"));
    }

    @Test
    @Order(2)
    void theDayIsClosedOnceWhatIsDoubtfulIsAccepted() {
        refused(run("end", "--close"), 3, "TB-G14");
        assertThat(run("end", "--close", "--accept-doubts").exitCode()).isZero();
        refused(run("end", "--close", "--accept-doubts"), 3, "TB-L33");
        assertThat(run("end").out()).contains("Sổ đã khóa lúc 22 giờ 30 phút ngày 15 tháng 3 năm 2026");
        refused(run("tally", "--station", "7", "--at", "19:00", "--voted", "393"), 3, "TB-R22");
        refused(run("event", "--kind", "incident", "--at", "20:00", "--text", "mưa"), 3, "TB-L33");
        assertThat(run("log", "--kind", "closing").out())
                .contains("Khóa sổ")
                .contains("21 khu vực bỏ phiếu, 33.679/33.945 cử tri đã bỏ phiếu, 1 loại điểm cần xem lại được chấp"
                        + " nhận");
    }

    @Test
    @Order(3)
    void theArchiveIsTheSameEachTimeAndProvesItselfElsewhere() throws IOException {
        assertThat(handover().err()).isEmpty();
        CommandRun made = run("archive", "--out", home.resolve("luu.zip").toString());
        assertThat(made.err()).isEmpty();
        run("archive", "--out", home.resolve("lai.zip").toString());
        assertThat(Files.readAllBytes(home.resolve("lai.zip"))).isEqualTo(Files.readAllBytes(home.resolve("luu.zip")));

        CommandRun proved = verify();
        assertThat(proved.exitCode()).as(proved.err()).isZero();
        assertThat(proved.out()).contains(" dòng sổ, 1 văn bản");
        String checkpoint = proved.lines().getLast();
        assertThat(verify("--checkpoint", checkpoint).exitCode()).isZero();
        refused(verify("--checkpoint", changed(checkpoint)), 5, "TB-V07");
    }

    /** The same line number said to have another hash: the sealer did not sign that. */
    private static String changed(String checkpoint) {
        String[] part = checkpoint.split(" ");
        part[4] = part[4].replaceFirst("[0-9a-f]{2}", part[4].startsWith("00") ? "11" : "00");
        return String.join(" ", part);
    }

    @Test
    @Order(4)
    void aCheckpointOfALaterLineShowsThatTheArchiveIsNotTheLastOne() {
        assertThat(run("end", "--reopen", "đọc nhầm biên bản KV 7").exitCode()).isZero();
        String later = run("verify").lines().getLast();

        refused(verify("--checkpoint", later), 5, "TB-V08");
        refused(run("archive", "--out", home.resolve("mo.zip").toString()), 3, "TB-G13");
        assertThat(run("tally", "--station", "7", "--at", "19:00", "--voted", "393")
                        .exitCode())
                .isZero();
        refused(run("end", "--close", "--reopen", "x"), 2, "TB-C03");
    }
}
