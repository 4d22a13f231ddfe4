package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandsTest {
    @TempDir
    Path home;

    private Path demo;

    @BeforeEach
    void makeDemo() {
        demo = home.resolve("own").resolve("lang-2026");
        assertThat(CommandRun.of(home, "new").err()).isEmpty();
    }

    @Test
    void theCheckpointThatVerifyPrintsIsTheOneThatVerifyTakes() {
        CommandRun first = CommandRun.of(home, "verify");
        String checkpoint = first.lines().getLast();
        CommandRun second = CommandRun.of(home, "verify", "--checkpoint", checkpoint);

        assertThat(checkpoint).startsWith("TB-CHECKPOINT-1 2f6c1b7e-5a0d-4c39-9e84-0b1d3a7c1526 ");
        assertThat(first.exitCode()).isZero();
        assertThat(second.out()).startsWith("Sổ nguyên vẹn và khớp mốc kiểm chứng");
        assertThat(second.exitCode()).isZero();
    }

    @Test
    void aTailThatWasCutShowsAgainstACheckpointFromOutside() throws Exception {
        CommandRun.of(home, "board");
        Path older = home.resolve("older");
        copy(demo, older);
        CommandRun.of(home, "tally", "--station", "3", "--at", "10:32", "--voted", "1090");
        String checkpoint = CommandRun.of(home, "verify").lines().getLast();
        Files.move(demo, home.resolve("newer"));
        copy(older, demo);

        CommandRun run = CommandRun.of(home, "verify", "--checkpoint", checkpoint);

        assertThat(run.err()).contains("[TB-V08]");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(CommandRun.of(home, "verify").exitCode()).isZero();
    }

    @Test
    void aForgedCheckpointIsToldAsForgedAndNotAsADamagedLedger() {
        String[] fields = CommandRun.of(home, "verify").lines().getLast().split(" ");
        fields[4] = fields[4].replaceAll("[0-9a-f]", "0");

        CommandRun run = CommandRun.of(home, "verify", "--checkpoint", String.join(" ", fields));

        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "Không đối chiếu được với mốc kiểm chứng: mốc kiểm chứng không do sổ này ký. [TB-V07]");
        assertThat(run.exitCode()).isEqualTo(5);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        }
    }

    @Test
    void whatIsNoCheckpointIsSaidToBeNone() {
        for (String text : List.of("", "TB-CHECKPOINT-1", "TB-CHECKPOINT-1 x 1 2 y z w", "DROP TABLE seal")) {
            CommandRun run = CommandRun.of(home, "verify", "--checkpoint", text);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("[TB-C03]");
        }
    }

    @Test
    void aRebuildOfAnUntouchedLedgerChangesNothing() {
        CommandRun run = CommandRun.of(home, "rebuild");

        assertThat(run.err()).isEmpty();
        assertThat(run.lines().get(1)).isEqualTo("Trước khi dựng lại, các bảng đã khớp với sổ.");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aNewDemoSetsTheOldOneAsideWithAllThatWasKeyed() {
        CommandRun.of(home, "tally", "--station", "1", "--at", "10:31", "--voted", "1550");
        CommandRun run = CommandRun.of(home, "new");
        Path aside = Path.of(run.lines().get(1));

        assertThat(run.lines().getLast()).isEqualTo(demo.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(CommandRun.of(home, "board", "--as-of", "10:31").out()).doesNotContain("1.550");
        assertThat(CommandRun.of(home, "board", "--as-of", "10:31", "--election", aside.toString())
                        .out())
                .contains("1.550");
    }

    @Test
    void anElectionIsNeverOverwritten() {
        Path other = home.resolve("khác");
        CommandRun made = CommandRun.of(home, "new", "--election", other.toString(), "--clock", "2026-03-15T12:05");
        CommandRun again = CommandRun.of(home, "new", "--election", other.toString());

        assertThat(made.exitCode()).isZero();
        assertThat(again.exitCode()).isEqualTo(4);
        assertThat(again.err()).contains("[TB-F03]");
        assertThat(CommandRun.of(home, "board", "--election", other.toString()).out())
                .contains("Tính đến 12 giờ 00 phút ngày 15 tháng 3 năm 2026");
    }

    @Test
    void aRealDayHasNoClockOfItsOwn() throws Exception {
        Path plan = home.resolve("plan");
        copy(Path.of(System.getProperty("turnoutboard.data", "data"), "lang-2026"), plan);
        String election = Files.readString(plan.resolve("election.csv"));
        Files.writeString(
                plan.resolve("election.csv"),
                election.replace("purpose,demo", "purpose,real").replaceFirst("\\nclock,[^\\n]*", ""));
        Path real = home.resolve("thật");

        CommandRun run = CommandRun.of(
                home, "new", "--from", plan.toString(), "--election", real.toString(), "--clock", "2026-03-15T10:32");

        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "Ngày bầu cử thật đi theo giờ của máy, không đặt đồng hồ riêng." + " Chưa tạo gì cả. [TB-F15]");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(real).doesNotExist();
    }

    @Test
    void aWrongFileMakesNothingAndLeavesTheDemoAsItWas() throws Exception {
        Path plan = home.resolve("plan");
        copy(Path.of(System.getProperty("turnoutboard.data", "data"), "lang-2026"), plan);
        Files.writeString(plan.resolve("slots.csv"), "at\n08:00\n25:00\n");

        CommandRun run = CommandRun.of(home, "new", "--from", plan.toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("Tệp slots.csv, dòng 3, cột at: \"25:00\" không phải là giờ; hãy ghi như"
                        + " 10:30. Chưa tạo gì cả. [TB-F04]");
        assertThat(CommandRun.of(home, "board", "--as-of", "10:30").out()).contains("20.232/33.945");
        try (Stream<Path> left = Files.list(home.resolve("own"))) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("lang-2026")))
                    .containsExactly(demo);
        }
    }
}
