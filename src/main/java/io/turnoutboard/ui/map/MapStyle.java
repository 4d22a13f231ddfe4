package io.turnoutboard.ui.map;

import io.turnoutboard.ui.support.Palette;
import io.turnoutboard.ui.support.Token;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** Colours, type and size of what is drawn. The unit is 1 at the usual text size and grows with it (the wall view). */
record MapStyle(Palette palette, String family, double unit) {
    /** The style until the style sheets have told the font. */
    static MapStyle before(Palette palette) {
        return new MapStyle(palette, Font.getDefault().getFamily(), 1);
    }

    Color color(Token token) {
        return palette.color(token);
    }

    Color faded(Token token, double opacity) {
        return palette.color(token).deriveColor(0, 1, 1, opacity);
    }

    Font font(double size) {
        return Font.font(family, size * unit);
    }

    Font bold(double size) {
        return Font.font(family, FontWeight.BOLD, size * unit);
    }
}
