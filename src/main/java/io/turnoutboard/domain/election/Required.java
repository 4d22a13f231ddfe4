package io.turnoutboard.domain.election;

import io.turnoutboard.domain.text.TypedText;

/** The checks that the records of an election share. Texts are kept in Unicode NFC, as domain data must be. */
final class Required {
    private Required() {}

    static String text(String value, String what) {
        if (value.isBlank()) {
            throw new InvalidRecordException(what + " must not be blank");
        }
        return TypedText.normalised(value);
    }

    /** The text in NFC without blanks around it: "Đào" typed on macOS must equal "Đào" typed on Windows. */
    static String normalised(String value) {
        return TypedText.normalised(value);
    }

    static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new InvalidRecordException(otherwise);
        }
    }
}
