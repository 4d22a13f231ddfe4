package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    static Path home;

    @Test
    void makesTheQuickReportOfACutOffAsADraft() throws IOException {
        CommandRun run = report("--kind", "quick", "--as-of", "10:30", "--out", file("q.pdf"));

        assertThat(run.exitCode()).isZero();
        assertThat(text(home.resolve("q.pdf")))
                .contains("20.232", "33.945", "59,60%", "10 giờ 30 phút ngày 15 tháng 3 năm 2026", "Bản nháp");
    }

    @Test
    void makesTheSameDraftTwice() throws IOException {
        report("--kind", "progress", "--as-of", "10:30", "--out", file("one.pdf"));
        report("--kind", "progress", "--as-of", "10:30", "--out", file("two.pdf"));

        assertThat(Files.mismatch(home.resolve("one.pdf"), home.resolve("two.pdf")))
                .isEqualTo(-1);
    }

    @Test
    void writesTheFiguresForASpreadsheetWhereTheNameEndsSo() throws IOException {
        assertThat(report("--as-of", "10:30", "--out", file("q.csv")).exitCode())
                .isZero();

        assertThat(Files.readString(home.resolve("q.csv"))).contains("33945,20232,59.60");
    }

    @Test
    void namesWhatItCannotMakeAndWritesNothing() {
        CommandRun form = report("--as-of", "10:30", "--out", file("q.docx"));
        CommandRun kind = report("--kind", "novel", "--out", file("n.pdf"));
        CommandRun future = report("--as-of", "11:30", "--out", file("f.pdf"));

        assertThat(form.exitCode()).isEqualTo(2);
        assertThat(form.err()).contains("TB-C03", ".pdf");
        assertThat(kind.exitCode()).isEqualTo(2);
        assertThat(kind.err()).contains("TB-C03", "quick");
        assertThat(future.exitCode()).isEqualTo(3);
        assertThat(future.err()).contains("TB-S01");
        assertThat(home.resolve("q.docx")).doesNotExist();
        assertThat(home.resolve("f.pdf")).doesNotExist();
    }

    private static CommandRun report(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "report";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.of(home, all);
    }

    private static String file(String name) {
        return home.resolve(name).toString();
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
