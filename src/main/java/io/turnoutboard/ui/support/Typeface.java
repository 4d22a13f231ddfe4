package io.turnoutboard.ui.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The type that the program brings along, so that Vietnamese looks the same on every machine: Roboto, whose figures are
 * all of one width. The style sheet names it; it must be there before the first scene is.
 */
public final class Typeface {
    private static final String FAMILY = "Roboto";
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";
    private static final List<String> FILES = List.of("Roboto-Regular.ttf", "Roboto-Bold.ttf", "Roboto-Italic.ttf");

    private Typeface() {}

    /** Makes the type known to the toolkit; on any thread, once is enough and more is harmless. */
    public static void load() {
        FILES.forEach(Typeface::load);
    }

    private static void load(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + file)) {
            if (in == null || Font.loadFont(in, -1) == null) {
                throw new IllegalStateException("The type " + FAMILY + " is missing from the program: " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The type cannot be read: " + file, e);
        }
    }
}
