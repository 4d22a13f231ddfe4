package io.turnoutboard.ui.prepare;

/** What was typed into a field cannot be read; the sentence stands under {@code prepare.fault.<code>.text}. */
final class FieldFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;

    FieldFault(String field, String code) {
        super(code + " in " + field);
        this.field = field;
        this.code = code;
    }

    String field() {
        return field;
    }

    String code() {
        return code;
    }
}
