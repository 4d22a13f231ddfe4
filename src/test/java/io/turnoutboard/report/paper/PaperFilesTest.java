package io.turnoutboard.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The file itself: PDF/A-3a by an independent validator, the same bytes everywhere, its figures inside. */
class PaperFilesTest {
    @TempDir
    static Path temp;

    private static DemoPapers demo;

    @BeforeAll
    static void openTheDemo() throws Exception {
        demo = DemoPapers.in(temp);
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void isPdfA3aInEveryKindAndHead() throws Exception {
        for (PaperKind kind : PaperKind.values()) {
            assertThat(faults(demo.draft(kind, Letterhead.UBBC))).as(kind.id()).isEmpty();
        }
        assertThat(faults(demo.numbered(PaperKind.QUICK, Letterhead.UBBC, 5))).isEmpty();
        assertThat(faults(demo.numbered(PaperKind.QUICK, Letterhead.PARTY, 5))).isEmpty();
    }

    @Test
    void saysTheFiguresOfTheCutOffWithTheirTime() {
        String text = PaperPages.text(demo.draft(PaperKind.QUICK, Letterhead.UBBC));

        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text.replaceAll("\\s+", " "))
                .contains("tổng số cử tri: 33.945", "bỏ phiếu: 20.232", "59,60%", "3.117 cử tri")
                .contains("10 giờ 30 phút ngày 15 tháng 3 năm 2026")
                .contains("Có 2 khu vực bỏ phiếu đạt tỷ lệ 100% cử tri trong danh sách đi bỏ phiếu")
                .contains("Đến thời điểm báo cáo chưa phát sinh tình huống phải xin ý kiến")
                .contains("DỮ LIỆU MINH HỌA")
                .doesNotContain("#", "\uFFFD");
    }

    @Test
    void hasItsFiguresInsideAsCsv() throws IOException {
        try (PDDocument document = Loader.loadPDF(demo.draft(PaperKind.QUICK, Letterhead.UBBC))) {
            var file = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("so-lieu.csv");
            List<String> lines = new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            int voted = lines.subList(1, 22).stream()
                    .mapToInt(line -> Integer.parseInt(line.split(",", -1)[5]))
                    .sum();
            assertThat(voted).isEqualTo(20_232);
            assertThat(lines.getLast()).contains("33945,20232,59.60");
        }
    }

    @Test
    void drawsTheHourlyChartInVectorsAndTellsItInWords() throws IOException {
        try (PDDocument document = Loader.loadPDF(demo.draft(PaperKind.QUICK, Letterhead.UBBC))) {
            List<COSBase> objects = document.getDocument().getXrefTable().keySet().stream()
                    .map(key -> document.getDocument().getObjectFromPool(key).getObject())
                    .toList();

            assertThat(objects).noneMatch(each -> is(each, COSName.SUBTYPE, COSName.IMAGE));
            assertThat(objects.stream()
                            .filter(COSDictionary.class::isInstance)
                            .map(each -> ((COSDictionary) each).getString(COSName.ALT, "")))
                    .anyMatch(words -> words.contains("đến 10h30 thêm 3.117 cử tri, đạt 59,60%"));
        }
    }

    private static boolean is(COSBase object, COSName key, COSName value) {
        return object instanceof COSDictionary dictionary && value.equals(dictionary.getDictionaryObject(key));
    }

    @Test
    void isTheSameBytesInEveryZoneAndLanguage() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        Hash here = hash(5);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(hash(5)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertThat(hash(6)).isNotEqualTo(here);
    }

    private static Hash hash(int number) {
        return Hash.of(demo.numbered(PaperKind.QUICK, Letterhead.UBBC, number));
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_A);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_A, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
