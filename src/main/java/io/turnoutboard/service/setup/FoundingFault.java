package io.turnoutboard.service.setup;

/** What can be wrong with an answer. The sentence stands under {@code founding.fault.<code>.text}. */
public enum FoundingFault {
    BLANK("TB-G02"),
    TIME("TB-G04"),
    DATE("TB-G05"),
    /** Too long, or with characters that cannot be printed. */
    TEXT("TB-G08"),
    /** No code that station ids could begin with. */
    CODE("TB-G09"),
    /** Outside Luật Bầu cử, Điều 71. */
    HOURS("TB-G10"),
    PURPOSE("TB-G11");

    private final String code;

    FoundingFault(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String textKey() {
        return "founding.fault." + code + ".text";
    }
}
