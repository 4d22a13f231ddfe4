package io.turnoutboard.ui.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;

/**
 * The colours of one theme, for what CSS does not reach: the map and the charts. They are read from the token files
 * that the style sheets use, so a colour is never written twice. Immutable; safe on any thread.
 */
public record Palette(Theme theme, Map<Token, Color> colors) {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DEFINITION = Pattern.compile("(-tb-[a-z0-9-]+)\\s*:\\s*(#[0-9a-fA-F]{6})\\s*;");

    public Palette {
        Set<Token> missing = EnumSet.allOf(Token.class);
        missing.removeAll(colors.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The " + theme.id() + " theme lacks a colour (#rrggbb) for "
                    + missing.stream().map(Token::property).collect(Collectors.joining(", ")));
        }
        colors = Map.copyOf(colors);
    }

    /**
     * Reads the palette of a theme.
     *
     * @throws IllegalStateException naming every token that the theme's file does not define
     */
    public static Palette of(Theme theme) {
        try (InputStream in = theme.tokens().openStream()) {
            return parse(theme, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The colours of the " + theme.id() + " theme cannot be read", e);
        }
    }

    static Palette parse(Theme theme, String css) {
        Map<String, Color> defined = new HashMap<>();
        Matcher definition = DEFINITION.matcher(COMMENT.matcher(css).replaceAll(""));
        while (definition.find()) {
            defined.put(definition.group(1), Color.web(definition.group(2)));
        }
        Map<Token, Color> colors = new EnumMap<>(Token.class);
        for (Token token : Token.values()) {
            Color color = defined.get(token.property());
            if (color != null) {
                colors.put(token, color);
            }
        }
        return new Palette(theme, colors);
    }

    /** The colour of a purpose in this theme. */
    public Color color(Token token) {
        Color color = colors.get(token);
        if (color == null) {
            throw new IllegalStateException("No colour for " + token.property());
        }
        return color;
    }
}
