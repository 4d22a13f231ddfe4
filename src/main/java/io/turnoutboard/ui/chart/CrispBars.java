package io.turnoutboard.ui.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Paints bars on whole pixels with one pixel between neighbours; an incomplete one is pale with a broken outline. */
final class CrispBars implements XYBarPainter {
    private static final BasicStroke BROKEN =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4f, 3f}, 0f);

    @Override
    public void paintBar(
            Graphics2D g2, XYBarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        double left = Math.rint(bar.getMinX()) + 1;
        double right = Math.rint(bar.getMaxX()) - 1;
        double top = Math.rint(bar.getMinY());
        double bottom = Math.rint(bar.getMaxY());
        if (right <= left || bottom <= top) {
            return;
        }
        g2.setPaint(renderer.getItemPaint(row, column));
        g2.fill(new Rectangle2D.Double(left, top, right - left, bottom - top));
        if (row == HourlyPlot.PARTIAL_BARS) {
            g2.setPaint(renderer.getItemOutlinePaint(row, column));
            g2.setStroke(BROKEN);
            g2.draw(new Rectangle2D.Double(left + 0.5, top + 0.5, right - left - 1, bottom - top - 1));
        }
    }

    @Override
    public void paintBarShadow(
            Graphics2D g2,
            XYBarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {
        // A bar has no shadow: it would add an edge that means nothing.
    }
}
