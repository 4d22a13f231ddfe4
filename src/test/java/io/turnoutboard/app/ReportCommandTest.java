package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void makesTheSheetOfOneStationAndSaysWhichIsMissing() throws IOException {
        CommandRun sheet = report("--kind", "station", "--station", "4", "--as-of", "10:30", "--out", file("s.pdf"));
        CommandRun none = report("--kind", "station", "--as-of", "10:30", "--out", file("none.pdf"));
        CommandRun unknown = report("--kind", "station", "--station", "99", "--out", file("none.pdf"));
        CommandRun unfit = report("--kind", "quick", "--station", "4", "--out", file("none.pdf"));

        assertThat(sheet.exitCode()).isZero();
        assertThat(text(home.resolve("s.pdf"))).contains("Khu vực bỏ phiếu số 4", "60,72");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("TB-C02", "--station");
        assertThat(unknown.exitCode()).isEqualTo(3);
        assertThat(unknown.err()).contains("TB-R05");
        assertThat(unfit.exitCode()).isEqualTo(2);
        assertThat(home.resolve("none.pdf")).doesNotExist();
    }

    @Test
    void neverNumbersABlankSheet() {
        CommandRun issued = report("--kind", "blank", "--issue", "--out", file("blank.pdf"));

        assertThat(issued.exitCode()).isEqualTo(3);
        assertThat(issued.err()).contains("TB-L24");
        assertThat(home.resolve("blank.pdf")).doesNotExist();
        assertThat(report("--list", "--out", file("list.txt")).out()).doesNotContain("01/BC-UBBC");
    }

    @Test
    void doesOneThingAtATime() {
        CommandRun both = report("--issue", "--list", "--out", file("x.pdf"));

        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("TB-C05", "--issue, --list");
        assertThat(home.resolve("x.pdf")).doesNotExist();
    }

    @Test
    void laysTheFiguresOutForOtherPrograms() throws IOException {
        report("--profile", "national", "--as-of", "10:30", "--out", file("n.csv"));
        report("--profile", "presence", "--as-of", "10:30", "--separator", ";", "--out", file("p.csv"));
        CommandRun form = report("--profile", "presence", "--as-of", "10:30", "--out", file("p.pdf"));

        List<String> national = Files.readAllLines(home.resolve("n.csv"));
        assertThat(national).hasSize(22).element(12).isEqualTo("12,1658,1047");
        assertThat(national.stream()
                        .skip(1)
                        .mapToInt(line -> Integer.parseInt(line.split(",", -1)[2]))
                        .sum())
                .isEqualTo(20_232);
        List<String> presence = Files.readAllLines(home.resolve("p.csv"));
        assertThat(presence.getFirst())
                .endsWith("Judet;UAT;Localitate;Siruta;Nr sectie de votare;Nume sectie de votare;Mediu;"
                        + "Votanti lista;LP;LS;UM;LT");
        assertThat(presence.get(7)).endsWith(";U;393;352;0;41;393");
        assertThat(form.exitCode()).isEqualTo(2);
        assertThat(home.resolve("p.pdf")).doesNotExist();
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
