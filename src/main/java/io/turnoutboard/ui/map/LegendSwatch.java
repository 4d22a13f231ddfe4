package io.turnoutboard.ui.map;

import io.turnoutboard.ui.support.Token;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** The small pictures of the legend, drawn by the same pens as the map. */
final class LegendSwatch {
    private final MapStyle style;

    LegendSwatch(MapStyle style) {
        this.style = style;
    }

    Canvas turnoutClass(int turnoutClass) {
        Canvas canvas = square(16);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        double margin = 1.5 * style.unit();
        double side = canvas.getWidth() - 2 * margin;
        pen.setFill(style.color(Token.turnout(turnoutClass)));
        pen.fillOval(margin, margin, side, side);
        pen.setStroke(style.color(Token.TEXT_MUTED));
        pen.setLineWidth(0.8 * style.unit());
        pen.strokeOval(margin, margin, side, side);
        return canvas;
    }

    Canvas sign(SymbolStatus status) {
        Canvas canvas = square(16);
        double middle = canvas.getWidth() / 2;
        new SignPainter(canvas.getGraphicsContext2D(), style).paint(status, middle, middle, 6.2 * style.unit());
        return canvas;
    }

    /** Circles of the given numbers of voters, on one ground line, each with its whole symbol's true size. */
    Canvas sizes(SymbolSizes sizes, List<Integer> voters) {
        double gap = 4 * style.unit();
        double tallest = 2 * sizes.whole(voters.getFirst());
        double width = voters.stream()
                .mapToDouble(each -> 2 * sizes.whole(each) + gap)
                .sum();
        Canvas canvas = new Canvas(width, tallest + 2);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setLineWidth(1.3 * style.unit());
        double x = 1;
        for (int each : voters) {
            double radius = sizes.whole(each) - 1;
            pen.setFill(style.color(Token.turnout(0)));
            pen.fillOval(x, tallest - 2 * radius, 2 * radius, 2 * radius);
            pen.setStroke(style.color(Token.TEXT_MUTED));
            pen.strokeOval(x, tallest - 2 * radius, 2 * radius, 2 * radius);
            x += 2 * sizes.whole(each) + gap;
        }
        return canvas;
    }

    private Canvas square(double side) {
        return new Canvas(side * style.unit(), side * style.unit());
    }
}
