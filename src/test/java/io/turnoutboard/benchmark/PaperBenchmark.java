package io.turnoutboard.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.benchmark.Measured.Spread;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.report.paper.OfficialPapers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Báo cáo nhanh of a ward and of a province, beside LibreOffice converting an equal table where it is installed. */
class PaperBenchmark {
    private static final int SLOTS = 15;

    @TempDir
    Path temp;

    @Test
    void laysOutTheReportOfAWardAndOfAProvince() throws IOException {
        measure(21, 9);
        measure(4_098, 3);
    }

    private void measure(int stations, int rounds) throws IOException {
        NationalLedger ledger = new NationalLedger(stations, SLOTS);
        Board board = Board.fold(ledger.lines());
        Instant end = ledger.end();
        PaperRequest request = PaperRequest.draft(PaperKind.QUICK, end, Letterhead.UBBC, board.election());
        OfficialPapers press = new OfficialPapers();
        byte[] pdf = press.pdf(request, board, Optional.empty());
        int pages = pages(pdf);
        assertThat(pages).isGreaterThan(stations / 40);

        long before = Measured.usedHeap();
        resetPeaks();
        Spread ours = Measured.of(rounds, () -> press.pdf(request, board, Optional.empty()));
        System.out.println("paper: %d stations, %d pages, %d KiB: median %s; heap at most %d MiB above the board"
                .formatted(stations, pages, pdf.length / 1024, ours.median(), (peak() - before) / (1024 * 1024)));
        if (office().isEmpty()) {
            System.out.println("paper: LibreOffice is not installed here, so nothing stands beside it");
            return;
        }
        Path table = temp.resolve("table-" + stations + ".html");
        Files.writeString(table, html(board.asOf(end)), StandardCharsets.UTF_8);
        Spread theirs = Measured.of(Math.min(rounds, 3), () -> convert(office().get(), table));
        System.out.println("paper: LibreOffice, an equal table to PDF: median %s; ours is %.2f of it"
                .formatted(theirs.median(), ours.ratioTo(theirs)));
    }

    private static String html(Standing standing) {
        String rows = standing.stations().stream().map(PaperBenchmark::row).collect(Collectors.joining("\n"));
        return "<html><head><meta charset='utf-8'></head><body><h1>Báo cáo nhanh</h1><table border='1'>" + rows
                + "</table></body></html>";
    }

    private static String row(StationStanding row) {
        return Stream.of(
                        Integer.toString(row.station().number()),
                        row.station().name(),
                        row.station().place().name(),
                        Integer.toString(row.list()),
                        Long.toString(row.votedOrZero()),
                        row.rate().map(rate -> rate.percent().toString()).orElse(""))
                .collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>"));
    }

    private Path convert(Path office, Path table) {
        try {
            Process process = new ProcessBuilder(
                            office.toString(),
                            "-env:UserInstallation=" + temp.resolve("office").toUri(),
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            temp.toString(),
                            table.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor()).isZero();
            return temp.resolve(table.getFileName().toString().replace(".html", ".pdf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a benchmark", e);
        }
    }

    private static Optional<Path> office() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static void resetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
