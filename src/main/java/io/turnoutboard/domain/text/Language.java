package io.turnoutboard.domain.text;

import java.util.Locale;

/** A language the program speaks. Vietnamese is the source, English is complete. */
public enum Language {
    VIETNAMESE("vi", "Tiếng Việt"),
    ENGLISH("en", "English");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** The ISO 639-1 code, which is also the suffix of the message file. */
    public String code() {
        return code;
    }

    /** The language's name in itself, for the language menu. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The language of a code such as {@code en} or {@code vi_VN}; Vietnamese for any other. */
    public static Language of(String code) {
        return code.toLowerCase(Locale.ROOT).startsWith("en") ? ENGLISH : VIETNAMESE;
    }
}
