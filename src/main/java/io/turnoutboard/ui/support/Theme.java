package io.turnoutboard.ui.support;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;

/**
 * A look of the whole program. Three style sheets make one: the base look of the controls, the colour tokens of this
 * theme, and the common sheet that knows no colour. To change the look, give {@link #userAgentStylesheet()} to
 * {@code Application.setUserAgentStylesheet} and set {@link #stylesheets()} on every scene, then hand a new
 * {@link Palette} to what draws by itself. Pop-ups and owned dialogs take both over from their owner.
 */
public enum Theme {
    LIGHT("light", new PrimerLight().getUserAgentStylesheet()),
    DARK("dark", new PrimerDark().getUserAgentStylesheet());

    private static final String FOLDER = "/io/turnoutboard/ui/theme/";

    private final String id;
    private final String userAgentStylesheet;

    Theme(String id, String userAgentStylesheet) {
        this.id = id;
        this.userAgentStylesheet = userAgentStylesheet;
    }

    /** The word that stands for this theme in settings: {@code light} or {@code dark}. */
    public String id() {
        return id;
    }

    /** The base look of the controls. */
    public String userAgentStylesheet() {
        return userAgentStylesheet;
    }

    /** Where the colour tokens of this theme are written. */
    public URL tokens() {
        return resource(id + ".css");
    }

    /** The style sheet that both themes share. */
    public static URL common() {
        return resource("turnout-board.css");
    }

    /** The style sheets of a scene in this theme, tokens first. */
    public List<String> stylesheets() {
        return List.of(tokens().toExternalForm(), common().toExternalForm());
    }

    /** The theme to change to from this one. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** The theme of a word in the settings; light for any other word. */
    public static Theme of(String id) {
        return DARK.id.equals(id) ? DARK : LIGHT;
    }

    private static URL resource(String name) {
        URL url = Theme.class.getResource(FOLDER + name);
        if (url == null) {
            throw new IllegalStateException("The style sheet is missing from the program: " + FOLDER + name);
        }
        return url;
    }
}
