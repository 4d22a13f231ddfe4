package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.LabelBox;
import io.turnoutboard.ui.support.Token;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Writes labels with a halo, and remembers the room that they and the symbols take so that none covers another. */
final class LabelPen {
    /** Capitals with two marks (Ễ, Ộ) reach far above the letters of other languages. */
    private static final double LINE_HEIGHT = 1.35;

    private static final double AIR = 3;

    private final GraphicsContext pen;
    private final MapStyle style;
    private final TextSize textSize;
    private final List<LabelBox> taken = new ArrayList<>();
    private final double width;
    private final double height;

    LabelPen(GraphicsContext pen, MapStyle style, TextSize textSize, double width, double height) {
        this.pen = pen;
        this.style = style;
        this.textSize = textSize;
        this.width = width;
        this.height = height;
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        pen.setLineJoin(StrokeLineJoin.ROUND);
    }

    void keepFree(LabelBox box) {
        taken.add(box);
    }

    double width(String text, Font font) {
        return textSize.width(text, font) + 2 * AIR;
    }

    static double height(Font font) {
        return font.getSize() * LINE_HEIGHT;
    }

    boolean isFree(LabelBox box) {
        return box.isInside(width, height) && taken.stream().noneMatch(box::overlaps);
    }

    void write(String text, Font font, LabelBox box, Paint color) {
        taken.add(box);
        pen.save();
        pen.translate(box.middle().x(), box.middle().y());
        pen.rotate(Math.toDegrees(box.angle()));
        pen.setFont(font);
        pen.setStroke(style.faded(Token.MAP_HALO, 0.9));
        pen.setLineWidth(2.8 * style.unit());
        pen.strokeText(text, 0, 0);
        pen.setFill(color);
        pen.fillText(text, 0, 0);
        pen.restore();
    }
}
