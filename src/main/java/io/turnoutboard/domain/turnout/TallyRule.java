package io.turnoutboard.domain.turnout;

/**
 * A rule that a count must pass. The code is stable: it stands in the ledger as the reason of a refusal, in messages
 * ({@code rule.<code>.clerk}) and in the documents.
 */
public enum TallyRule {
    NOT_A_WHOLE_NUMBER("TB-R01", Severity.STOP, Judge.DESK),
    NEGATIVE("TB-R02", Severity.STOP),
    IN_THE_FUTURE("TB-R03", Severity.STOP),
    BEFORE_OPENING("TB-R04", Severity.STOP),
    NO_SUCH_STATION("TB-R05", Severity.STOP),
    NOT_YOUR_STATION("TB-R06", Severity.STOP),
    OVER_LIST("TB-R07", Severity.NEEDS_REASON),
    PARTS_EXCEED_COUNT("TB-R08", Severity.STOP),
    NOT_A_TIME("TB-R09", Severity.STOP, Judge.DESK),
    LOWER_THAN_BEFORE("TB-R11", Severity.NEEDS_REASON),
    HIGHER_THAN_LATER("TB-R12", Severity.NEEDS_REASON),
    REPLACES_A_COUNT("TB-R13", Severity.NEEDS_REASON),
    LOCKED("TB-R14", Severity.STOP),
    OUT_OF_PROPORTION("TB-R15", Severity.ASKS),
    UNCHANGED("TB-R16", Severity.ASKS),
    LATER_SLOT_FIRST("TB-R17", Severity.ASKS),
    LOOKS_PER_HOUR("TB-R18", Severity.ASKS),
    SEXES_DIFFER("TB-R19", Severity.STOP),
    LOOKS_CUMULATIVE("TB-R20", Severity.ASKS),
    /** The sealer refuses it as TB-L27. */
    DAY_NOT_READY("TB-R21", Severity.STOP, Judge.DESK),
    /** The sealer refuses it as TB-L33. */
    DAY_IS_CLOSED("TB-R22", Severity.STOP, Judge.DESK),
    /** The sealer refuses it as TB-L39, or as TB-L37 where the author was withdrawn. */
    NOT_YOURS_TO_KEY("TB-R23", Severity.STOP, Judge.DESK);

    /** Whether a count that breaks a rule can be let through. */
    public enum Severity {
        STOP,
        /** Let through with a reason, which the sealer asks for too. */
        NEEDS_REASON,
        /**
         * Let through with a reason on the desk. The sealer does not judge it: it depends on what other stations have
         * reported, and a count that was kept must not be refused because they went on.
         */
        ASKS
    }

    /** Who judges by a rule. */
    public enum Judge {
        /** What the ledger cannot hold, or the sealer must not judge. */
        DESK,
        DESK_AND_SEALER
    }

    private final String code;
    private final Severity severity;
    private final Judge judge;

    TallyRule(String code, Severity severity) {
        this(code, severity, severity == Severity.ASKS ? Judge.DESK : Judge.DESK_AND_SEALER);
    }

    TallyRule(String code, Severity severity, Judge judge) {
        this.code = code;
        this.severity = severity;
        this.judge = judge;
    }

    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    public Judge judge() {
        return judge;
    }
}
