package io.turnoutboard.ui.map;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures the width of texts and remembers it, as measuring costs more than drawing. For the FX thread. */
final class TextSize {
    private static final int REMEMBERED = 2_000;

    private final Map<Measured, Double> widths = new HashMap<>();
    private final Text probe = new Text();

    double width(String text, Font font) {
        if (widths.size() > REMEMBERED) {
            widths.clear();
        }
        return widths.computeIfAbsent(new Measured(text, font), this::measure);
    }

    private double measure(Measured measured) {
        probe.setText(measured.text);
        probe.setFont(measured.font);
        return probe.getLayoutBounds().getWidth();
    }

    private record Measured(String text, Font font) {}
}
