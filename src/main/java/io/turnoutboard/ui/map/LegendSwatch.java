package io.turnoutboard.ui.map;

import io.turnoutboard.ui.support.Token;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** The small pictures of the legend, drawn by the same pens as the map. */
final class LegendSwatch {
    /** A canvas drawn enlarged bleeds over its edges, so these stay empty. */
    private static final double EMPTY_EDGE = 2;

    private final MapStyle style;

    LegendSwatch(MapStyle style) {
        this.style = style;
    }

    Canvas turnoutClass(int turnoutClass) {
        Canvas canvas = square(17);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        double margin = (EMPTY_EDGE + 0.2) * style.unit();
        double side = canvas.getWidth() - 2 * margin;
        pen.setFill(style.color(Token.turnout(turnoutClass)));
        pen.fillOval(margin, margin, side, side);
        pen.setStroke(style.color(Token.TEXT_MUTED));
        pen.setLineWidth(0.8 * style.unit());
        pen.strokeOval(margin, margin, side, side);
        return canvas;
    }

    Canvas sign(SymbolStatus status) {
        Canvas canvas = square(17);
        double middle = canvas.getWidth() / 2;
        new SignPainter(canvas.getGraphicsContext2D(), style).paint(status, middle, middle, 6.2 * style.unit());
        return canvas;
    }

    /** A circle as large as the whole symbol of a station with so many voters. */
    Canvas size(SymbolSizes sizes, int voters) {
        double radius = sizes.whole(voters) - 1;
        Canvas canvas = new Canvas(2 * (radius + EMPTY_EDGE), 2 * (radius + EMPTY_EDGE));
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setFill(style.color(Token.turnout(0)));
        pen.fillOval(EMPTY_EDGE, EMPTY_EDGE, 2 * radius, 2 * radius);
        pen.setStroke(style.color(Token.TEXT_MUTED));
        pen.setLineWidth(1.2 * style.unit());
        pen.strokeOval(EMPTY_EDGE, EMPTY_EDGE, 2 * radius, 2 * radius);
        return canvas;
    }

    private Canvas square(double side) {
        return new Canvas(side * style.unit(), side * style.unit());
    }
}
