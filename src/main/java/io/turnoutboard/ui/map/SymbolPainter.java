package io.turnoutboard.ui.map;

import io.turnoutboard.ui.support.Token;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/**
 * Draws one station: a disc in the colour of its turnout class with its number, a ring that closes with the rate, a
 * casing that parts it from its neighbours, and the sign of its status at the upper right shoulder.
 */
final class SymbolPainter {
    /** The sign stands at half past one, where it covers neither the number nor the start of the ring. */
    private static final double SHOULDER = Math.sqrt(0.5);

    private final GraphicsContext pen;
    private final MapStyle style;
    private final SymbolSizes sizes;
    private final SignPainter signs;

    SymbolPainter(GraphicsContext pen, MapStyle style, SymbolSizes sizes) {
        this.pen = pen;
        this.style = style;
        this.sizes = sizes;
        signs = new SignPainter(pen, style);
    }

    void paint(StationSymbol station, double x, double y, double disc) {
        double ringed = disc + sizes.ring();
        circle(x, y, ringed + sizes.casing(), Token.MAP_HALO);
        paintRing(station, x, y, disc);
        circle(x, y, disc, Token.turnout(station.turnoutClass()));
        paintNumber(station, x, y, disc);
    }

    /** The sign of the status, to be painted after all symbols, so that no neighbour covers it. */
    void paintSign(StationSymbol station, double x, double y, double disc) {
        double shoulder = (disc + sizes.ring() + 1.5 * style.unit()) * SHOULDER;
        signs.paint(station.status(), x + shoulder, y - shoulder, 5.7 * style.unit());
    }

    private void paintRing(StationSymbol station, double x, double y, double disc) {
        double width = sizes.ring();
        double middle = disc + width / 2;
        pen.setLineCap(StrokeLineCap.BUTT);
        pen.setLineWidth(width);
        pen.setStroke(style.color(Token.MAP_HALO).interpolate(style.color(Token.TEXT_MUTED), 0.42));
        if (station.status() == SymbolStatus.NOT_OPEN) {
            pen.setLineDashes(2.2 * style.unit(), 2.2 * style.unit());
        }
        pen.strokeOval(x - middle, y - middle, 2 * middle, 2 * middle);
        pen.setLineDashes();
        if (station.share() > 0) {
            pen.setStroke(style.color(Token.TEXT));
            double turn = -360 * station.share();
            pen.strokeArc(x - middle, y - middle, 2 * middle, 2 * middle, 90, turn, ArcType.OPEN);
        }
        pen.setStroke(style.color(Token.MAP_HALO));
        pen.setLineWidth(0.8 * style.unit());
        pen.strokeOval(x - disc, y - disc, 2 * disc, 2 * disc);
    }

    private void paintNumber(StationSymbol station, double x, double y, double disc) {
        String number = String.valueOf(station.number());
        double perDigit = number.length() <= 2 ? 1.08 : 2.2 / number.length();
        double size = Math.clamp(disc / style.unit() * perDigit, 8, 17);
        pen.setFont(style.bold(size));
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        pen.setFill(style.color(Token.onTurnout(station.turnoutClass())));
        pen.fillText(number, x, y);
    }

    /** A wide ring around the chosen station. */
    void paintSelection(double x, double y, double disc) {
        double inner = disc + sizes.ring() + sizes.casing();
        ring(x, y, inner + 2.2 * style.unit(), 4 * style.unit(), Token.FOCUS);
        ring(x, y, inner + 4.8 * style.unit(), 1.2 * style.unit(), Token.MAP_HALO);
    }

    void paintHover(double x, double y, double disc) {
        double inner = disc + sizes.ring() + sizes.casing();
        ring(x, y, inner + 0.8 * style.unit(), 1.6 * style.unit(), Token.TEXT);
    }

    private void ring(double x, double y, double radius, double width, Token color) {
        pen.setStroke(style.color(color));
        pen.setLineWidth(width);
        pen.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void circle(double x, double y, double radius, Token color) {
        pen.setFill(style.color(color));
        pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
