package io.turnoutboard.domain.text;

import java.text.Normalizer;

/** What a person typed, as the program keeps it: without blanks around it, in NFC, so that equal words are equal. */
public final class TypedText {
    private TypedText() {}

    public static String normalised(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }
}
