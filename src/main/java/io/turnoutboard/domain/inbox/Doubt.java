package io.turnoutboard.domain.inbox;

/** Why a piece is left for a person. The code is stable and stands in messages ({@code doubt.<code>.text}). */
public enum Doubt {
    NO_STATION("TB-M01"),
    NO_SUCH_STATION("TB-M02"),
    SEVERAL_STATIONS("TB-M03"),
    /** A residential group (tổ dân phố) is named, which is not a polling station. */
    GROUP_NOT_STATION("TB-M04"),
    STATION_OR_THOUSANDS("TB-M05"),
    NO_NUMBER("TB-M11"),
    SEVERAL_NUMBERS("TB-M12"),
    NOT_A_WHOLE_NUMBER("TB-M13"),
    PERCENTAGE_ONLY("TB-M14"),
    LARGER_THAN_ANY_LIST("TB-M15"),
    LIST_OR_COUNT("TB-M16"),
    NO_TIME("TB-M21"),
    TIME_NOT_UNDERSTOOD("TB-M22"),
    SEVERAL_TIMES("TB-M23"),
    /** The only time of the message stands below this piece and above others. */
    TIME_ELSEWHERE("TB-M24"),
    LIST_DIFFERS("TB-M31"),
    PERCENTAGE_DIFFERS("TB-M32"),
    REST_DIFFERS("TB-M33"),
    PARTS_DIFFER("TB-M34"),
    INCREASE_DIFFERS("TB-M35"),
    TOTAL_DIFFERS("TB-M36"),
    REPEATED("TB-M41"),
    FALLS("TB-M42"),
    COLUMN_LENGTH("TB-M43"),
    UNKNOWN_COLUMNS("TB-M46"),
    /** An increase, and no earlier count that it could be added to. */
    NOTHING_TO_ADD_TO("TB-M44"),
    INCREASE_OR_TOTAL("TB-M45"),
    /** A word of doubt stands there: about, wrong, not, before. */
    WORD_OF_DOUBT("TB-M51"),
    /** Ballots handed out, valid or spoilt are not heads that have voted. */
    OTHER_FIGURE("TB-M52"),
    LINE_TOO_LONG("TB-M53");

    private final String code;

    Doubt(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
