package io.turnoutboard.ui.map;

import io.turnoutboard.ui.support.Token;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Draws the signs of a status. Each has its own outline and its own mark, so that none is told by colour alone. */
final class SignPainter {
    private final GraphicsContext pen;
    private final MapStyle style;

    SignPainter(GraphicsContext pen, MapStyle style) {
        this.pen = pen;
        this.style = style;
    }

    /** Draws the sign in a circle of a radius; a station that has simply reported bears none. */
    void paint(SymbolStatus status, double x, double y, double radius) {
        pen.save();
        pen.translate(x, y);
        pen.scale(radius / 6, radius / 6);
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        switch (status) {
            case REPORTED -> {}
            case DUE -> paintClock();
            case LATE -> paintWarning();
            case REACHED_100 -> paintCheck();
            case OVER_LIST -> paintPlus();
            case DISPUTED -> paintSplit();
            case NOT_OPEN -> paintBeforeOpening();
            case OPEN -> paintOpen();
            case CLOSED -> paintClosed();
            case MASKED -> paintLock();
        }
        pen.restore();
    }

    private void paintClock() {
        disc(Token.MAP_HALO, 7);
        disc(Token.INFO, 5.8);
        disc(Token.SURFACE, 4.2);
        stroke(Token.INFO, 1.4);
        pen.strokePolyline(new double[] {0, 0, 1.9}, new double[] {-2.7, 0.2, 1.4}, 3);
    }

    private void paintWarning() {
        double[] xs = {0, 6.2, -6.2};
        double[] ys = {-6, 5, 5};
        pen.setFill(style.color(Token.WARN));
        stroke(Token.MAP_HALO, 3.4);
        pen.strokePolygon(xs, ys, 3);
        stroke(Token.WARN, 1.2);
        pen.strokePolygon(xs, ys, 3);
        pen.fillPolygon(xs, ys, 3);
        stroke(Token.SURFACE, 1.7);
        pen.strokeLine(0, -2.6, 0, 1);
        pen.strokeLine(0, 3.5, 0, 3.5);
    }

    private void paintCheck() {
        disc(Token.MAP_HALO, 7.1);
        disc(Token.OK, 5.9);
        stroke(Token.SURFACE, 1.8);
        pen.strokePolyline(new double[] {-2.7, -0.7, 2.8}, new double[] {0.2, 2.2, -2}, 3);
    }

    private void paintPlus() {
        disc(Token.MAP_HALO, 7.1);
        disc(Token.DANGER, 5.9);
        stroke(Token.SURFACE, 1.8);
        pen.strokeLine(-2.8, 0, 2.8, 0);
        pen.strokeLine(0, -2.8, 0, 2.8);
    }

    /** A diamond of two unlike halves: two counts that contradict each other. */
    private void paintSplit() {
        double[] xs = {0, 6.4, 0, -6.4};
        double[] ys = {-6.4, 0, 6.4, 0};
        stroke(Token.MAP_HALO, 3.6);
        pen.strokePolygon(xs, ys, 4);
        pen.setFill(style.color(Token.SURFACE));
        pen.fillPolygon(xs, ys, 4);
        pen.setFill(style.color(Token.DANGER));
        pen.fillPolygon(new double[] {0, 0, -6.4}, new double[] {-6.4, 6.4, 0}, 3);
        stroke(Token.DANGER, 1.4);
        pen.strokePolygon(xs, ys, 4);
        pen.strokeLine(0, -6.4, 0, 6.4);
    }

    private void paintBeforeOpening() {
        disc(Token.MAP_HALO, 6.6);
        disc(Token.TEXT_MUTED, 5.4);
        disc(Token.SURFACE, 3.8);
        stroke(Token.TEXT_MUTED, 1.4);
        pen.strokeLine(-1.8, 0, 1.8, 0);
    }

    private void paintOpen() {
        disc(Token.MAP_HALO, 6.6);
        disc(Token.INFO, 5.4);
        disc(Token.SURFACE, 3.8);
        disc(Token.INFO, 1.9);
    }

    private void paintClosed() {
        pen.setFill(style.color(Token.MAP_HALO));
        pen.fillRoundRect(-6.6, -6.6, 13.2, 13.2, 4, 4);
        pen.setFill(style.color(Token.TEXT));
        pen.fillRoundRect(-5.4, -5.4, 10.8, 10.8, 3, 3);
        pen.setFill(style.color(Token.SURFACE));
        pen.fillRect(-2.4, -2.4, 4.8, 4.8);
    }

    private void paintLock() {
        pen.setFill(style.color(Token.MAP_HALO));
        pen.fillRoundRect(-6.4, -2.8, 12.8, 10, 3.4, 3.4);
        stroke(Token.MAP_HALO, 4);
        pen.strokeArc(-3, -5.8, 6, 8, 0, 180, ArcType.OPEN);
        stroke(Token.TEXT, 1.7);
        pen.strokeArc(-3, -5.8, 6, 8, 0, 180, ArcType.OPEN);
        pen.setFill(style.color(Token.TEXT));
        pen.fillRoundRect(-5, -1.6, 10, 7.4, 2, 2);
        disc(Token.SURFACE, 0, 1.8, 1.2);
    }

    private void stroke(Token color, double width) {
        pen.setStroke(style.color(color));
        pen.setLineWidth(width);
    }

    private void disc(Token color, double radius) {
        disc(color, 0, 0, radius);
    }

    private void disc(Token color, double x, double y, double radius) {
        pen.setFill(style.color(color));
        pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
