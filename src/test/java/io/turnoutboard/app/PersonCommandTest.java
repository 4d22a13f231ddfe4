package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People with roles and passwords, through the commands and the real ledger of the demo. */
class PersonCommandTest {
    private static final String NAME = "Nguyễn Thị Hồng Đào";
    private static final String CHOSEN = "Chợ Đình phường Láng";
    private static final Pattern PASSWORD = Pattern.compile("(?:[a-z2-9]{4}-){3}[a-z2-9]{4}");

    @TempDir
    Path home;

    @BeforeEach
    void makeDemo() {
        assertThat(run("new").err()).isEmpty();
    }

    @Test
    void whoIsLetInSignsInWithThePasswordOfTheirSlipAndChoosesAnother() throws Exception {
        Path slips = home.resolve("phieu.pdf");
        CommandRun added = run(
                "person",
                "--add",
                NAME,
                "--add",
                "Đặng Văn Ổn",
                "--role",
                "clerk",
                "--stations",
                "1-3,7",
                "--slips",
                slips.toString());
        assertThat(added.err()).isEmpty();
        assertThat(added.out()).doesNotContainPattern(PASSWORD);
        assertThat(run("person").lines()).anyMatch(line -> line.endsWith(NAME + "  Nhập số, khu vực 1–3, 7"));
        String text = text(slips);
        assertThat(text).contains(NAME, "Đặng Văn Ổn", "Nhập số, khu vực 1–3, 7", "Mật khẩu lần đầu");
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(slips)))
                    .isEqualTo("rw-------");
        }

        Path password = passwordFile(first(text), CHOSEN);
        CommandRun tally = tally("2", password);
        assertThat(tally.err()).isEmpty();
        assertThat(tally.exitCode()).isZero();
        assertThat(tally.out()).contains("Đã đặt mật khẩu mới.");
        assertThat(run("history", "--station", "2", "--at", "10:31").lines().getLast())
                .contains(NAME);
        assertThat(tally("2", password).err())
                .as("the slip is worth nothing now")
                .contains("TB-N02");
        CommandRun others = tally("4", passwordFile(CHOSEN));
        assertThat(others.err()).contains("TB-R06");
        assertThat(others.exitCode()).isEqualTo(3);
    }

    @Test
    void aRoleIsGivenTakenAndGivenBack() throws Exception {
        CommandRun added = run("person", "--add", NAME, "--role", "clerk");
        assertThat(added.err()).isEmpty();
        Path password = passwordFile(first(added.out()), CHOSEN);
        assertThat(run("person", "--list", "--as", NAME, "--password-file", password.toString())
                        .err())
                .isEmpty();

        assertThat(run("person", "--appoint", NAME, "--role", "viewer").err()).isEmpty();
        assertThat(tally("2", passwordFile(CHOSEN)).err()).contains("TB-R23");
        assertThat(run("person", "--withdraw", NAME, "--reason", "chuyển công tác")
                        .err())
                .isEmpty();
        assertThat(run("person").lines()).anyMatch(line -> line.contains(NAME + "  Chỉ xem, đã thôi từ "));
        assertThat(tally("2", passwordFile(CHOSEN)).err()).contains("TB-N06");
        assertThat(run("log", "--kind", "people").out())
                .contains("Phân vai trò", "Cho thôi làm việc", "chuyển công tác", "Đổi khóa ký");

        assertThat(run("person", "--appoint", NAME, "--role", "clerk").err()).isEmpty();
        assertThat(tally("2", passwordFile(CHOSEN)).exitCode()).isZero();
        CommandRun reset = run("person", "--reset-password", NAME);
        assertThat(reset.err()).isEmpty();
        assertThat(tally("2", passwordFile(CHOSEN)).err()).contains("TB-N17");
        assertThat(run("log", "--kind", "people").out()).contains("Cấp lại khóa ký cho người khác");
        assertThat(run("verify").exitCode()).isZero();
    }

    @Test
    void whatCannotBeIsSaidAndChangesNothing() {
        List<String> before = run("person").lines();
        refused(2, "TB-C03", "person", "--add", NAME, "--role", "boss");
        refused(2, "TB-C03", "person", "--add", NAME, "--role", "viewer", "--stations", "1");
        refused(2, "TB-C03", "person", "--add", NAME, "--role", "clerk", "--stations", "99");
        refused(2, "TB-P01", "person", "--withdraw", "Không Ai Cả");
        refused(3, "TB-L40", "person", "--withdraw", "ban-minh-hoa");
        refused(3, "TB-L39", "person", "--withdraw", "ban-minh-hoa", "--as", "nguoi-duyet-minh-hoa");
        refused(3, "TB-L42", "person", "--adopt", "all");
        refused(3, "TB-L39", "person", "--add", NAME, "--role", "viewer", "--as", "nguoi-duyet-minh-hoa");
        assertThat(run("person").lines()).isEqualTo(before);
        assertThat(run("person", "--waiting").lines()).containsExactly("Không có mục nào chờ nhận.");
    }

    private void refused(int exitCode, String code, String... arguments) {
        CommandRun run = run(arguments);
        assertThat(run.err()).as(String.join(" ", arguments)).contains(code);
        assertThat(run.exitCode()).isEqualTo(exitCode);
    }

    private CommandRun tally(String station, Path password) {
        return run(
                "tally",
                "--station",
                station,
                "--at",
                "10:31",
                "--voted",
                "900",
                "--reason",
                "đã gọi lại",
                "--as",
                NAME,
                "--password-file",
                password.toString());
    }

    private Path passwordFile(String... lines) throws IOException {
        return Files.write(home.resolve("mat-khau.txt"), List.of(lines), StandardCharsets.UTF_8);
    }

    private static String first(String text) {
        Matcher found = PASSWORD.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(home, arguments);
    }
}
