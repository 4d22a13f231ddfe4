package io.turnoutboard.domain.turnout;

/**
 * A reason for which the ledger does not accept an entry as it is. The code is stable: it stands in the seal, in messages
 * ({@code ledger.<code>.text}) and in the documents.
 */
public enum LedgerRule {
    UNREADABLE("TB-L01"),
    AUTHOR_UNKNOWN("TB-L02"),
    SIGNATURE_NOT_THE_AUTHORS("TB-L03"),
    DESK_NOT_ENROLLED("TB-L04"),
    SECOND_GENESIS("TB-L05"),
    MADE_BY_A_NEWER_PROGRAM("TB-L06"),
    STATION_EXISTS("TB-L07"),
    LIST_BELOW_NOTHING("TB-L08"),
    LIST_FROZEN("TB-L09"),
    NO_SUCH_COUNT("TB-L10"),
    NOTED_ALREADY("TB-L11"),
    /** Its author had not seen what stands there: a count is then disputed, anything else refused. */
    STALE("TB-L12"),
    REJECTED_BY_THE_STORE("TB-L13"),
    NOT_OWN_COUNT("TB-L14"),
    COUNT_LOCKED("TB-L15"),
    OWN_PROPOSAL("TB-L16"),
    DECIDED_ALREADY("TB-L17"),
    NO_SUCH_PROPOSAL("TB-L18"),
    OUT_OF_ORDER("TB-L19"),
    NUMBER_TAKEN("TB-L20"),
    NUMBER_NOT_OPEN("TB-L21"),
    CHECKPOINT_NOT_OURS("TB-L22"),
    NO_SUCH_PAPER("TB-L23"),
    /** A kind of paper that states no figures, such as an empty sheet, bears no number. */
    NOT_NUMBERED("TB-L24"),
    /** A paper about one station must name one of this ward, and the others none that is not. */
    PAPER_OF_NO_STATION("TB-L25"),
    REJECTED_WITHOUT_A_REASON("TB-L26"),
    /** The day is still being prepared: nothing is counted, noted or issued before it is said to be ready. */
    NOT_READY("TB-L27"),
    /** Only while the day is being prepared; afterwards the registry is changed, and never taken back. */
    PREPARED_ALREADY("TB-L28"),
    SOMETHING_IS_MISSING("TB-L29"),
    /** A cut-off that has passed or has counts stays, and none is added to the past. */
    CUT_OFF_PASSED("TB-L30"),
    STILL_NAMED("TB-L31"),
    NOT_REGISTERED("TB-L32"),
    /** The day is closed: nothing of it is counted, noted or changed any more. */
    DAY_CLOSED("TB-L33"),
    DAY_NOT_CLOSED("TB-L34"),
    /** Something still stops the closing of the day. */
    DAY_NOT_OVER("TB-L35"),
    REOPENED_WITHOUT_A_REASON("TB-L36"),
    /** Its author had been withdrawn before it came to be sealed: it waits for somebody to adopt it. */
    AUTHOR_WITHDRAWN("TB-L37"),
    /** Its desk had been withdrawn before it came to be sealed: it waits for somebody to adopt it. */
    DESK_WITHDRAWN("TB-L38"),
    NOT_YOUR_ROLE("TB-L39"),
    /** Somebody must be left who administers. */
    LAST_ADMINISTRATOR("TB-L40"),
    NOBODY_KNOWN("TB-L41"),
    NO_SUCH_WORK("TB-L42"),
    WITHDRAWN_ALREADY("TB-L43"),
    /** The ledger is taken up again by a restore alone, never by what a desk sends. */
    NOT_BY_A_RESTORE("TB-L45");

    private final String code;

    LedgerRule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
