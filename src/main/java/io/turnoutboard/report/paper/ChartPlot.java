package io.turnoutboard.report.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The plot of the hourly chart. Letters are drawn as their outlines, so that they are those of the paper and no font of
 * the machine comes into the file; what they say stands in the words of the chart for whoever needs text.
 */
final class ChartPlot {
    private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);
    private static final Color BAR = new Color(0xB8, 0xB8, 0xB8);
    private static final Color GRID = new Color(0xD9, 0xD9, 0xD9);
    private static final double LEFT = 66;
    private static final double RIGHT = 60;
    private static final double TOP = 40;
    private static final double BOTTOM = 28;
    private static final int STEPS = 5;
    private static final int WHOLE = 10_000;
    private static final float SMALL = 14;

    private enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    private final List<ChartDrawer.Bar> bars;
    private final double across;
    private final double down;
    private final long top;
    private final Font font = PaperFonts.regular().deriveFont(SMALL);

    ChartPlot(List<ChartDrawer.Bar> bars, double across, double down) {
        this.bars = bars;
        this.across = across;
        this.down = down;
        top = round(bars.stream().mapToLong(ChartDrawer.Bar::voters).max().orElse(1));
    }

    void draw(Graphics2D pen) {
        grid(pen);
        for (int i = 0; i < bars.size(); i++) {
            bar(pen, i);
        }
        rates(pen);
        legend(pen);
    }

    private void grid(Graphics2D pen) {
        for (int step = 0; step <= STEPS; step++) {
            double y = y((double) step / STEPS);
            pen.setColor(step == 0 ? Color.BLACK : GRID);
            pen.setStroke(new BasicStroke(step == 0 ? 1 : 0.6F));
            pen.draw(new Line2D.Double(LEFT, y, across - RIGHT, y));
            text(pen, PaperFigures.FORMATS.count(top * step / STEPS), LEFT - 6, y + 5, Side.RIGHT);
            text(pen, 100 * step / STEPS + "%", across - RIGHT + 6, y + 5, Side.LEFT);
        }
    }

    private void bar(Graphics2D pen, int index) {
        ChartDrawer.Bar bar = bars.get(index);
        double height = (y(0) - y(1)) * bar.voters() / top;
        double wide = Math.min(slot() * 0.6, 60);
        Rectangle2D shape = new Rectangle2D.Double(x(index) - wide / 2, y(0) - height, wide, height);
        pen.setColor(BAR);
        pen.fill(shape);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(0.6F));
        pen.draw(shape);
        if (height > 22) {
            text(pen, PaperFigures.FORMATS.count(bar.voters()), x(index), y(0) - 5, Side.MIDDLE);
        }
        text(pen, bar.label(), x(index), y(0) + 19, Side.MIDDLE);
    }

    private void rates(Graphics2D pen) {
        Path2D line = new Path2D.Double();
        for (int i = 0; i < bars.size(); i++) {
            double y = y((double) bars.get(i).hundredths() / WHOLE);
            if (i == 0) {
                line.moveTo(x(i), y);
            } else {
                line.lineTo(x(i), y);
            }
        }
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(1.6F));
        pen.draw(line);
        for (int i = 0; i < bars.size(); i++) {
            mark(pen, x(i), y((double) bars.get(i).hundredths() / WHOLE));
        }
    }

    private static void mark(Graphics2D pen, double x, double y) {
        Ellipse2D dot = new Ellipse2D.Double(x - 3, y - 3, 6, 6);
        pen.setColor(Color.WHITE);
        pen.fill(dot);
        pen.setColor(Color.BLACK);
        pen.draw(dot);
    }

    private void legend(Graphics2D pen) {
        pen.setColor(BAR);
        pen.fill(new Rectangle2D.Double(LEFT, 5, 16, 11));
        text(pen, "Số cử tri tham gia bỏ phiếu trong khoảng đến mốc (trục trái)", LEFT + 23, 15, Side.LEFT);
        double half = across / 2 + 20;
        pen.setStroke(new BasicStroke(1.6F));
        pen.draw(new Line2D.Double(half, 11, half + 26, 11));
        mark(pen, half + 13, 11);
        text(pen, "Tỷ lệ lũy kế so với tổng số cử tri (trục phải)", half + 32, 15, Side.LEFT);
    }

    private void text(Graphics2D pen, String text, double x, double y, Side side) {
        double wide = font.getStringBounds(text, OUTLINES).getWidth();
        double from = switch (side) {
            case LEFT -> x;
            case MIDDLE -> x - wide / 2;
            case RIGHT -> x - wide;
        };
        pen.setColor(Color.BLACK);
        pen.fill(font.createGlyphVector(OUTLINES, text).getOutline((float) from, (float) y));
    }

    private double slot() {
        return (across - LEFT - RIGHT) / Math.max(1, bars.size());
    }

    private double x(int index) {
        return LEFT + slot() * (index + 0.5);
    }

    private double y(double share) {
        return down - BOTTOM - (down - BOTTOM - TOP) * Math.min(1, share);
    }

    /** The next number that the axis parts evenly: 1, 2, 2.5 or 5 times a power of ten for each step. */
    private static long round(long most) {
        long step = 1;
        while (true) {
            for (long tenths : new long[] {10, 20, 25, 50}) {
                long each = step * tenths / 10;
                if (each * 10 == step * tenths && each * STEPS >= most) {
                    return each * STEPS;
                }
            }
            step *= 10;
        }
    }
}
