package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for the hour in which a machine is gone, as a person would type them. */
class BackupCommandsTest {
    @TempDir
    Path home;

    @Test
    void aDemoIsBackedUpListedLostAndRestored() throws IOException {
        CommandRun made = CommandRun.of(home, "backup", "--to", home.toString());
        assertThat(made.exitCode()).as(made.err()).isZero();
        Path backup = Path.of(made.lines().get(1));
        assertThat(backup).exists();
        assertThat(made.out()).contains("Nơi thứ hai: " + home);
        assertThat(CommandRun.of(home, "backup", "--list").out()).contains(backup.toString());
        assertThat(CommandRun.of(home, "--lang", "en", "backup", "--to-nowhere").out())
                .doesNotContain("Second place");

        Path place = home.resolve("khôi phục");
        CommandRun looked = CommandRun.of(home, "restore", backup.toString(), "--into", place.toString());
        assertThat(looked.exitCode()).isEqualTo(3);
        assertThat(looked.err()).contains("TB-Y23");
        assertThat(looked.out()).contains("Không biết các bàn đã thấy gì sau bản sao lưu: ");
        assertThat(place).doesNotExist();

        CommandRun done = CommandRun.of(home, "restore", backup.toString(), "--into", place.toString(), "--yes");
        assertThat(done.exitCode()).as(done.err()).isZero();
        CommandRun board = CommandRun.of(home, "board", "--election", place.toString());
        assertThat(board.out()).contains("20.232/33.945");
        CommandRun log = CommandRun.of(home, "log", "--kind", "restore", "--election", place.toString());
        assertThat(log.out()).contains("Khôi phục sổ từ bản sao lưu").contains("kỳ 2");
        assertThat(CommandRun.of(home, "verify", "--election", place.toString()).exitCode())
                .isZero();
    }

    @Test
    void whatCannotBeDoneIsSaidWithItsCode() throws IOException {
        Path wrong = Files.writeString(home.resolve("wrong.zip"), "x");
        CommandRun none = CommandRun.of(
                home, "restore", wrong.toString(), "--into", home.resolve("a").toString());
        assertThat(none.exitCode()).isEqualTo(4);
        assertThat(none.err()).contains("TB-Y10");
        CommandRun nobody = CommandRun.of(home, "keys", "--import", wrong.toString());
        assertThat(nobody.exitCode()).isEqualTo(2);
        assertThat(nobody.err()).contains("TB-C03");
        Path password = Files.writeString(home.resolve("password"), "một mật khẩu đủ dài\n");
        CommandRun noKeys =
                CommandRun.of(home, "keys", "--import", wrong.toString(), "--password-file", password.toString());
        assertThat(noKeys.err()).contains("TB-Y17");
    }
}
