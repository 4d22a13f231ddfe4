package io.turnoutboard.ui.support;

/**
 * The colours of the program by their purpose. Each is defined once in {@code light.css} and once in {@code dark.css}
 * under {@link #property()}, and nowhere else is a colour written.
 */
public enum Token {
    BACKGROUND("-tb-background"),
    SURFACE("-tb-surface"),
    SURFACE_RAISED("-tb-surface-raised"),
    BORDER("-tb-border"),
    TEXT("-tb-text"),
    TEXT_MUTED("-tb-text-muted"),
    ACCENT("-tb-accent"),
    ON_ACCENT("-tb-on-accent"),
    FOCUS("-tb-focus"),
    OK("-tb-ok"),
    WARN("-tb-warn"),
    DANGER("-tb-danger"),
    INFO("-tb-info"),
    TURNOUT_NONE("-tb-turnout-none"),
    TURNOUT_1("-tb-turnout-1"),
    TURNOUT_2("-tb-turnout-2"),
    TURNOUT_3("-tb-turnout-3"),
    TURNOUT_4("-tb-turnout-4"),
    TURNOUT_5("-tb-turnout-5"),
    TURNOUT_6("-tb-turnout-6"),
    ON_TURNOUT_NONE("-tb-on-turnout-none"),
    ON_TURNOUT_1("-tb-on-turnout-1"),
    ON_TURNOUT_2("-tb-on-turnout-2"),
    ON_TURNOUT_3("-tb-on-turnout-3"),
    ON_TURNOUT_4("-tb-on-turnout-4"),
    ON_TURNOUT_5("-tb-on-turnout-5"),
    ON_TURNOUT_6("-tb-on-turnout-6"),
    MAP_GROUND("-tb-map-ground"),
    MAP_WARD("-tb-map-ward"),
    MAP_OUTLINE("-tb-map-outline"),
    MAP_MAJOR("-tb-map-major"),
    MAP_MINOR("-tb-map-minor"),
    MAP_CASING("-tb-map-casing"),
    MAP_WATER("-tb-map-water"),
    MAP_LABEL("-tb-map-label"),
    MAP_HALO("-tb-map-halo"),
    CHART_BAR("-tb-chart-bar"),
    CHART_BAR_FADED("-tb-chart-bar-faded"),
    CHART_LINE("-tb-chart-line"),
    CHART_GRID("-tb-chart-grid"),
    CHART_HALF("-tb-chart-half");

    /** The number of turnout classes that have a count; class 0 stands for "no count yet". */
    public static final int TURNOUT_CLASSES = 6;

    private final String property;

    Token(String property) {
        this.property = property;
    }

    /** The looked-up colour of the style sheets. */
    public String property() {
        return property;
    }

    /** The colour of a turnout class: 0 for no count yet, 1 (under 25 %) to 6 (100 %). */
    public static Token turnout(int turnoutClass) {
        return atClass(TURNOUT_NONE, turnoutClass);
    }

    /** The colour of a text upon {@link #turnout(int)}. */
    public static Token onTurnout(int turnoutClass) {
        return atClass(ON_TURNOUT_NONE, turnoutClass);
    }

    private static Token atClass(Token none, int turnoutClass) {
        if (turnoutClass < 0 || turnoutClass > TURNOUT_CLASSES) {
            throw new IllegalArgumentException("A turnout class is 0 to " + TURNOUT_CLASSES + ", not " + turnoutClass);
        }
        return valueOf(none.name().replace("NONE", turnoutClass == 0 ? "NONE" : String.valueOf(turnoutClass)));
    }
}
