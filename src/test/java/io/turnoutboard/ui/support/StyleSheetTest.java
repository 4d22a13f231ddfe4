package io.turnoutboard.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;

class StyleSheetTest {
    @Test
    void everySheetParsesWithoutAComplaint() throws IOException {
        CssParser.errorsProperty().clear();
        for (Theme theme : Theme.values()) {
            new CssParser().parse(theme.tokens());
        }
        new CssParser().parse(Theme.common());

        assertThat(CssParser.errorsProperty()).isEmpty();
    }

    @Test
    void theCommonSheetHasNoColourOfItsOwn() throws IOException {
        assertThat(commonSheet())
                .doesNotContainPattern(":[^;]*#[0-9a-fA-F]{3,8}\\b")
                .doesNotContainPattern("rgba?\\(|hsba?\\(")
                .doesNotContainPattern(":\\s*(white|black|gray|grey|red|green|blue|orange|yellow)\\b");
    }

    @Test
    void theCommonSheetAsksOnlyForTokensThatExist() throws IOException {
        Set<String> asked = Pattern.compile("-tb-[a-z0-9-]+")
                .matcher(commonSheet())
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> defined =
                Arrays.stream(Token.values()).map(Token::property).toList();

        assertThat(defined).containsAll(asked);
    }

    private static String commonSheet() throws IOException {
        try (InputStream in = Theme.common().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
