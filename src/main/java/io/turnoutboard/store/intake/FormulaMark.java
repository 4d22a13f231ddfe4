package io.turnoutboard.store.intake;

/** The apostrophe that keeps a spreadsheet from taking a text of a CSV file for a formula. */
final class FormulaMark {
    static final String MARK = "'";
    private static final String BEGINNINGS = "=+-@\t＝＋－＠'";

    private FormulaMark() {}

    static boolean needed(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 && !text.matches("\\+[0-9 .()-]+");
    }
}
