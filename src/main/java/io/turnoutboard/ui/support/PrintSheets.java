package io.turnoutboard.ui.support;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/** The sheets that a printer gets: the pages of a PDF file edge on edge, or one picture. Not for the FX thread. */
final class PrintSheets implements AutoCloseable {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double A4_WIDTH = 210 * POINTS_PER_MILLIMETRE;
    private static final double A4_HEIGHT = 297 * POINTS_PER_MILLIMETRE;
    /** What hardly any printer fails to reach. */
    private static final double PICTURE_MARGIN = 8 * POINTS_PER_MILLIMETRE;

    private final Pageable pages;
    private final AutoCloseable source;

    private PrintSheets(Pageable pages, AutoCloseable source) {
        this.pages = pages;
        this.source = source;
    }

    /**
     * Every page at its own size, standing or lying as it was laid out; never shrunk, since a paper's margins are those
     * of the decree (Nghị định 30/2020/NĐ-CP).
     *
     * @throws IOException when the bytes are no PDF
     */
    static PrintSheets ofPdf(byte[] pdf) throws IOException {
        PDDocument document = Loader.loadPDF(pdf);
        return new PrintSheets(new PDFPageable(document, Orientation.AUTO), document);
    }

    /** One sheet of A4, lying where the picture is broader than high. */
    static PrintSheets ofPicture(BufferedImage picture) {
        Paper paper = new Paper();
        paper.setSize(A4_WIDTH, A4_HEIGHT);
        paper.setImageableArea(
                PICTURE_MARGIN, PICTURE_MARGIN, A4_WIDTH - 2 * PICTURE_MARGIN, A4_HEIGHT - 2 * PICTURE_MARGIN);
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        format.setOrientation(
                PrintPlace.isLandscape(picture.getWidth(), picture.getHeight())
                        ? PageFormat.LANDSCAPE
                        : PageFormat.PORTRAIT);
        Book book = new Book();
        book.append(
                (graphics, page, index) -> {
                    draw(picture, (Graphics2D) graphics, page);
                    return Printable.PAGE_EXISTS;
                },
                format);
        return new PrintSheets(book, () -> {});
    }

    private static void draw(BufferedImage picture, Graphics2D graphics, PageFormat page) {
        PrintPlace place = PrintPlace.fitted(
                picture.getWidth(), picture.getHeight(), page.getImageableWidth(), page.getImageableHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.translate(page.getImageableX() + place.x(), page.getImageableY() + place.y());
        graphics.scale(place.width() / picture.getWidth(), place.height() / picture.getHeight());
        graphics.drawImage(picture, 0, 0, null);
    }

    /** What the job of a printer is given; valid until this is closed. */
    Pageable pages() {
        return pages;
    }

    @Override
    public void close() throws IOException {
        try {
            source.close();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
