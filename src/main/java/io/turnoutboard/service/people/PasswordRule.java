package io.turnoutboard.service.people;

import io.turnoutboard.domain.text.SearchText;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a password that somebody chooses must be. The sentence of each is {@code signIn.password.<code>}. */
public enum PasswordRule {
    TOO_SHORT("TB-N11"),
    /** It is the person's name, with or without tones and blanks. */
    IS_THE_NAME("TB-N12"),
    /** One letter or two again and again. */
    TOO_FEW_LETTERS("TB-N13"),
    /** It is the one that is to be replaced. */
    IS_THE_OLD_ONE("TB-N14");

    /** The least number of characters, marks and all counted as one with their letter. */
    public static final int SHORTEST = 10;

    private static final int FEWEST_LETTERS = 4;

    private final String code;

    PasswordRule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The rules that a password breaks, the gravest first. */
    public static List<PasswordRule> broken(String password, String name, String old) {
        String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
        return Stream.of(values())
                .filter(rule -> switch (rule) {
                    case TOO_SHORT -> composed.codePointCount(0, composed.length()) < SHORTEST;
                    case IS_THE_NAME -> letters(composed).equals(letters(name));
                    case TOO_FEW_LETTERS -> composed.codePoints().distinct().count() < FEWEST_LETTERS;
                    case IS_THE_OLD_ONE -> composed.equals(Normalizer.normalize(old, Normalizer.Form.NFC));
                })
                .toList();
    }

    private static String letters(String text) {
        String plain = SearchText.of(text).plain();
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
