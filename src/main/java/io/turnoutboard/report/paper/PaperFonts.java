package io.turnoutboard.report.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
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

    /** The letters for what is drawn; read from the program, never from the machine. */
    static Font regular() {
        return Drawn.REGULAR;
    }

    private static final class Drawn {
        static final Font REGULAR = read();

        private static Font read() {
            try (InputStream in = open("Regular")) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("a font of the program cannot be read", e);
            }
        }
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
