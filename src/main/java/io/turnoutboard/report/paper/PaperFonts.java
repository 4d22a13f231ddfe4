package io.turnoutboard.report.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;

/**
 * Liberation Serif, whose letters are as wide as those of Times New Roman (which the decree asks for), which covers
 * Vietnamese, and which may be embedded.
 */
final class PaperFonts {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PaperFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        add(builder, "Regular", REGULAR, FontStyle.NORMAL);
        add(builder, "Bold", BOLD, FontStyle.NORMAL);
        add(builder, "Italic", REGULAR, FontStyle.ITALIC);
        add(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
    }

    private static void add(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> open(face), "Liberation Serif", weight, style, true);
    }

    private static InputStream open(String face) {
        String file = "/liberation/LiberationSerif-" + face + ".ttf";
        InputStream in = PaperFonts.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("missing from the program: " + file);
        }
        return in;
    }
}
