package io.turnoutboard.report.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays XHTML out as a PDF/A-3a file: tagged, its fonts inside, and the same bytes for the same input. */
final class PaperPdf {
    static {
        // its notes of progress are nobody's business; its warnings are told like any other
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PaperPdf() {}

    static byte[] write(String xhtml, PaperIdentity identity, Optional<PaperAttachment> attachment) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PaperFonts.addTo(builder);
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer("application/x-qr", new QrDrawer());
        drawers.registerDrawer("application/x-hourly-chart", new ChartDrawer());
        builder.useObjectDrawerFactory(drawers)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withHtmlContent(xhtml, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.toStream(out).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            if (attachment.isPresent()) {
                attachment.get().addTo(document, identity);
            }
            identity.writeTo(document);
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException("a paper could not be laid out", e);
        }
        return out.toByteArray();
    }
}
