package io.turnoutboard.ui.prepare;

import java.util.function.UnaryOperator;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows the values of a choice in words. */
final class ChoiceWords extends StringConverter<String> {
    private final UnaryOperator<String> words;

    ChoiceWords(UnaryOperator<String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable String value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public String fromString(String text) {
        throw new UnsupportedOperationException("nobody types into a choice");
    }
}
