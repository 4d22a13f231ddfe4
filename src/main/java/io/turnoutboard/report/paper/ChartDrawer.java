package io.turnoutboard.report.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws the data of {@link HourlyChart} as vectors: bars of voters, a line of the rate, in black and grey. */
final class ChartDrawer implements FSObjectDrawer {
    /** A cut-off: the voters since the one before, and the rate then in hundredths of a percent. */
    record Bar(String label, long voters, int hundredths) {}

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        double across = Math.floor(width / dotsPerPixel);
        double down = Math.floor(height / dotsPerPixel);
        List<Bar> bars = bars(element.getAttribute("data"));
        device.drawWithGraphics(
                (float) x, (float) y, (float) across, (float) down, pen -> draw(bars, pen, across, down));
        return Map.of();
    }

    private static void draw(List<Bar> bars, Graphics2D pen, double across, double down) {
        new ChartPlot(bars, across, down).draw(pen);
    }

    private static List<Bar> bars(String data) {
        List<Bar> bars = new ArrayList<>();
        for (String part : data.split(";", -1)) {
            String[] values = part.split(",", -1);
            if (values.length == 3) {
                bars.add(new Bar(values[0], Long.parseLong(values[1]), Integer.parseInt(values[2])));
            }
        }
        return List.copyOf(bars);
    }
}
