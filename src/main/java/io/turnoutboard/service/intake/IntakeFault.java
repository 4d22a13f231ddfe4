package io.turnoutboard.service.intake;

/**
 * What can be wrong or doubtful with a file. The code is stable and has a sentence in both languages under
 * {@code intake.<code>.text}, filled with the details of its {@link IntakeFinding}.
 */
public enum IntakeFault {
    UNREADABLE("TB-I01"),
    TOO_LARGE("TB-I02"),
    EMPTY("TB-I03"),
    TCVN3("TB-I04"),
    VNI("TB-I05"),
    UNKNOWN_ENCODING("TB-I06"),
    CONVERTED("TB-I07", Severity.NOTE),
    NOT_TEXT("TB-I08"),
    OLD_WORKBOOK("TB-I09"),
    PROTECTED_WORKBOOK("TB-I10"),
    BROKEN_WORKBOOK("TB-I11"),
    EXPANDS_TOO_FAR("TB-I12"),
    XML_ENTITIES("TB-I13"),
    NOT_A_WORKBOOK("TB-I14"),
    TOO_MANY_ROWS("TB-I15"),
    TOO_MANY_COLUMNS("TB-I16"),
    CELL_TOO_LONG("TB-I17"),
    BAD_QUOTES("TB-I18"),
    ROW_TOO_LONG("TB-I19"),
    SEVERAL_SHEETS("TB-I20", Severity.ASK),
    HIDDEN_SHEET("TB-I21", Severity.ASK),
    MERGED_CELLS("TB-I22"),
    FORMULA("TB-I23", Severity.ASK),
    FORMULA_WITHOUT_VALUE("TB-I24"),
    FORMULA_TEXT("TB-I25", Severity.ASK),
    CONTROL_CHARACTER("TB-I26"),
    LINE_BREAK("TB-I27", Severity.ASK),
    NO_HEADINGS("TB-I30"),
    NO_ROWS("TB-I31"),
    EQUAL_HEADINGS("TB-I32"),
    MISSING_COLUMN("TB-I33"),
    COLUMN_LEFT_OUT("TB-I34", Severity.NOTE),
    UNKNOWN_KIND("TB-I35"),
    NO_SUCH_COLUMN("TB-I36"),
    BLANK("TB-I40"),
    NOT_A_NUMBER("TB-I41"),
    NEGATIVE("TB-I42"),
    DECIMALS("TB-I43"),
    PERCENT("TB-I44"),
    OUT_OF_RANGE("TB-I45"),
    DOUBTFUL_THOUSANDS("TB-I46", Severity.ASK),
    DATE_NOT_NUMBER("TB-I47"),
    NOT_A_TIME("TB-I48"),
    NOT_A_CHOICE("TB-I49"),
    NOT_A_POSITION("TB-I50"),
    HOURS_OUTSIDE_THE_LAW("TB-I51"),
    NOT_A_CODE("TB-I52"),
    DUPLICATE("TB-I60"),
    NO_SUCH_STATION("TB-I61"),
    NO_SUCH_GROUP("TB-I62"),
    NO_SUCH_OFFICER("TB-I63"),
    COLUMNS_SWAPPED("TB-I64"),
    OVER_LIST("TB-I65", Severity.ASK),
    SLOT_NOT_PLANNED("TB-I66", Severity.ASK),
    IN_THE_FUTURE("TB-I67"),
    BEFORE_OPENING("TB-I68"),
    LOWER_THAN_BEFORE("TB-I69", Severity.ASK),
    PARTS_EXCEED_COUNT("TB-I70"),
    REPLACES_A_COUNT("TB-I71", Severity.ASK),
    LOCKED("TB-I72"),
    LIST_FROZEN("TB-I73"),
    LOOKS_PER_HOUR("TB-I74", Severity.ASK),
    NO_STATION_COLUMN("TB-I75", Severity.ASK),
    NO_TIME("TB-I76", Severity.ASK),
    HIGHER_THAN_LATER("TB-I77", Severity.ASK),
    ADDED_VOTERS("TB-I78", Severity.NOTE),
    COUNTS_WAIT("TB-I79", Severity.NOTE),
    TOTAL_DIFFERS("TB-I80", Severity.ASK),
    RATE_DIFFERS("TB-I81", Severity.ASK),
    SUM_DIFFERS("TB-I82", Severity.ASK),
    STATION_NAME_DIFFERS("TB-I83", Severity.ASK),
    SEVERAL_OF_THIS_NAME("TB-I84", Severity.ASK),
    WRONG_ANSWER("TB-I90"),
    SHEET_OF_ANOTHER_ELECTION("TB-I91"),
    SHEET_OF_A_REHEARSAL("TB-I92"),
    SHEET_OF_THE_REAL_DAY("TB-I93"),
    SHEET_MARK_DAMAGED("TB-I94");

    /** Whether a file with such a finding may come in. */
    public enum Severity {
        /** Not before the file is put right. */
        STOP,
        /** Once a person has answered. */
        ASK,
        /** It may; a person should know. */
        NOTE
    }

    private final String code;
    private final Severity severity;

    IntakeFault(String code) {
        this(code, Severity.STOP);
    }

    IntakeFault(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** True where what is asked can be typed, whatever alternatives there are beside. */
    public boolean isTyped() {
        return this == NO_TIME || this == NO_STATION_COLUMN;
    }
}
