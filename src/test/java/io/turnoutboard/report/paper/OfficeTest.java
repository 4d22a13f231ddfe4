package io.turnoutboard.report.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens what we write, and what it saves says the same: letters with their marks, numbers as numbers. */
class OfficeTest {
    @TempDir
    Path temp;

    private Path office;
    private DemoPapers demo;
    private PaperRequest quick;

    @BeforeEach
    void findTheOffice() throws Exception {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "skipped: LibreOffice (soffice) is not installed here");
        office = found.get();
        demo = DemoPapers.in(temp);
        quick = demo.request(PaperKind.QUICK, Letterhead.UBBC);
    }

    @Test
    void opensTheWorkbook() throws Exception {
        Path workbook = temp.resolve("so-lieu.xlsx");
        Files.write(workbook, new PaperTableFiles().xlsx(quick, demo.board()));

        assertRows(convert(workbook, "csv:Text - txt - csv (StarCalc):44,34,76,1", "csv"));
    }

    @Test
    void opensTheCsvAndSavesItAsAWorkbook() throws Exception {
        Path csv = temp.resolve("figures.csv");
        Files.writeString(csv, new PaperTableFiles().csv(quick, demo.board(), ','), StandardCharsets.UTF_8);
        // without a window it does not ask for the letters' encoding: 76 is the UTF-8 that it proposes in one
        Path workbook = convert(csv, "xlsx", "xlsx", "--infilter=CSV:44,34,76,1");

        assertRows(convert(workbook, "csv:Text - txt - csv (StarCalc):44,34,76,1", "csv"));
    }

    private static void assertRows(Path saved) throws IOException {
        List<String> rows = Files.readAllLines(saved).stream()
                .filter(line -> line.contains("Khu vực bỏ phiếu số"))
                .toList();
        assertThat(rows).hasSize(21).anyMatch(row -> row.contains("Chùa Láng (Chiêu Thiền tự)"));
        // as a spreadsheet of this machine's language shows them
        String sum = Files.readAllLines(saved).stream()
                .filter(line -> line.contains("Tổng cộng"))
                .findFirst()
                .orElseThrow();
        assertThat(sum.replaceAll("(?<=\\d),(?=\\d{3})", ""))
                .contains("33945", "20232", "3117")
                .containsPattern("59\\.60?");
    }

    private Path convert(Path file, String filter, String ending, String... more) throws Exception {
        Path out = temp.resolve("converted-" + ending);
        List<String> command = new ArrayList<>(List.of(
                office.toString(),
                "-env:UserInstallation=" + temp.resolve("office").toUri(),
                "--headless"));
        command.addAll(List.of(more));
        command.addAll(List.of("--convert-to", filter, "--outdir", out.toString(), file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        String name = file.getFileName().toString();
        return out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + ending);
    }
}
