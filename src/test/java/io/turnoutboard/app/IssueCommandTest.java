package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper's life: issued, opened again, proved, superseded by a correction, replaced, altered by somebody. */
class IssueCommandTest {
    @TempDir
    Path home;

    @Test
    void issuesProvesSupersedesAndReplaces() throws IOException {
        CommandRun first = report("--as-of", "10:30", "--issue", "--number", "5", "--out", file("first.pdf"));
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).contains("05/BC-UBBC");
        assertThat(text("first.pdf")).contains("Số: 05/BC-UBBC", "20.232", "59,60%", "Quét mã để kiểm chứng");

        CommandRun genuine = verify("first.pdf");
        assertThat(genuine.exitCode()).as(genuine.err()).isZero();
        assertThat(genuine.out()).contains("Đúng là Báo cáo nhanh số 05/BC-UBBC", "khớp từng byte", "còn hiệu lực");

        CommandRun corrected = CommandRun.of(
                home, "correct", "--station", "12", "--at", "10:30", "--voted", "1.050", "--reason", "sót một tờ");
        assertThat(corrected.exitCode()).as(corrected.err()).isZero();

        CommandRun superseded = verify("first.pdf");
        assertThat(superseded.exitCode()).isEqualTo(8);
        assertThat(superseded.out()).contains("Đúng là Báo cáo nhanh số 05/BC-UBBC");
        assertThat(superseded.err()).contains("TB-P10", "số liệu đã đính chính", "1.047 → 1.050");

        CommandRun second = report("--as-of", "10:30", "--issue", "--out", file("second.pdf"));
        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(second.out()).contains("06/BC-UBBC", "thay thế văn bản số 05/BC-UBBC");
        assertThat(text("second.pdf")).contains("Số: 06/BC-UBBC", "20.235", "(Thay thế Báo cáo số 05/BC-UBBC)");

        assertThat(verify("first.pdf").err()).contains("đã thay bằng văn bản số 06/BC-UBBC");
        assertThat(report("--list").out())
                .containsPattern("05/BC-UBBC +Báo cáo nhanh.*đã thay bằng văn bản số 06/BC-UBBC")
                .containsPattern("06/BC-UBBC +Báo cáo nhanh.*còn hiệu lực");

        report("--open", "5", "--out", file("again.pdf"));
        assertThat(Files.mismatch(home.resolve("first.pdf"), home.resolve("again.pdf")))
                .isEqualTo(-1);
        assertThat(CommandRun.of(home, "rebuild").exitCode()).isZero();
    }

    @Test
    void tellsAnAlteredPaperADraftAndAStrangersFile() throws IOException {
        report("--as-of", "10:30", "--issue", "--out", file("p.pdf"));
        byte[] paper = Files.readAllBytes(home.resolve("p.pdf"));
        for (int at : new int[] {0, 9, paper.length / 3, paper.length / 2, paper.length - 2}) {
            byte[] changed = paper.clone();
            changed[at] ^= 1;
            Files.write(home.resolve("changed.pdf"), changed);
            CommandRun run = verify("changed.pdf");
            assertThat(run.exitCode()).as("byte " + at).isEqualTo(5);
            assertThat(run.err()).as("byte " + at).contains("TB-P07", "01/BC-UBBC");
        }
        Files.write(home.resolve("p.pdf"), new byte[] {'\n'}, StandardOpenOption.APPEND);
        assertThat(verify("p.pdf").err()).contains("TB-P07");

        report("--as-of", "10:30", "--out", file("draft.pdf"));
        assertThat(verify("draft.pdf").err()).contains("TB-P08");
        Files.writeString(home.resolve("other.pdf"), "%PDF-1.7 of somebody else");
        assertThat(verify("other.pdf").err()).contains("TB-P09");
        assertThat(verify("none.pdf").exitCode()).isEqualTo(2);
    }

    @Test
    void provesTheCodeOfTheFoot() throws IOException {
        report("--as-of", "10:30", "--issue", "--out", file("p.pdf"));
        String code = PaperCode.of(Files.readAllBytes(home.resolve("p.pdf")));

        CommandRun run = CommandRun.of(home, "verify", "--code", code);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Mã này thuộc Báo cáo nhanh số 01/BC-UBBC");
        assertThat(CommandRun.of(home, "verify", "--code", code.replace("TB-", "XX-"))
                        .err())
                .contains("TB-P09");
    }

    @Test
    void takesANumberOnceAndVoidsOneThatHasNoPaperOnly() {
        report("--as-of", "10:30", "--issue", "--number", "3", "--out", file("a.pdf"));

        CommandRun again = report("--as-of", "10:30", "--issue", "--number", "3", "--out", file("b.pdf"));
        CommandRun voided = report("--void", "3", "--reason", "thử");
        CommandRun party =
                report("--as-of", "10:30", "--issue", "--number", "3", "--letterhead", "party", "--out", file("c.pdf"));
        CommandRun none = report("--void", "9", "--reason", "thử");

        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).contains("TB-L20");
        assertThat(home.resolve("b.pdf")).doesNotExist();
        assertThat(voided.err()).contains("TB-L21");
        assertThat(party.out()).contains("03-BC/BCĐ");
        assertThat(none.err()).contains("TB-P06");
    }

    private CommandRun report(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "report";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.of(home, all);
    }

    private CommandRun verify(String name) {
        return CommandRun.of(home, "verify", file(name));
    }

    private String file(String name) {
        return home.resolve(name).toString();
    }

    private String text(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(home.resolve(name).toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
