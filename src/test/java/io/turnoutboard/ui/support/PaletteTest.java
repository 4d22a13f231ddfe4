package io.turnoutboard.ui.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.turnoutboard.ui.support.Colours.Vision;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    private static final double TEXT = 4.5;
    private static final double SYMBOL = 3;
    private static final List<Token> GROUNDS = List.of(Token.BACKGROUND, Token.SURFACE, Token.SURFACE_RAISED);

    @ParameterizedTest
    @EnumSource(Theme.class)
    void definesEveryTokenOnceAndNoOther(Theme theme) throws IOException {
        assertThat(definitions(theme))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Token.values()).map(Token::property).toList());
    }

    @Test
    void readsTheColourThatTheFileGives() {
        Palette palette = Palette.parse(Theme.LIGHT, everyToken("#102030") + "/* -tb-text: #ffffff; */");

        assertThat(palette.color(Token.TEXT)).isEqualTo(Color.web("#102030"));
    }

    @Test
    void namesTheTokensThatAreMissing() {
        String css =
                everyToken("#102030").replace("-tb-map-water:", "-tb-map-sea:").replace("-tb-focus:", "-tb-f:");

        assertThatThrownBy(() -> Palette.parse(Theme.DARK, css))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("dark", "-tb-map-water", "-tb-focus")
                .hasMessageNotContaining("-tb-text");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void writesLegiblyOnEveryGround(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Token ground : GROUNDS) {
            for (Token text : List.of(
                    Token.TEXT,
                    Token.TEXT_MUTED,
                    Token.ACCENT,
                    Token.OK,
                    Token.WARN,
                    Token.DANGER,
                    Token.INFO,
                    Token.CHART_LINE,
                    Token.CHART_HALF)) {
                assertContrast(palette, text, ground, TEXT);
            }
            assertContrast(palette, Token.FOCUS, ground, SYMBOL);
        }
        assertContrast(palette, Token.ON_ACCENT, Token.ACCENT, TEXT);
        assertContrast(palette, Token.SURFACE, Token.WARN, TEXT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void writesLegiblyOnEveryTurnoutClass(Theme theme) {
        Palette palette = Palette.of(theme);
        for (int turnoutClass = 0; turnoutClass <= Token.TURNOUT_CLASSES; turnoutClass++) {
            assertContrast(palette, Token.onTurnout(turnoutClass), Token.turnout(turnoutClass), TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void drawsLegibleMapsAndCharts(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Token ground : List.of(Token.MAP_WARD, Token.MAP_GROUND, Token.MAP_WATER, Token.MAP_HALO)) {
            assertContrast(palette, Token.MAP_LABEL, ground, TEXT);
            assertContrast(palette, Token.MAP_OUTLINE, ground, SYMBOL);
        }
        assertContrast(palette, Token.CHART_BAR, Token.SURFACE, SYMBOL);
        assertContrast(palette, Token.CHART_LINE, Token.CHART_BAR, SYMBOL);
        assertContrast(palette, Token.TEXT, Token.CHART_BAR, TEXT);
        assertContrast(palette, Token.TEXT, Token.CHART_BAR_FADED, TEXT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void ordersTurnoutByLightnessForEveryEye(Theme theme) {
        Palette palette = Palette.of(theme);
        double direction = theme == Theme.LIGHT ? -1 : 1;
        for (Vision vision : Vision.values()) {
            for (int higher = 2; higher <= Token.TURNOUT_CLASSES; higher++) {
                double step = Colours.lab(palette.color(Token.turnout(higher)), vision)[0]
                        - Colours.lab(palette.color(Token.turnout(higher - 1)), vision)[0];
                assertThat(direction * step)
                        .as("%s, %s: class %d after %d", theme, vision, higher, higher - 1)
                        .isGreaterThan(4);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void keepsTurnoutClassesApartForEveryEye(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Vision vision : Vision.values()) {
            for (int one = 0; one < Token.TURNOUT_CLASSES; one++) {
                for (int other = one + 1; other <= Token.TURNOUT_CLASSES; other++) {
                    Color first = palette.color(Token.turnout(one));
                    Color second = palette.color(Token.turnout(other));
                    assertThat(Colours.distance(first, second, vision))
                            .as("%s, %s: classes %d and %d", theme, vision, one, other)
                            .isGreaterThan(12);
                }
            }
        }
    }

    @Test
    void refusesATurnoutClassThatDoesNotExist() {
        assertThatThrownBy(() -> Token.turnout(7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Token.onTurnout(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertContrast(Palette palette, Token one, Token other, double least) {
        assertThat(Colours.contrast(palette.color(one), palette.color(other)))
                .as("%s: %s on %s", palette.theme(), one.property(), other.property())
                .isGreaterThanOrEqualTo(least);
    }

    private static String everyToken(String color) {
        return Arrays.stream(Token.values())
                .map(token -> token.property() + ": " + color + ";\n")
                .reduce("", String::concat);
    }

    private static List<String> definitions(Theme theme) throws IOException {
        try (InputStream in = theme.tokens().openStream()) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("^\\s*(-tb-[a-z0-9-]+)\\s*:", Pattern.MULTILINE)
                    .matcher(css)
                    .results()
                    .map((MatchResult result) -> result.group(1))
                    .toList();
        }
    }
}
