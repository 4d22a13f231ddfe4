package io.turnoutboard.ui.chart;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.Palette;
import io.turnoutboard.ui.support.Token;
import java.awt.geom.Rectangle2D;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** What words on a drawing are written with: colours, language and the fonts of the program. */
record Ink(Palette palette, Messages messages, Font plain, Font bold) {
    private static final double CORNER = 6;

    static Ink of(Palette palette, Messages messages, String family, double size) {
        return new Ink(palette, messages, Font.font(family, size), Font.font(family, FontWeight.BOLD, size));
    }

    Color color(Token token) {
        return palette.color(token);
    }

    static double width(String words, Font font) {
        return Math.ceil(bounds(words, font).getWidth());
    }

    /** The height of a line, with room for the marks that Vietnamese stacks on a capital. */
    double lineHeight() {
        return Math.ceil(bounds("Ễg", plain).getHeight());
    }

    private static Bounds bounds(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds();
    }

    /** Writes words in the middle of a place. */
    static void write(GraphicsContext gc, String words, Font font, Color color, Rectangle2D place) {
        write(gc, words, font, color, place, 0);
    }

    /** Writes words in the middle of a place, turned to read upwards. */
    static void writeUpwards(GraphicsContext gc, String words, Font font, Color color, Rectangle2D place) {
        write(gc, words, font, color, place, -90);
    }

    private static void write(
            GraphicsContext gc, String words, Font font, Color color, Rectangle2D place, double angle) {
        gc.save();
        gc.translate(Math.rint(place.getCenterX()), Math.rint(place.getCenterY()));
        gc.rotate(angle);
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        gc.setFont(font);
        gc.setFill(color);
        gc.setTextAlign(TextAlignment.CENTER);
        gc.setTextBaseline(VPos.CENTER);
        gc.fillText(words, 0, 0);
        gc.restore();
    }

    /** A plate under words, so that they read on any ground. */
    static void plate(GraphicsContext gc, Color color, Rectangle2D place) {
        gc.setFill(color);
        gc.fillRoundRect(
                Math.rint(place.getX()),
                Math.rint(place.getY()),
                Math.rint(place.getWidth()),
                Math.rint(place.getHeight()),
                CORNER,
                CORNER);
    }
}
