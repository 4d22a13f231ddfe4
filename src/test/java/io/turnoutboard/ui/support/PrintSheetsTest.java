package io.turnoutboard.ui.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** What a printer gets, through Java's own PostScript printer, which needs neither a queue nor a screen. */
class PrintSheetsTest {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    @Test
    void aPapersMarginsArePrintedAsTheDecreeAsks() throws Exception {
        try (PrintSheets sheets = PrintSheets.ofPdf(pdf(PDRectangle.A4))) {
            BufferedImage sheet = printed(sheets.pages(), 0);
            assertThat(firstInk(sheet) / POINTS_PER_MILLIMETRE).isEqualTo(30, within(0.4));
        }
    }

    @Test
    void theQueueGetsEveryPageAtItsOwnSize() throws Exception {
        PDRectangle lying =
                new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());
        try (PrintSheets sheets = PrintSheets.ofPdf(pdf(PDRectangle.A4, lying, PDRectangle.A4))) {
            assertThat(sheets.pages().getNumberOfPages()).isEqualTo(3);
            assertThat(sheets.pages().getPageFormat(1).getOrientation()).isEqualTo(PageFormat.LANDSCAPE);
            ByteArrayOutputStream taken = new ByteArrayOutputStream();
            print(sheets.pages(), taken);
            assertThat(taken.toString(StandardCharsets.ISO_8859_1).split("\n%%Page: ", -1))
                    .hasSize(4);
            assertThat(taken.toString(StandardCharsets.ISO_8859_1)).contains("/PageSize [595.");
        }
    }

    @Test
    void aQueueThatTakesNothingIsAFailure() throws Exception {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        try (PrintSheets sheets = PrintSheets.ofPdf(pdf(PDRectangle.A4))) {
            assertThatThrownBy(() -> print(sheets.pages(), full)).isInstanceOf(PrinterException.class);
        }
    }

    @Test
    void aBroadPictureLiesOnOneSheetWithinItsMargins() throws Exception {
        BufferedImage picture = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
        try (PrintSheets sheets = PrintSheets.ofPicture(picture)) {
            assertThat(sheets.pages().getNumberOfPages()).isEqualTo(1);
            assertThat(sheets.pages().getPageFormat(0).getOrientation()).isEqualTo(PageFormat.LANDSCAPE);
            BufferedImage sheet = printed(sheets.pages(), 0);
            assertThat(sheet.getWidth()).isGreaterThan(sheet.getHeight());
            assertThat(firstInk(sheet) / POINTS_PER_MILLIMETRE).isEqualTo(8, within(0.4));
        }
    }

    /** Pages with one black bar from the left margin of the decree to the right one. */
    private static byte[] pdf(PDRectangle... sizes) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (PDRectangle size : sizes) {
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    float left = (float) (30 * POINTS_PER_MILLIMETRE);
                    float right = (float) (15 * POINTS_PER_MILLIMETRE);
                    content.addRect(left, 300, size.getWidth() - left - right, 20);
                    content.fill();
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void print(Pageable pages, OutputStream to) throws PrinterException {
        StreamPrintService service = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(to);
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setPrintService(service);
        job.setPageable(pages);
        job.print();
    }

    /** A sheet as its printer draws it, a point a pixel. */
    private static BufferedImage printed(Pageable pages, int index) throws PrinterException {
        PageFormat format = pages.getPageFormat(index);
        BufferedImage sheet =
                new BufferedImage((int) format.getWidth(), (int) format.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        assertThat(pages.getPrintable(index).print(graphics, format, index)).isEqualTo(Printable.PAGE_EXISTS);
        graphics.dispose();
        return sheet;
    }

    /** How far from the left edge the first dark dot is, in points. */
    private static double firstInk(BufferedImage sheet) {
        for (int x = 0; x < sheet.getWidth(); x++) {
            for (int y = 0; y < sheet.getHeight(); y++) {
                if (new Color(sheet.getRGB(x, y)).getRed() < 100) {
                    return x;
                }
            }
        }
        throw new AssertionError("nothing was printed");
    }
}
