package io.turnoutboard.ui.support;

import java.util.List;
import javafx.scene.Parent;

/** How large the type is for the size of a window: a board is read from a chair on a notebook, and from afar on a wall. */
public enum Density {
    COMPACT("compact", 13),
    NORMAL("normal", 14),
    LARGE("large", 18),
    WALL("wall", 22);

    private final String styleClass;
    private final double em;

    Density(String styleClass, double em) {
        this.styleClass = styleClass;
        this.em = em;
    }

    /** The density for a window's content of this size in pixels. */
    public static Density of(double width, double height) {
        if (width >= 2500 && height >= 1350) {
            return WALL;
        }
        if (width >= 1600 && height >= 880) {
            return LARGE;
        }
        return width >= 1240 && height >= 760 ? NORMAL : COMPACT;
    }

    /** True where there is room for a column of its own for keying. */
    public boolean isWide() {
        return this == LARGE || this == WALL;
    }

    /** The size of the root's font in pixels, as the style sheet sets it. */
    public double em() {
        return em;
    }

    /** Sets this density, and no other, on the root of a scene. */
    public void applyTo(Parent root) {
        if (!root.getStyleClass().contains(styleClass)) {
            root.getStyleClass().removeAll(List.of("compact", "normal", "large", "wall"));
            root.getStyleClass().add(styleClass);
        }
    }
}
