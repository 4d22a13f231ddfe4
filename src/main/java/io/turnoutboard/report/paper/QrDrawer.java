package io.turnoutboard.report.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws the text of an element's {@code data} as a QR code, in vectors: a printer's dots never blur it. */
final class QrDrawer implements FSObjectDrawer {
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
        QrCode code = QrCode.encodeText(element.getAttribute("data"), QrCode.Ecc.LOW);
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width / dotsPerPixel,
                (float) height / dotsPerPixel,
                // the canvas is cut to whole pixels
                pen -> draw(code, pen, Math.floor(Math.min(width, height) / dotsPerPixel)));
        return Map.of();
    }

    private static void draw(QrCode code, Graphics2D pen, double side) {
        double module = side / code.size;
        pen.setColor(Color.BLACK);
        for (int row = 0; row < code.size; row++) {
            int from = 0;
            while (from < code.size) {
                int to = from;
                while (to < code.size && code.getModule(to, row)) {
                    to++;
                }
                if (to > from) {
                    pen.fill(new Rectangle2D.Double(from * module, row * module, (to - from) * module, module));
                }
                from = to + 1;
            }
        }
    }
}
