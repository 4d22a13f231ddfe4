package io.turnoutboard.ui.support;

import java.io.IOException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF file as pictures of its pages. Opening and drawing take time: not for the FX thread; one thread at a time. */
public final class PdfPages implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    /** @throws IOException when the bytes are no PDF */
    public PdfPages(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        renderer = new PDFRenderer(document);
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /** The width of a page in points, of which an inch has 72. */
    public double width(int page) {
        return box(page).getWidth();
    }

    /** The height of a page in points. */
    public double height(int page) {
        return box(page).getHeight();
    }

    private PDRectangle box(int page) {
        return document.getPage(page).getMediaBox();
    }

    /** A page so many pixels wide. */
    public Image drawn(int page, double pixels) throws IOException {
        float scale = (float) (pixels / width(page));
        return SwingFXUtils.toFXImage(renderer.renderImage(page, scale, ImageType.RGB), null);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
