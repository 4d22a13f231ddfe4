package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code import} on the demo at 10h32. */
class ImportCommandTest {
    @TempDir
    static Path home;

    @BeforeAll
    static void makeDemo() {
        assertThat(CommandRun.of(home, "new").err()).isEmpty();
    }

    private static CommandRun bring(String name, String content, String... more) throws IOException {
        Path file = Files.writeString(home.resolve(name), content);
        return CommandRun.of(
                home,
                Stream.concat(Stream.of("import", file.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void aFileComesInWholeAndAgainChangesNothing() throws IOException {
        String groups = "Mã;Tên tổ dân phố\nTDP90;Tổ dân phố số 90\nTDP91;Tổ dân phố số 91\n";

        CommandRun dry = bring("groups.csv", groups, "--dry-run");
        CommandRun first = bring("groups.csv", groups);
        CommandRun again = bring("groups.csv", groups, "--lang", "en");

        assertThat(dry.lines()).containsExactly("Có thể nhập 2 mục.");
        assertThat(first.err()).isEmpty();
        assertThat(first.lines()).containsExactly("đã lưu 2 mục", "đã chốt sổ 2 mục");
        assertThat(again.lines()).containsExactly("The ledger has all of it; there is nothing to import.");
        assertThat(again.exitCode()).isZero();
        assertThat(CommandRun.of(home, "verify").exitCode()).isZero();
    }

    @Test
    void whatIsAskedIsAnsweredByItsPlace() throws IOException {
        String officers = "Mã,Họ và tên,Chức vụ,Điện thoại\nCB90,=Lan,Cán bộ,0900000090\n";

        CommandRun asked = bring("officers.csv", officers);
        CommandRun answered = bring("officers.csv", officers, "--answer", "TB-I25@B2=yes");

        assertThat(asked.exitCode()).isEqualTo(3);
        assertThat(asked.lines())
                .containsExactly("B2  \"=Lan\" trông như một công thức. Có lấy nguyên văn làm chữ không? [TB-I25@B2]");
        assertThat(asked.err().strip()).isEqualTo("Chưa nhập gì: 0 điều phải sửa, 1 điều cần trả lời.");
        assertThat(answered.exitCode()).isZero();
    }

    @Test
    void whatWasSaidOfColumnsIsRemembered() throws IOException {
        String groups = "Ký hiệu,Tên\nTDP95,Tổ 95\n";

        CommandRun before = bring("unknown.csv", groups, "--kind", "groups");
        CommandRun said = bring("unknown.csv", groups, "--kind", "groups", "--map", "Ký hiệu=code");
        CommandRun later = bring("unknown2.csv", groups.replace("95", "96"));

        assertThat(before.exitCode()).isEqualTo(3);
        assertThat(said.exitCode()).isZero();
        assertThat(later.lines()).containsExactly("đã lưu 1 mục", "đã chốt sổ 1 mục");
    }

    @Test
    void aWrongFileIsToldOnceForEachCellAndChangesNothing() throws IOException {
        CommandRun run = bring("counts.csv", "KV,Đã bỏ phiếu 8h\n1,một\n99,5\n", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.lines())
                .contains(
                        "B2  \"một\" is not a whole number. [TB-I41@B2]",
                        "A3  This election has no polling station \"99\". [TB-I61@A3]");
        assertThat(run.err()).contains("Nothing was imported");
    }

    @Test
    void aListThatComesInWhileTheDayIsPreparedIsHandedOver() throws IOException {
        String folder = home.resolve("prepared").toString();
        String lists = "KV,Tổng số cử tri\n1,1200\n";
        assertThat(CommandRun.of(
                                home,
                                "new",
                                "--empty",
                                "--election",
                                folder,
                                "--ward",
                                "Phường Thử",
                                "--code",
                                "00001",
                                "--date",
                                "2031-05-25")
                        .exitCode())
                .isZero();
        assertThat(CommandRun.of(home, "station", "--election", folder, "--add", "1")
                        .exitCode())
                .isZero();
        assertThat(CommandRun.of(home, "prepare", "--election", folder).out()).contains("TB-B30");

        assertThat(bring("lists.csv", lists, "--election", folder, "--kind", "rolls")
                        .exitCode())
                .isZero();

        assertThat(CommandRun.of(home, "prepare", "--election", folder).out()).doesNotContain("TB-B30");
        assertThat(CommandRun.of(home, "list", "--election", folder).out()).contains("1.200");
    }
}
