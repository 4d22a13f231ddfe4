package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.LabelBox;
import io.turnoutboard.domain.geo.ScreenPoint;
import io.turnoutboard.domain.geo.Viewport;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.Token;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;

/** The bar at the lower left that tells how long a round distance is. */
final class ScaleBar {
    private static final double LONGEST = 110;
    private static final double FROM_EDGE = 12;

    private ScaleBar() {}

    static void paint(GraphicsContext pen, LabelPen labels, MapStyle style, Viewport viewport, Messages messages) {
        int metres = roundMetres(LONGEST * style.unit() * viewport.metresPerPixel());
        double length = metres / viewport.metresPerPixel();
        double x = FROM_EDGE * style.unit();
        double y = viewport.height() - FROM_EDGE * style.unit();
        for (Token token : new Token[] {Token.MAP_HALO, Token.MAP_LABEL}) {
            pen.setStroke(token == Token.MAP_HALO ? style.faded(token, 0.9) : style.color(token));
            pen.setLineWidth((token == Token.MAP_HALO ? 4.5 : 1.6) * style.unit());
            pen.setLineCap(StrokeLineCap.SQUARE);
            double tick = 5 * style.unit();
            pen.strokePolyline(new double[] {x, x, x + length, x + length}, new double[] {y - tick, y, y, y - tick}, 4);
        }
        Font font = style.font(10.5);
        ScreenPoint middle = new ScreenPoint(x + length / 2, y - 11 * style.unit());
        String text = text(metres, messages);
        labels.keepFree(new LabelBox(new ScreenPoint(x + length / 2, y - 8), length / 2 + 6, 16, 0));
        LabelBox box = new LabelBox(middle, labels.width(text, font) / 2, LabelPen.height(font) / 2, 0);
        labels.write(text, font, box, style.color(Token.MAP_LABEL));
    }

    private static String text(int metres, Messages messages) {
        return metres < 1_000
                ? messages.text("map.scale.metres", messages.formats().count(metres))
                : messages.text("map.scale.kilometres", messages.formats().count(metres / 1_000));
    }

    /** The longest of 1, 2, 5, 10, 20, 50… metres that is not longer. */
    static int roundMetres(double longest) {
        int power = (int) Math.pow(10, Math.floor(Math.log10(Math.max(1, longest))));
        if (longest >= 5.0 * power) {
            return 5 * power;
        }
        return longest >= 2.0 * power ? 2 * power : power;
    }
}
