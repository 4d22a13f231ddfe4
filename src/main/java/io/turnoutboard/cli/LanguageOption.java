package io.turnoutboard.cli;

import io.turnoutboard.domain.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the language that was asked for before the arguments are parsed: even a complaint about them is in it. */
public final class LanguageOption {
    private static final String NAME = "--lang";
    static final List<String> CODES =
            Arrays.stream(Language.values()).map(Language::code).toList();

    private LanguageOption() {}

    /** The language of the arguments; else the one of {@code preferred}; else Vietnamese. */
    public static Language of(List<String> arguments, String preferred) {
        return Language.of(typed(arguments).orElse(preferred));
    }

    /** What was typed after {@code --lang}, be it a language or not. */
    static Optional<String> typed(List<String> arguments) {
        Optional<String> found = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            String each = arguments.get(i);
            if (each.equals("--")) {
                break;
            }
            if (each.startsWith(NAME + "=")) {
                found = Optional.of(each.substring(NAME.length() + 1));
            } else if (each.equals(NAME) && i + 1 < arguments.size()) {
                found = Optional.of(arguments.get(i + 1));
            }
        }
        return found;
    }
}
