package io.turnoutboard.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.report.sheet.Cell;
import io.turnoutboard.report.sheet.Column;
import io.turnoutboard.report.sheet.Sheet;
import io.turnoutboard.report.sheet.SheetCsv;
import io.turnoutboard.report.sheet.SheetXlsx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files for a spreadsheet, read back. */
class PaperTableFilesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Sheet TRICKY = new Sheet(
            "Thử",
            List.of(new Column("Tên", 20), new Column("Số", 10)),
            List.of(List.of(Cell.text("=1+1"), Cell.count(1234)), List.of(Cell.text("Chùa; \"Láng\""), Cell.BLANK)),
            List.of());

    @TempDir
    static Path temp;

    private static DemoPapers demo;

    @BeforeAll
    static void openTheDemo() throws Exception {
        demo = DemoPapers.in(temp);
    }

    @Test
    void theWorkbookHasNumbersAsNumbersAndSumsToTheBoard() throws IOException {
        List<Row> rows = rows(xlsx(PaperKind.QUICK));
        Row head = rows.stream()
                .filter(row -> row.getCellCount() > 5 && row.getCellText(1).equals("Khu vực bỏ phiếu"))
                .findFirst()
                .orElseThrow();
        List<Row> figures = rows.subList(rows.indexOf(head) + 1, rows.size() - 1);
        Row sum = rows.getLast();

        assertThat(rows.getFirst().getCellText(0)).isEqualTo("PHƯỜNG LÁNG");
        assertThat(rows).anyMatch(row -> row.getCellText(0).equals("Tính đến 10 giờ 30 phút ngày 15 tháng 3 năm 2026"));
        assertThat(figures).hasSize(21).allSatisfy(row -> {
            assertThat(row.getCell(5).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCell(2).getType()).isEqualTo(CellType.STRING);
        });
        assertThat(figures.stream()
                        .mapToLong(row -> row.getCell(5).asNumber().longValue())
                        .sum())
                .isEqualTo(20_232);
        assertThat(sum.getCell(4).asNumber()).isEqualByComparingTo(BigDecimal.valueOf(33_945));
        assertThat(sum.getCell(5).asNumber()).isEqualByComparingTo(BigDecimal.valueOf(20_232));
        assertThat(sum.getCell(6).asNumber()).isEqualByComparingTo(new BigDecimal("59.60"));
    }

    @Test
    void theWorkbookIsSetUpForReadingAndPrinting() throws IOException {
        byte[] workbook = xlsx(PaperKind.PROGRESS);

        assertThat(part(workbook, "xl/worksheets/sheet1.xml"))
                .contains("state=\"frozen\"", "orientation=\"landscape\"", "paperSize=\"9\"", "fitToWidth=\"1\"");
        assertThat(part(workbook, "xl/workbook.xml")).contains("Print_Titles");
    }

    @Test
    void timesWithTheirDateAndNamesFitTheirColumns() throws IOException {
        Cell name = Cell.text("Khu vực bỏ phiếu số 20");
        Sheet narrow = new Sheet(
                "Thử",
                List.of(new Column("Lúc", 15), new Column("Tên", 15), new Column("Số", 21)),
                List.of(List.of(Cell.moment(Optional.of(Instant.EPOCH)), name, Cell.count(1))),
                List.of());
        String page = part(new SheetXlsx(ZONE).write(List.of(), List.of(narrow)), "xl/worksheets/sheet1.xml");

        assertThat(page).containsPattern("<col min=\"1\"[^>]*width=\"18(\\.0)?\"");
        assertThat(page).containsPattern("<col min=\"2\"[^>]*width=\"24(\\.0)?\"");
        assertThat(page).containsPattern("<col min=\"3\"[^>]*width=\"12(\\.0)?\"");
    }

    @Test
    void everyKindWithFiguresHasItsFiles() throws IOException {
        for (PaperKind kind : PaperKind.values()) {
            if (kind != PaperKind.BLANK) {
                assertThat(rows(xlsx(kind))).as(kind.id()).isNotEmpty();
                assertThat(csv(kind)).as(kind.id()).startsWith("\uFEFF").endsWith("\r\n");
            }
        }
        assertThat(csv(PaperKind.PROGRESS)).contains("Tổng cộng;33945;6161;12312;17115;20232;59.60");
        assertThat(csv(PaperKind.RANKING)).contains("Xếp hạng tổ dân phố");
    }

    @Test
    void aNameIsNeverAFormula() throws IOException {
        assertThat(new SheetCsv(';', ZONE).write(List.of(TRICKY)))
                .isEqualTo("\uFEFFTên;Số\r\n'=1+1;1234\r\n\"Chùa; \"\"Láng\"\"\";\r\n");
        List<Row> rows = rows(new SheetXlsx(ZONE).write(List.of(), List.of(TRICKY)));
        Row first = rows.get(rows.size() - 2);
        assertThat(first.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(first.getCellText(0)).isEqualTo("=1+1");
        assertThat(first.getCell(0).getFormula()).isNull();
    }

    private static byte[] xlsx(PaperKind kind) {
        return new PaperTableFiles().xlsx(demo.request(kind, Letterhead.UBBC), demo.board());
    }

    private static String csv(PaperKind kind) {
        return new PaperTableFiles().csv(demo.request(kind, Letterhead.UBBC), demo.board(), ';');
    }

    private static List<Row> rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read();
        }
    }

    private static String part(byte[] workbook, String name) throws IOException {
        Path file = Files.write(temp.resolve("workbook.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
